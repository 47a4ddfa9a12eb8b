import type { Bounds, Camera } from "./mercator.ts";

/** First view: the dashed line from end to end, and close enough that the towns along it can be told apart. */
export const FOCUS: Bounds = { west: 63.6, south: 29.05, east: 73.9, north: 36.8 };

/** The whole region. */
export const WHOLE: Bounds = { west: 61, south: 24.5, east: 75, north: 37.5 };

/** Beyond this the basemap is cut off. */
export const LIMITS: Bounds = { west: 46, south: 16, east: 90, north: 46 };

export const ZOOM_RANGE = { min: 3.5, max: 10 } as const;

const clamp = (n: number, low: number, high: number) => Math.min(Math.max(n, low), high);

/** The nearest camera that looks at ground that there is. */
export const withinLimits = ({ lon, lat, zoom }: Camera): Camera => ({
  lon: clamp(lon, LIMITS.west, LIMITS.east),
  lat: clamp(lat, LIMITS.south, LIMITS.north),
  zoom: clamp(zoom, ZOOM_RANGE.min, ZOOM_RANGE.max),
});
