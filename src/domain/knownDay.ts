import { isoDay, type Day } from "./Day.ts";

/** A day in ISO 8601, no finer than it is known (rule T4): "2025-10-11", "2025-10", "2025". */
export function knownDay(day: Day, known: "day" | "month" | "year"): string {
  const iso = isoDay(day);
  switch (known) {
    case "day":
      return iso;
    case "month":
      return iso.slice(0, -3);
    case "year":
      return iso.slice(0, -6);
    default:
      return known satisfies never;
  }
}
