import type { KeyboardEvent } from "react";
import type { DaySpan } from "@/layout/chart/daySpan.ts";
import { pannedSpan, zoomedSpan } from "./zoomSpan.ts";

/** How much one press, or one click on a button, zooms, and what share of the stretch it moves. */
export const ZOOM_STEP = 1.6;
export const PAN_STEP = 0.25;

/** The stretch that a key asks for: + and − about the middle, 0 for all, arrows with Shift to move; null for any other key. */
export function zoomKey(
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent,
  shown: DaySpan,
  reach: DaySpan,
): DaySpan | null {
  if (ctrlKey || metaKey || altKey) return null;
  const length = shown[1] + 1 - shown[0];
  const middle = shown[0] + length / 2;
  const days = length * PAN_STEP;
  if (key === "+" || key === "=") return zoomedSpan(shown, 1 / ZOOM_STEP, middle, reach);
  if (key === "-" || key === "−" || key === "_") return zoomedSpan(shown, ZOOM_STEP, middle, reach);
  if (key === "0") return reach;
  if (!shiftKey) return null;
  if (key === "ArrowRight") return pannedSpan(shown, days, reach);
  return key === "ArrowLeft" ? pannedSpan(shown, -days, reach) : null;
}
