import { dayOf, type Day } from "@/domain/Day.ts";

/** The reader's own calendar day. */
export function today(): Day {
  const now = new Date();
  return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
