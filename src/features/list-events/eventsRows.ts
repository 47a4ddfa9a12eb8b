import { knownDay } from "@/domain/knownDay.ts";
import type { Voice } from "@/domain/Voice.ts";
import type { EventLine } from "@/figures/eventsFigure.ts";
import type { Cell, Table } from "@/figures/tableOf.ts";
import { columnNames, killedBy } from "./eventColumns.tsx";

type Killed = NonNullable<EventLine["killed"]>;

const openInWords = ({ openBelow, openAbove }: Killed): string | null => {
  if (openBelow && openAbove) return "may be fewer or more";
  return openBelow ? "may be fewer" : openAbove ? "may be more" : null;
};

/** The events in the order given, for programs: ids, ISO days no finer than they are known, numbers bare (rule X73). */
export function eventsRows(lines: readonly EventLine[], voice: Voice | null): Table {
  const killed = killedBy(voice);
  const ofKilled =
    (of: (each: Killed) => Cell) =>
    (line: EventLine): Cell =>
      line.killed === null ? null : of(line.killed);
  const columns: readonly (readonly [key: string, label: string, numeric: boolean, of: (line: EventLine) => Cell])[] = [
    ["id", "Id", false, ({ event }) => event.id],
    ["start", "Start", false, ({ event }) => knownDay(event.start, event.datePrecision)],
    ["end", "End", false, ({ event }) => knownDay(event.end, event.datePrecision)],
    ["title", columnNames.title, false, ({ x }) => x],
    ["place", columnNames.place, false, ({ place }) => (place === "" ? null : place)],
    ["type", columnNames.type, false, ({ type }) => type],
    ["killed-low", `${killed}: lowest`, true, ofKilled(({ low }) => low)],
    ["killed-high", `${killed}: highest`, true, ofKilled(({ high }) => high)],
    ["killed-open", `${killed}: open ends`, false, ofKilled(openInWords)],
    ["killed-words", `${killed}: in words`, false, ofKilled(({ words }) => words)],
    ["killed-whose", "Who was killed", false, ofKilled(({ whose }) => whose)],
    ["killed-by", "Said by", false, ofKilled(({ by }) => by.join("; "))],
    ["claims", columnNames.claims, true, ({ claims }) => claims.length],
    ["sources", columnNames.sources, true, ({ sources }) => sources],
    ["contradictions", columnNames.contradictions, true, ({ contradictions }) => contradictions],
  ];
  return {
    columns: columns.map(([key, label, numeric]) => ({ key, label, numeric })),
    rows: lines.map((line) => ({ key: line.event.id, cells: columns.map(([, , , of]) => of(line)) })),
  };
}
