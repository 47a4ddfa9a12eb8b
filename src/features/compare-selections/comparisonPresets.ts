import { dayOf, type Day, type Span } from "@/domain/Day.ts";
import { overlaps } from "@/domain/Day.ts";
import { addDays } from "@/domain/Day.ts";

export type Preset = { readonly label: string; readonly from: Day; readonly to: Day };

const day = (year: number, month: number, dayOfMonth: number): Day => dayOf({ year, month, day: dayOfMonth });

/** Spans that analysts ask for most, of those that the record reaches; "since" and "last" end with the record. */
export const comparisonPresets = (record: Span): readonly Preset[] =>
  [
    { label: "October 2025", from: day(2025, 10, 1), to: day(2025, 10, 31) },
    { label: "February–March 2026", from: day(2026, 2, 1), to: day(2026, 3, 31) },
    { label: "Since August 2021", from: day(2021, 8, 1), to: record.end },
    { label: "Last 30 days of the record", from: addDays(record.end, -29), to: record.end },
  ].filter(({ from, to }) => from <= to && overlaps({ start: from, end: to }, record));
