import type { Day } from "@/domain/Day.ts";
import type { Columns } from "./Columns.ts";

/** The last day of any row; null for a table without rows. */
export const lastDayOf = ({ end, byEnd, size }: Pick<Columns, "end" | "byEnd" | "size">): Day | null =>
  size === 0 ? null : (end[byEnd[size - 1]!]! as Day);
