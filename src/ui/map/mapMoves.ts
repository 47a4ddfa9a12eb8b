import { cameraFor, type Bounds, type Camera, type Frame } from "@/layout/map/mercator.ts";
import { isReachable, placeBounds, type Spot } from "@/layout/map/placeBounds.ts";
import { FOCUS, WHOLE, ZOOM_RANGE } from "@/layout/map/viewBounds.ts";

/** Levels of zoom at one press: more, and the reader no longer knows where the map is. */
const MOST_NEARER = 2.6;
/** As near as a view of all places comes. */
const FIT_NEAREST = 8;

type MoveWish = {
  readonly frame: Frame;
  readonly camera: Camera;
  readonly onMove: (to: Camera) => void;
  /** Says what the reader did. */
  readonly act: (words: string) => void;
};

/** The moves that buttons and symbols make, each told to those who do not see it. */
export function mapMoves({ frame, camera, onMove, act }: MoveWish) {
  const go = (to: Camera, words: string) => {
    onMove(to);
    act(words);
  };
  const view = (bounds: Bounds) => cameraFor(bounds, frame, 8);
  return {
    zoom: (by: 1 | -1) => go({ ...camera, zoom: camera.zoom + by }, by > 0 ? "Zoom in" : "Zoom out"),
    whole: () => go(view(WHOLE), "Whole region"),
    home: () => go(view(FOCUS), "First view"),
    fit: (spots: readonly Spot[], words: string) => {
      const all = cameraFor(placeBounds(spots), frame, 48);
      go({ ...all, zoom: Math.min(all.zoom, FIT_NEAREST) }, words);
    },
    /** Brings what one symbol stands for so near that it comes apart. */
    open: (members: readonly Spot[]) => {
      const near = cameraFor(placeBounds(members), frame, Math.min(frame.width, frame.height) * 0.28);
      const least = Math.max(near.zoom, camera.zoom + 1);
      go({ ...near, zoom: Math.min(least, camera.zoom + MOST_NEARER, ZOOM_RANGE.max) }, "Zoom in");
    },
    /** Shows what lies outside the frame; false where the region does not hold it. */
    toward: (places: readonly Spot[], direction: string): boolean => {
      const held = places.filter(isReachable);
      if (held.length === 0) return false;
      const near = cameraFor(placeBounds(held), frame, 64);
      go({ ...near, zoom: Math.min(near.zoom, camera.zoom) }, `Moved to the ${direction}`);
      return true;
    },
  };
}
