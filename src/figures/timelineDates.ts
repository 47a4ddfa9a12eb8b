import type { Day } from "@/domain/Day.ts";
import type { EventId } from "@/domain/ids.ts";
import type { KeyDate } from "./keyDates.ts";

/** A marked day of the timeline: one of the record's key dates, or a note of the reader's. */
export type TimelineDate = {
  /** Its number on the axis, where its words find no room, and in the list. */
  readonly number: number;
  readonly day: Day;
  readonly label: string;
  readonly event: EventId | null;
};

/** Key dates and notes in one order and under one numbering: by day, on one day key dates first (rule F95). */
export const timelineDates = (
  keyDates: readonly KeyDate[],
  notes: readonly { readonly day: Day; readonly text: string }[],
): readonly TimelineDate[] =>
  [...keyDates, ...notes.map(({ day, text }) => ({ day, label: text, event: null }))]
    .toSorted((a, b) => a.day - b.day)
    .map((date, at) => ({ ...date, number: at + 1 }));
