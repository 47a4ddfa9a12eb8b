import type { Contradiction } from "./Contradiction.ts";
import { compareByGap } from "./compareByGap.ts";

/** The pair to lead a question with: the first in the order of rule C19; null where there is none. */
export const sharpest = (contradictions: readonly Contradiction[]): Contradiction | null =>
  contradictions.reduce<Contradiction | null>(
    (lead, next) => (lead === null || compareByGap(next, lead) < 0 ? next : lead),
    null,
  );
