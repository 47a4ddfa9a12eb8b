import { dateOf, type Day } from "@/domain/Day.ts";
import type { Event } from "@/domain/Event.ts";
import { sideNames } from "@/domain/sideNames.ts";
import type { ActorId } from "@/domain/ids.ts";
import type { Selection } from "@/engine/Selection.ts";
import { channelOf } from "./channelOf.ts";
import { citedBy } from "./citedBy.ts";
import { documentsOf } from "./documentsOf.ts";
import { stamped, type Stamp } from "./Stamp.ts";
import type { Figure, Point } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";

const TTP = "ttp" as ActorId;

export type YearPoint = Point & { readonly year: number };

/** Events in view in which the TTP, or a group that is part of it, took part, by the year of their first day. */
export function inRecordCountsFigure(selection: Selection, stamp: Stamp): Figure<YearPoint> {
  const { dataSet, tables, eventRows, clauses } = selection;
  const { columns, rows, takesPart } = tables.eventTable;
  const ttp = tables.dictionaries.actors.numberOf.get(TTP);
  const isWithTtp = (row: number): boolean =>
    ttp !== undefined && takesPart.values.subarray(takesPart.offsets[row], takesPart.offsets[row + 1]).includes(ttp);
  const yearOf = (row: number): number => dateOf(columns.start[row]! as Day).year;
  let all = 0;
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < columns.size; row += 1) {
    if (!isWithTtp(row)) continue;
    all += 1;
    first = Math.min(first, yearOf(row));
    last = Math.max(last, yearOf(row));
  }
  const byYear = new Map<number, Event[]>();
  for (let year = first; year <= last; year += 1) byYear.set(year, []);
  for (const row of eventRows) {
    const event = rows[row];
    if (event !== undefined && isWithTtp(row)) byYear.get(yearOf(row))?.push(event);
  }
  const inView = [...byYear.values()].flat();
  const filters = filtersInOneLine(clauses, dataSet);
  return {
    id: "in-record-counts",
    title: "Events with the TTP in this data set",
    unit: "events a year",
    along: "Year",
    series: [
      {
        id: "ttp",
        label: sideNames.ttp,
        channel: channelOf("ttp"),
        points: [...byYear].map(([year, here]) => ({
          x: String(year),
          year,
          value: here.length,
          words: null,
          events: here.map((event) => event.id),
          questions: [],
          claims: [],
        })),
      },
    ],
    caption: `Events of this data set in which the TTP took part: ${filters}. It holds notable events; it is not a count of attacks.`,
    filters,
    counts: { shown: inView.length, of: all, what: "events with the TTP" },
    ...citedBy(documentsOf(selection, inView), dataSet),
    ...stamped(stamp),
    contested: false,
  };
}
