import type { Closure } from "./Closure.ts";
import { counted } from "./counted.ts";
import { dayInWords, spanInWords } from "./dateInWords.ts";
import { lengthOf } from "./lengthOf.ts";

/** Days of a closure, the first and the last both counted (rule F118); null where its days are not given. */
export const daysOfClosure = ({ from, until, daysBasis }: Closure): number | null =>
  daysBasis === "bounds" ? null : lengthOf({ start: from, end: until });

/** "27 days", "at least 120 days, up to the last report", "days not given". */
export function closureLengthInWords(closure: Closure): string {
  const days = daysOfClosure(closure);
  if (days === null) return "days not given";
  const words = counted(days, "day", "days");
  switch (closure.untilBasis) {
    case "reopened":
      return words;
    case "last-report":
      return `at least ${words}, up to the last report`;
    case "unknown":
      return `at least ${words}, up to the end of the event`;
    default:
      return closure.untilBasis satisfies never;
  }
}

/** "13–21 November 2022", "from 12 October 2025, last reported shut on 8 February 2026". */
export function closureDatesInWords({ from, until, daysBasis, untilBasis }: Closure): string {
  const days = spanInWords({ start: from, end: until });
  if (daysBasis === "bounds") return `at some time within ${days}`;
  return untilBasis === "last-report"
    ? `from ${dayInWords(from)}, last reported shut on ${dayInWords(until)}`
    : untilBasis === "unknown"
      ? `${days}, no reopening in this record`
      : days;
}

/** "closed", "closed to trucks". */
export const shutInWords = ({ to }: Pick<Closure, "to">): string => (to === null ? "closed" : `closed to ${to}`);

/** "reopened", "reopened to cargo". */
export const reopenedInWords = ({ reopenedTo }: Pick<Closure, "reopenedTo">): string =>
  reopenedTo === null ? "reopened" : `reopened to ${reopenedTo}`;
