import { useMemo } from "react";
import { closuresFigure } from "@/figures/closuresFigure.ts";
import { useClosures } from "@/state/closures.ts";
import { useSelection, useStamp } from "@/state/room.ts";
import type { CrossingState } from "@/layout/map/MapPlace.ts";

/** What the closures in view say of each crossing, by its name; undefined where it is not wanted, and until they are read. */
export function useCrossings(wanted: boolean): Readonly<Record<string, CrossingState>> | undefined {
  const selection = useSelection();
  const stamp = useStamp();
  const { data } = useClosures(wanted);
  return useMemo(() => {
    if (!wanted || data === undefined) return undefined;
    const { crossings } = closuresFigure(selection, data.readings, data.crossings, stamp);
    return Object.fromEntries(crossings.map(({ crossing, state, says }) => [crossing, { state, says }]));
  }, [wanted, data, selection, stamp]);
}
