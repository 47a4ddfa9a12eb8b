import type { Finding, FindingKind } from "./Finding.ts";

/** A list of the ledger. contradictions: figures and denials together; every other kind is a list of its own. */
export const KINDS = [
  "contradictions",
  "figure",
  "denial",
  "scope",
  "counters",
  "revision",
  "relay",
  "one-sided",
] as const satisfies readonly ("contradictions" | FindingKind)[];
export type Kinds = (typeof KINDS)[number];

export const holdsKind = (kinds: Kinds, { kind }: Pick<Finding, "kind">): boolean =>
  kinds === "contradictions" ? kind === "figure" || kind === "denial" : kind === kinds;
