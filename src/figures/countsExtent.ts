import { dateOf, dayOf, type Span } from "@/domain/Day.ts";
import type { Clauses } from "@/engine/Clauses.ts";

/**
 * One axis for two pictures (rule F84): the whole calendar years from the first to the last of the spans, no further than
 * the years of the chosen dates; null where that leaves none.
 */
export function countsExtent(spans: readonly Span[], { from, to }: Pick<Clauses, "from" | "to">): Span | null {
  if (spans.length === 0) return null;
  const first = spans.reduce((least, { start }) => Math.min(least, dateOf(start).year), Infinity);
  const last = spans.reduce((most, { end }) => Math.max(most, dateOf(end).year), -Infinity);
  const [begins, ends] = [
    from === null ? first : Math.max(first, dateOf(from).year),
    to === null ? last : Math.min(last, dateOf(to).year),
  ];
  return begins > ends
    ? null
    : { start: dayOf({ year: begins, month: 1, day: 1 }), end: dayOf({ year: ends, month: 12, day: 31 }) };
}
