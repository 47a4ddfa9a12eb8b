import { overlaps, type Span } from "@/domain/Day.ts";
import { counted } from "@/domain/counted.ts";
import { lengthOf } from "@/domain/lengthOf.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { Pair } from "./comparisonPair.ts";

/** One and several: "event", "events". */
export type Noun = readonly [one: string, many: string];

/** On a smaller base a percentage says more than there is. */
const LEAST_BASE = 20;
/** Beyond it the two numbers say more than their ratio. */
const MOST_SHARE = 200;

function shareInWords(a: number, b: number): string {
  if (b < LEAST_BASE) return "";
  const share = Math.round((Math.abs(a - b) / b) * 100);
  if (share > MOST_SHARE) return "";
  return `; ${share === 0 ? "less than 1" : numberInWords(share)}% ${a > b ? "above" : "below"} B’s ${numberInWords(b)}`;
}

/** "31 events more in A: 48 against 17"; a percentage only of a base of twenty or more, and with the base (rule F111). */
export function differenceInWords({ a, b }: Pair<number>, noun: Noun | null): string {
  if (a === b) return a === 0 ? "none in either" : `as many in both: ${numberInWords(a)}`;
  const by = Math.abs(a - b);
  const apart = noun === null ? numberInWords(by) : counted(by, ...noun);
  return `${apart} ${a > b ? "more" : "fewer"} in A: ${numberInWords(a)} against ${numberInWords(b)}${shareInWords(a, b)}`;
}

const days = (span: Span): string => counted(lengthOf(span), "day", "days");

/** What must be known of two periods before their numbers are held against each other; null where it is nothing. */
export function lengthsInWords({ a, b }: Pair<Span>): string | null {
  const said = [
    ...(lengthOf(a) === lengthOf(b)
      ? []
      : [`The two periods differ in length: A has ${days(a)}, B ${days(b)}; numbers are of the whole period.`]),
    ...(overlaps(a, b) ? ["The two periods share days, and what lies on these counts in both."] : []),
  ];
  return said.length === 0 ? null : said.join(" ");
}
