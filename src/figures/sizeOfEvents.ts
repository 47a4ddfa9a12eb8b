import { addFigures } from "@/domain/addFigures.ts";
import type { EventId } from "@/domain/ids.ts";
import type { Point } from "./Figure.ts";
import type { KilledInEach } from "./killedByVoice.ts";

export type SizeOfEvents = Pick<Point, "value" | "words" | "questions" | "claims"> & {
  /** Of the events those to which the chosen voice gives no figure; null where no voice is chosen. */
  readonly withoutFigure: number | null;
};

/** What is drawn of some events: their number, or the killed of all (rule V5), of a range the lower end. */
export function sizeOfEvents(events: readonly EventId[], killed: KilledInEach | null): SizeOfEvents {
  if (killed === null) return { value: events.length, words: null, questions: [], claims: [], withoutFigure: null };
  const spoken = events.flatMap((id) => {
    const each = killed.get(id);
    return each?.voiced === null || each?.voiced === undefined ? [] : [{ question: each.question, ...each.voiced }];
  });
  const sum = addFigures(spoken.map(({ figure }) => figure));
  return {
    value: sum?.low ?? null,
    words: sum?.words ?? null,
    questions: spoken.map(({ question }) => question.id),
    claims: spoken.flatMap(({ claims }) => claims.map(({ id }) => id)),
    withoutFigure: events.length - spoken.length,
  };
}
