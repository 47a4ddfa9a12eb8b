import type { Event } from "@/domain/Event.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import { eventTypeNames } from "@/domain/eventTypeNames.ts";
import { byVoice, type Voice } from "@/domain/Voice.ts";
import type { VoicedFigure } from "@/domain/VoicedFigure.ts";
import { isContradicted } from "@/domain/isContradicted.ts";
import { sideThatBegan } from "@/domain/sideThatBegan.ts";
import type { Selection } from "@/engine/Selection.ts";
import { channelOf, type Channel } from "./channelOf.ts";
import { citedBy } from "./citedBy.ts";
import { eventsInView } from "./eventsInView.ts";
import { stamped, type Stamp } from "./Stamp.ts";
import type { Figure, Point } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import { killedInEach, noFigureInWords, ONE_GROUP } from "./killedByVoice.ts";

/** An event as a line of a table. */
export type EventLine = Point & {
  readonly event: Event;
  readonly when: string;
  readonly place: string;
  readonly type: string;
  readonly channel: Channel | null;
  /** What the chosen voice, or all who claim, say of the killed; null where none of them says a number. */
  readonly killed:
    | (VoicedFigure & { readonly whose: string; readonly asked: string; readonly by: readonly string[] })
    | null;
  /** Carried claims on its questions. */
  readonly claims: Point["claims"];
  readonly sources: number;
  /** Its questions with a contradiction among carried claims. */
  readonly contradictions: number;
};

const captionOf = (voice: Voice | null, filters: string, withoutFigure: string): string =>
  `Events in view: ${filters}. Killed ${
    voice === null ? "from the lowest to the highest figure claimed" : byVoice[voice]
  }. ${ONE_GROUP} ${withoutFigure}`;

/** Events in view, by date; value is the number of claims in view. */
export function eventsFigure(selection: Selection, stamp: Stamp): Figure<EventLine> {
  const { dataSet, tables, clauses, isCarried, ledger } = selection;
  const { events: inView, documents } = eventsInView(selection);
  const killedIn = killedInEach(inView, stamp.voice, dataSet, isCarried);
  const killedOf = (event: Event): EventLine["killed"] => {
    const { question, voiced } = killedIn.get(event.id) ?? { question: null, voiced: null };
    if (question === null || voiced === null) return null;
    const population = question.population === null ? undefined : dataSet.actorById.get(question.population);
    const by = [...new Set(voiced.claims.map(({ claimant }) => dataSet.actorById.get(claimant)?.short ?? claimant))];
    return { ...voiced.figure, whose: population?.short ?? "people", asked: question.text, by };
  };
  const points = inView.map((event): EventLine => {
    const questions = dataSet.questionsOfEvent.get(event.id) ?? [];
    const claims = questions.flatMap(({ id }) => dataSet.claimsOfQuestion.get(id) ?? []).filter(isCarried);
    const side = sideThatBegan(event, dataSet);
    return {
      x: event.title,
      value: claims.length,
      words: null,
      event,
      when: eventDateInWords(event),
      place: event.locations.map(({ name }) => name).join("; "),
      type: eventTypeNames[event.type],
      killed: killedOf(event),
      channel: side === null ? null : channelOf(side === "several" ? "other" : side),
      events: [event.id],
      questions: questions.map(({ id }) => id),
      claims: claims.map(({ id }) => id),
      sources: new Set([...event.sources, ...claims.flatMap((claim) => claim.sources)]).size,
      contradictions: questions.filter(({ id }) => isContradicted(ledger.of(id).contradictions)).length,
    };
  });
  const filters = filtersInOneLine(clauses, dataSet);
  return {
    id: "events",
    title: "Events",
    unit: "claims",
    along: "Event",
    series: [{ id: "events", label: "Events", channel: null, points }],
    caption: captionOf(stamp.voice, filters, noFigureInWords(inView, killedIn)),
    filters,
    counts: { shown: points.length, of: tables.eventTable.columns.size, what: "events" },
    ...citedBy(documents, dataSet),
    ...stamped(stamp),
    contested: points.some((point) => point.contradictions > 0),
  };
}
