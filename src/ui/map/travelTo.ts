import type { KeyboardEvent } from "react";
import type { Point } from "@/layout/map/mercator.ts";
import { placeInDirection, type Direction } from "./placeInDirection.ts";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/**
 * Where an arrow key, Home or End leads among points of a map; null when it leads nowhere. The key is taken: MapLibre
 * listens to the same ones further out and would move the map.
 */
export function travelTo<T extends Point>(event: KeyboardEvent, from: T, all: readonly T[]): T | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const direction = ARROWS[event.key];
  if (direction === undefined && event.key !== "Home" && event.key !== "End") return null;
  event.preventDefault();
  event.stopPropagation();
  if (direction !== undefined) return placeInDirection(from, all, direction);
  return (event.key === "Home" ? all[0] : all.at(-1)) ?? null;
}
