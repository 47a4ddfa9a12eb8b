import type { Contradiction } from "./Contradiction.ts";

/** Whether two claimants cannot both be right; counters that differ are a list of their own and do not count (rule C10). */
export const isContradicted = (found: readonly Contradiction[] | undefined): boolean =>
  (found ?? []).some(({ kind }) => kind !== "counters");
