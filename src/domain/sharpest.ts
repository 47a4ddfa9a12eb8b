import { compareByGap } from "./compareByGap.ts";
import type { Finding } from "./Finding.ts";

/** The finding to lead with: the first in the order of rule C19; null where there is none. */
export const sharpest = <Found extends Finding>(findings: readonly Found[]): Found | null =>
  findings.reduce<Found | null>((lead, next) => (lead === null || compareByGap(next, lead) < 0 ? next : lead), null);
