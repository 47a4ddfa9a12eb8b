import { useMemo } from "react";
import { layOutMap, type MapLayout } from "@/layout/map/layOutMap.ts";
import type { MapProps } from "./MapProps.ts";
import type { Camera, Frame } from "@/layout/map/mercator.ts";
import { useGroundWish } from "./useGroundWish.ts";

type Wish = Pick<
  MapProps,
  | "base"
  | "places"
  | "line"
  | "largest"
  | "selected"
  | "unit"
  | "sum"
  | "gathered"
  | "ghosts"
  | "areas"
  | "controlLabel"
  | "script"
> & { readonly frame: Frame; readonly camera: Camera; readonly still: Camera };

/** The layout, made anew when the map comes to rest and when the zoom or what is shown changes. */
export function useMapLayout({ base, places, still, camera: { zoom }, frame, line, ...wish }: Wish): {
  readonly layout: MapLayout;
  readonly laidOutAt: Camera;
} {
  const { largest, selected, unit, sum, gathered, ghosts, areas, controlLabel, script } = wish;
  const ground = useGroundWish({
    ...(areas !== undefined && { areas }),
    ...(controlLabel !== undefined && { controlLabel }),
    ...(script !== undefined && { script }),
  });
  const laidOutAt = useMemo(() => ({ ...still, zoom }), [still, zoom]);
  const { label: lineLabel } = line;
  const layout = useMemo(
    () =>
      layOutMap(base, places, laidOutAt, frame, {
        lineLabel,
        largest,
        selected,
        unit,
        sum,
        gathered,
        ghosts,
        ...ground,
      }),
    [base, places, laidOutAt, frame, lineLabel, largest, selected, unit, sum, gathered, ghosts, ground],
  );
  return { layout, laidOutAt };
}
