import { useMemo, useState, type ReactNode } from "react";
import { AreaLayer } from "./AreaLayer.tsx";
import { CROSSING_RING } from "@/layout/map/crossingHalf.ts";
import { CrossingMarks } from "./CrossingMarks.tsx";
import { DrawLayer } from "./DrawLayer.tsx";
import type { GroundSpot } from "@/layout/map/GroundSpot.ts";
import type { CrossingSpot } from "@/layout/map/crossingSpots.ts";
import type { MapLayout } from "@/layout/map/layOutMap.ts";
import { Locator } from "./Locator.tsx";
import { locatorOf } from "@/layout/map/locatorOf.ts";
import { MapCard } from "./MapCard.tsx";
import type { MapArea } from "@/layout/map/MapPlace.ts";
import type { MapProps } from "./MapProps.ts";
import { isInside, projectInto, type Camera, type Frame, type Point } from "@/layout/map/mercator.ts";
import { provinceShapes, type ProvinceShape } from "@/layout/map/provinceShapes.ts";
import { readBase } from "@/layout/map/readBase.ts";
import { ShapeLayer } from "./ShapeLayer.tsx";

type GroundMarksWish = Pick<
  MapProps,
  "base" | "areas" | "areaKey" | "onArea" | "crossings" | "onCrossing" | "shape" | "draw" | "onDrawn" | "onDrawCancel"
> & {
  readonly layout: MapLayout;
  readonly frame: Frame;
  readonly camera: Camera;
  readonly laidOutAt: Camera;
  readonly shift: Point;
  readonly onMove: (to: Camera) => void;
};

type GroundMarks = {
  /** Under the symbols and over them, in pixels of the frame as it was laid out. */
  readonly beneath: ReactNode;
  readonly above: ReactNode;
  /** In the frame itself: the card, the locator, the sheet that is drawn on. */
  readonly inFrame: ReactNode;
};

/** How near the edge the middle of an area may lie before the map moves to show it. */
const EDGE = 28;

type Spot = Point & { readonly r: number; readonly says: string };

/** Where the card of what is pointed at stands and what it says now; null when it is no longer there. */
function spotOf(
  { layer, id }: GroundSpot,
  areas: readonly MapArea[] | undefined,
  shapes: readonly ProvinceShape[],
  crossings: readonly CrossingSpot[],
  states: MapProps["crossings"],
): Spot | null {
  if (layer === "crossing") {
    const crossing = crossings.find(({ name }) => name === id);
    return crossing === undefined
      ? null
      : { x: crossing.x, y: crossing.y, r: CROSSING_RING, says: states?.[id]?.says ?? id };
  }
  const area = areas?.find((one) => one.id === id);
  const shape = shapes.find((one) => one.id === id);
  return area === undefined || shape === undefined ? null : { ...shape.at, r: 0, says: area.says };
}

/** Everything on the map that is no place and no label: shaded areas, the chosen area, crossings, the locator. */
export function useGroundMarks(wish: GroundMarksWish): GroundMarks {
  const { base, areas, areaKey, onArea, crossings, onCrossing, shape, draw, onDrawn, onDrawCancel } = wish;
  const { layout, frame, camera, laidOutAt, shift, onMove } = wish;
  const [pointed, setPointed] = useState<GroundSpot | null>(null);
  const layers = readBase(base.topology);
  const picture = useMemo(() => locatorOf(base, camera, frame), [base, camera, frame]);
  const outline = useMemo(
    () =>
      shape === undefined || shape === null ? null : (
        <ShapeLayer shape={shape} line={layers.line} project={projectInto(laidOutAt, frame)} camera={laidOutAt} />
      ),
    [shape, layers, laidOutAt, frame],
  );
  const shapes = areas === undefined ? [] : provinceShapes(layers, laidOutAt, frame);
  const spot = pointed === null ? null : spotOf(pointed, areas, shapes, layout.crossings, crossings);
  // What it stood for is gone: it must not come back unasked with another layer.
  if (pointed !== null && spot === null) setPointed(null);
  const pointAt = (layer: GroundSpot["layer"]) => ({
    at: pointed?.layer === layer ? pointed.id : null,
    onAt: (id: string | null) => setPointed(id === null ? null : { layer, id }),
  });
  const reach = ({ at, label }: ProvinceShape) => {
    if (!isInside({ x: at.x + shift.x, y: at.y + shift.y }, frame, EDGE))
      onMove({ ...camera, lon: label.lon, lat: label.lat });
  };
  return {
    beneath: (
      <>
        {areas !== undefined && (
          <AreaLayer
            areas={areas}
            shapes={shapes}
            steps={areaKey?.steps.length ?? 0}
            onArea={onArea}
            {...pointAt("area")}
            onReach={reach}
          />
        )}
        {outline}
      </>
    ),
    above: (
      <CrossingMarks crossings={layout.crossings} states={crossings} onCrossing={onCrossing} {...pointAt("crossing")} />
    ),
    inFrame: (
      <>
        {picture !== null && <Locator picture={picture} />}
        {spot !== null && (
          <MapCard
            at={{ x: spot.x + shift.x, y: spot.y + shift.y }}
            across={spot.r}
            down={spot.r}
            frame={frame}
            says={spot.says}
            onHide={() => setPointed(null)}
          />
        )}
        {draw !== undefined && draw !== null && (
          <DrawLayer key={draw} tool={draw} camera={camera} frame={frame} onDrawn={onDrawn} onCancel={onDrawCancel} />
        )}
      </>
    ),
  };
}
