import { gapOfFinding, nameOfFinding, type Finding, type FindingKind } from "./Finding.ts";
import type { Gap } from "./gapOf.ts";

const KIND_ORDER: Readonly<Record<FindingKind, number>> = {
  figure: 0,
  counters: 1,
  denial: 2,
  scope: 3,
  revision: 4,
  relay: 5,
  "one-sided": 6,
};

/** For the order alone, and never shown: n against none is at least as far apart as n against one (rule C19). */
const widthOf = (gap: Gap): number => (gap.kind === "ratio" ? gap.ratio : gap.n);

/**
 * Sorts the widest first (rule C19): by kind; within a kind exact against exact before gaps that rest on a looser figure,
 * and what is no matter of figures last; then by width, and at last by name, so that the order never depends on the input.
 */
export function compareByGap(x: Finding, y: Finding): number {
  const byKind = KIND_ORDER[x.kind] - KIND_ORDER[y.kind];
  if (byKind !== 0) return byKind;
  const [one, other] = [gapOfFinding(x), gapOfFinding(y)];
  if ((one === null) !== (other === null)) return one === null ? 1 : -1;
  if (one !== null && other !== null) {
    if (one.sharp !== other.sharp) return one.sharp ? -1 : 1;
    if (widthOf(one) !== widthOf(other)) return widthOf(other) - widthOf(one);
  }
  const [name, otherName] = [nameOfFinding(x), nameOfFinding(y)];
  return name < otherName ? -1 : name > otherName ? 1 : 0;
}
