import type { HistoryStep } from "@/layout/chart/HistoryRow.ts";

/** A step in full: when, what, and the word for a change. */
export const stepInWords = ({ when, words, changed }: HistoryStep, changedLabel: string): string =>
  `${when}: ${words}${changed ? `, ${changedLabel}` : ""}`;
