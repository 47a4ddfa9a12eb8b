import type { Closure } from "./Closure.ts";
import type { Day } from "./Day.ts";

/** Days that are chosen; null is open. */
export type ChosenDays = { readonly from: Day | null; readonly to: Day | null };

export type CrossingOn =
  | { readonly kind: "closed"; readonly closure: Closure; readonly throughout: boolean; readonly earlier: number }
  | { readonly kind: "reopened"; readonly closure: Closure; readonly earlier: number }
  /** `unended`: the last closure before these days, where the record holds no end of it. */
  | { readonly kind: "not-reported"; readonly unended: Closure | null };

export const touches = ({ from, until }: Pick<Closure, "from" | "until">, days: ChosenDays): boolean =>
  (days.to === null || from <= days.to) && (days.from === null || until >= days.from);

const lastOf = (closures: readonly Closure[]): Closure | undefined =>
  closures.toSorted((a, b) => a.until - b.until || a.from - b.from).at(-1);

/**
 * What its closures say of a crossing on some days (rules F119 and F120): the state is that of the closure that ends
 * last among those that touch them. That none does is never taken for an open crossing.
 */
export function crossingOn(closures: readonly Closure[], days: ChosenDays): CrossingOn {
  const within = closures.filter((closure) => touches(closure, days));
  const closure = lastOf(within);
  if (closure === undefined) {
    const before = lastOf(closures.filter(({ until }) => days.from !== null && until < days.from));
    return { kind: "not-reported", unended: before === undefined || before.untilBasis === "reopened" ? null : before };
  }
  const earlier = within.length - 1;
  if (closure.untilBasis === "reopened" && (days.to === null || closure.until <= days.to))
    return { kind: "reopened", closure, earlier };
  const throughout =
    closure.daysBasis === "stated" &&
    days.from !== null &&
    closure.from <= days.from &&
    days.to !== null &&
    closure.until >= days.to;
  return { kind: "closed", closure, throughout, earlier };
}
