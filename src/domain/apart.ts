import type { Interval } from "./intervalOf.ts";

/** Two intervals are apart when no number lies in both (rule C7). */
export const apart = (a: Interval, b: Interval): boolean => a.high < b.low || b.high < a.low;
