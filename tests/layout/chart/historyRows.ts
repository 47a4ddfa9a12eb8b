import type { HistoryRow, HistoryStep } from "@/layout/chart/HistoryRow.ts";

export const DAY = 20_000;
export const dayLabel = (day: number) => `day ${day - DAY}`;

type Made = Pick<HistoryStep, "day"> & Partial<HistoryStep>;
const step = (key: string, made: Made): HistoryStep => {
  const value = made.value ?? null;
  return {
    key,
    until: null,
    value,
    low: value,
    high: value,
    glyph: "dot",
    words: String(value),
    when: dayLabel(made.day),
    changed: false,
    ...made,
  };
};
export const row = (key: string, ...made: readonly Made[]): HistoryRow => ({
  key,
  label: `Name ${key}`,
  channel: 1,
  steps: made.map((one, i) => step(`${key}${i}`, one)),
});
export const twoOnOneDay = row(
  "a",
  { day: DAY, glyph: "arrow-up", low: 20, high: null, words: "at least 20" },
  { day: DAY, value: 9, changed: true },
);
