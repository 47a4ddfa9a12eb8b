import { cameraFor, type Bounds, type Camera, type Frame } from "@/layout/map/mercator.ts";
import { isReachable, placeBounds } from "@/layout/map/placeBounds.ts";
import { outlinesOfShaded } from "@/layout/map/provincesInView.ts";
import { readBase } from "@/layout/map/readBase.ts";
import { FOCUS, withinLimits } from "@/layout/map/viewBounds.ts";
import { FIRST_PADDING } from "@/layout/map/viewSeen.ts";
import type { DrawingOf } from "../Picture.ts";

/** Degrees around places that all lie elsewhere than the first view. */
const AROUND = 1;

const both = (a: Bounds, b: Bounds): Bounds => ({
  west: Math.min(a.west, b.west),
  south: Math.min(a.south, b.south),
  east: Math.max(a.east, b.east),
  north: Math.max(a.north, b.north),
});

const isWithin = ({ lon, lat }: { readonly lon: number; readonly lat: number }, { west, south, east, north }: Bounds) =>
  lon > west && lon < east && lat > south && lat < north;

/** The first view of a file: that of the page, and all shaded areas; places that all lie elsewhere are gone to. */
function firstView({ base, places, areas }: DrawingOf<"map">): Bounds {
  if (areas !== null) {
    const outlines = outlinesOfShaded(readBase(base.topology), areas);
    return outlines.length === 0 ? FOCUS : both(FOCUS, placeBounds(outlines));
  }
  const there = places.filter(isReachable);
  if (there.length === 0 || there.some((place) => isWithin(place, FOCUS))) return FOCUS;
  const { west, south, east, north } = placeBounds(there);
  return { west: west - AROUND, south: south - AROUND, east: east + AROUND, north: north + AROUND };
}

/** Where the map of a file looks: where the page's does, the whole of that in the frame. */
export const mapCamera = (drawing: DrawingOf<"map">, frame: Frame): Camera =>
  withinLimits(
    drawing.view === null ? cameraFor(firstView(drawing), frame, FIRST_PADDING) : cameraFor(drawing.view, frame, 0),
  );
