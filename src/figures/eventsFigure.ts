import type { Event } from "@/domain/Event.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import { eventTypeNames } from "@/domain/eventTypeNames.ts";
import { isContradicted } from "@/domain/isContradicted.ts";
import { sideThatBegan } from "@/domain/sideThatBegan.ts";
import type { Selection } from "@/engine/Selection.ts";
import { channelOf, type Channel } from "./channelOf.ts";
import { citedBy } from "./citedBy.ts";
import { documentsOf } from "./documentsOf.ts";
import type { Edition } from "@/domain/Edition.ts";
import type { Figure, Point } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";

/** An event as a line of a table. */
export type EventLine = Point & {
  readonly event: Event;
  readonly when: string;
  readonly place: string;
  readonly type: string;
  readonly channel: Channel | null;
  /** Carried claims on its questions. */
  readonly claims: Point["claims"];
  readonly sources: number;
  /** Its questions with a contradiction among carried claims. */
  readonly contradictions: number;
};

/** Events in view, by date; value is the number of claims in view. */
export function eventsFigure(selection: Selection, edition: Edition): Figure<EventLine> {
  const { dataSet, tables, eventRows, clauses, isCarried, contradictions } = selection;
  const inView = [...eventRows].flatMap((row) => tables.eventTable.rows[row] ?? []);
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
      channel: side === null ? null : channelOf(side === "several" ? "other" : side),
      events: [event.id],
      questions: questions.map(({ id }) => id),
      claims: claims.map(({ id }) => id),
      sources: new Set([...event.sources, ...claims.flatMap((claim) => claim.sources)]).size,
      contradictions: questions.filter(({ id }) => isContradicted(contradictions.get(id))).length,
    };
  });
  const filters = filtersInOneLine(clauses, dataSet);
  return {
    id: "events",
    title: "Events",
    unit: "claims",
    along: "Event",
    series: [{ id: "events", label: "Events", channel: null, points }],
    caption: `Events in view: ${filters}. A row opens the record: event, claims, sources.`,
    filters,
    counts: { shown: points.length, of: tables.eventTable.columns.size, what: "events" },
    ...citedBy(documentsOf(selection, inView), dataSet),
    version: edition.version,
    contested: points.some((point) => point.contradictions > 0),
  };
}
