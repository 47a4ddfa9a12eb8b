import { SIDES, type Side } from "@/domain/Actor.ts";

/** Who began an event, for grouping: a side, several sides, or none named. */
export type SideThatBegan = Side | "several" | "none";

/** In the order in which they are stacked and listed. */
export const SIDES_THAT_BEGAN: readonly SideThatBegan[] = [...SIDES, "several", "none"];
