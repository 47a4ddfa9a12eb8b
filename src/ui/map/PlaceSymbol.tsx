import { memo } from "react";
import type { LaidTag } from "@/layout/map/LaidPlace.ts";
import type { MapPlace } from "@/layout/map/MapPlace.ts";
import { symbolMarks } from "@/layout/map/symbolMarks.ts";
import { tagMarks } from "@/layout/map/tagMarks.ts";
import { Drawn } from "../Drawn.tsx";

type PlaceSymbolProps = {
  readonly place: MapPlace;
  readonly r: number;
  /** It stands for several places. */
  readonly gathers: boolean;
};

/** The symbol of a place around 0,0. */
export const PlaceSymbol = memo(function PlaceSymbol({ place, r, gathers }: PlaceSymbolProps) {
  return <Drawn marks={symbolMarks(place, r, gathers)} />;
});

type PlaceTagProps = Pick<PlaceSymbolProps, "gathers"> & { readonly tag: LaidTag; readonly contested: boolean };

/** What is known of a place but for its province, around 0,0. */
export const PlaceTag = memo(function PlaceTag({ tag, contested, gathers }: PlaceTagProps) {
  return <Drawn marks={tagMarks(tag, { contested, gathers })} />;
});
