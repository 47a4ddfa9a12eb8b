import { crossingMarks } from "@/layout/map/crossingMarks.ts";
import type { CrossingState } from "@/layout/map/MapPlace.ts";
import { Drawn } from "../Drawn.tsx";

/** The square of a crossing around 0,0. */
export const CrossingMark = ({ state }: { readonly state: CrossingState["state"] | null }) => (
  <Drawn marks={crossingMarks(state)} />
);
