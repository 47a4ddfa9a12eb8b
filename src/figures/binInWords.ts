import { dateOf, type Span } from "@/domain/Day.ts";
import { monthInWords, periodInWords, spanInWords } from "@/domain/dateInWords.ts";
import type { TimeUnit } from "@/engine/timeBins.ts";

/** "week of 6–12 October 2025", "October 2025", "October–December 2025", "2025". */
export function binInWords(bin: Span, unit: TimeUnit): string {
  switch (unit) {
    case "week":
      return `week of ${spanInWords(bin)}`;
    case "month":
      return monthInWords(bin.start);
    case "quarter":
      return periodInWords(bin);
    case "year":
      return String(dateOf(bin.start).year);
    default:
      return unit satisfies never;
  }
}
