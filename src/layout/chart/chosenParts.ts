import type { DaySpan } from "./daySpan.ts";
import type { BinPart, TimeBin } from "./TimeBin.ts";

/**
 * What of a bin lies within the chosen days, where they cut through it and its owner says so. Null where the whole bin
 * is of one kind (all chosen, none chosen, nothing chosen) or nothing is known: then it is painted as one.
 */
export function chosenParts({ from, to, parts, chosen }: TimeBin, span: DaySpan | null): readonly BinPart[] | null {
  if (span === null || chosen === undefined || to < span[0] || from > span[1]) return null;
  if (from >= span[0] && to <= span[1]) return null;
  return parts.map(({ key, value }) => ({
    key,
    value: Math.min(value, chosen.find((part) => part.key === key)?.value ?? 0),
  }));
}
