import { SIDES, type Side } from "@/domain/Actor.ts";
import { sideNames } from "@/domain/sideNames.ts";

/** Who began an event, for grouping: a side, several sides, or none named. */
export type SideThatBegan = Side | "several" | "none";

/** In the order in which they are stacked and listed. */
export const SIDES_THAT_BEGAN: readonly SideThatBegan[] = [...SIDES, "several", "none"];

export const nameOfSideThatBegan = (side: SideThatBegan): string =>
  side === "several" ? "several sides" : side === "none" ? "no side named" : sideNames[side];
