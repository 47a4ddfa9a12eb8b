import type { Point } from "./mercator.ts";

/** What is pointed at on the ground, in pixels of the frame as it was laid out. */
export type GroundSpot = Point & { readonly r: number; readonly says: string };
