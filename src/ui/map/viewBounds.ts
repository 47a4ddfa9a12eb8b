import type { Bounds } from "./mercator.ts";

/** First view: close enough that the towns along the dashed line can be told apart. */
export const FOCUS: Bounds = { west: 64.2, south: 29.6, east: 74.4, north: 36.5 };

/** The whole region. */
export const WHOLE: Bounds = { west: 61, south: 24.5, east: 75, north: 37.5 };

/** Beyond this the basemap is cut off. */
export const LIMITS: Bounds = { west: 46, south: 16, east: 90, north: 46 };

export const ZOOM_RANGE = { min: 3.5, max: 10 } as const;
