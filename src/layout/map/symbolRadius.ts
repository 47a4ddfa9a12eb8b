import type { Frame } from "./mercator.ts";

/** Smaller than this a symbol is not seen; below it area is no longer proportional. */
const SMALLEST = 2.6;
/** Nor does a lone event grow to the largest symbol because nothing else is in view. */
const LARGEST_OF_ONE = 7;
/** What has no area to show is a mark of one size: none, or no number. */
const NO_AREA = 4;
/** What all symbols together may take of the frame: above it all of them shrink alike. */
const MOST_OF_FRAME = 0.3;
/** A symbol of many places grows to this many times the radius of the largest place, and no further. */
const MOST_TIMES = 3;

type Sized = { readonly size: number | null };

/** Pixels of radius for the square root of a size. */
function perRoot(largest: number, frame: Frame, places: readonly Sized[]): number {
  const total = places.reduce((sum, { size }) => sum + (size ?? 0), 0);
  const room = Math.sqrt((MOST_OF_FRAME * frame.width * frame.height) / (Math.PI * Math.max(total, 1)));
  return Math.min(mostOf(frame) / Math.sqrt(Math.max(largest, 1)), LARGEST_OF_ONE, room);
}

const mostOf = ({ width, height }: Frame) => Math.min(Math.max(Math.min(width, height) * 0.038, 13), 22);

/** The size from which on symbols grow no more. */
export const largestDrawn = (largest: number, frame: Frame, places: readonly Sized[]): number =>
  ((MOST_TIMES * mostOf(frame)) / perRoot(largest, frame, places)) ** 2;

/** Radius in pixels of a size: area proportional, the largest symbol fit for the frame, and all of `places` as well. */
export function symbolRadius(
  largest: number,
  frame: Frame,
  places: readonly Sized[] = [],
): (size: number | null) => number {
  const scale = perRoot(largest, frame, places);
  const top = MOST_TIMES * mostOf(frame);
  return (size) => (size === null || size <= 0 ? NO_AREA : Math.min(Math.max(scale * Math.sqrt(size), SMALLEST), top));
}
