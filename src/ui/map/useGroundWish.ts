import { useMemo } from "react";
import type { LayoutWish } from "@/layout/map/layOutMap.ts";
import type { MapArea } from "@/layout/map/MapPlace.ts";
import type { MapProps } from "./MapProps.ts";

const NO_AREAS: readonly MapArea[] = [];

/** What the ground asks of the layout; the same object while nothing changes. */
export function useGroundWish({
  areas = NO_AREAS,
  controlLabel,
  script,
}: Pick<MapProps, "areas" | "controlLabel" | "script">): Pick<LayoutWish, "amounts" | "controlLabel" | "isLocal"> {
  return useMemo(
    () => ({
      amounts: new Map(areas.flatMap(({ id, amount }) => (amount === undefined ? [] : [[id, amount] as const]))),
      controlLabel,
      isLocal: script === "local",
    }),
    [areas, controlLabel, script],
  );
}
