import type { Contradiction } from "./Contradiction.ts";
import type { Gap } from "./gapOf.ts";

const KIND_ORDER: Record<Contradiction["kind"], number> = { figure: 0, counters: 1, denial: 2 };

/** For the order alone, and never shown: n against none is at least as far apart as n against one (rule C19). */
const widthOf = (gap: Gap): number => (gap.kind === "ratio" ? gap.ratio : gap.n);

const gapIn = (contradiction: Contradiction): Gap | null =>
  contradiction.kind === "denial" ? null : contradiction.gap;

const namesOf = ({ question, a, b }: Contradiction): string => `${question.id} ${a.claimant} ${b.claimant}`;

/**
 * Sorts the widest first (rule C19): figures, then counters, then denials; within a kind exact against exact before
 * gaps that rest on a looser figure; then by width, and at last by name, so that the order never depends on the input.
 */
export function compareByGap(x: Contradiction, y: Contradiction): number {
  const byKind = KIND_ORDER[x.kind] - KIND_ORDER[y.kind];
  if (byKind !== 0) return byKind;
  const [one, other] = [gapIn(x), gapIn(y)];
  if (one !== null && other !== null) {
    if (one.sharp !== other.sharp) return one.sharp ? -1 : 1;
    if (widthOf(one) !== widthOf(other)) return widthOf(other) - widthOf(one);
  }
  const [name, otherName] = [namesOf(x), namesOf(y)];
  return name < otherName ? -1 : name > otherName ? 1 : 0;
}
