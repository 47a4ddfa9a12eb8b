import type { Frame } from "./mercator.ts";

/** Smaller than this a symbol is not seen; below it area is no longer proportional. */
const SMALLEST = 2.6;
/** Nor does a lone event grow to the largest symbol because nothing else is in view. */
const LARGEST_OF_ONE = 7;
/** What has no area to show is a mark of one size: none, or no number. */
const NO_AREA = 4;

/** Radius in pixels of a size: area proportional, and the largest symbol fit for the frame. */
export function symbolRadius(largest: number, frame: Frame): (size: number | null) => number {
  const most = Math.min(Math.max(Math.min(frame.width, frame.height) * 0.038, 13), 22);
  const perRoot = Math.min(most / Math.sqrt(Math.max(largest, 1)), LARGEST_OF_ONE);
  return (size) => (size === null || size <= 0 ? NO_AREA : Math.max(perRoot * Math.sqrt(size), SMALLEST));
}
