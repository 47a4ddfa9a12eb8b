import type { Picture } from "@/export/Picture.ts";
import type { PlacesOverTime } from "@/figures/placesOverTime.ts";
import { placesOverTimeTable } from "@/figures/placesOverTimeTable.ts";
import type { MapBase } from "@/layout/map/MapPlace.ts";
import type { MapBody } from "./MapBody.ts";
import { mapDrawing } from "./mapDrawing.ts";
import { mapsDrawing } from "./mapsDrawing.ts";
import { NO_PLACE } from "./mapWords.ts";

type Shown = {
  readonly body: MapBody | null;
  readonly overTime: PlacesOverTime | null;
  /** Null while it is read, or where it could not be. */
  readonly base: MapBase | null;
  readonly isBroken: boolean;
};

/** The border map as it stands, for a file; null while it is made. Without a ground it is its table. */
export function borderPicture(
  { body, overTime, base, isBroken }: Shown,
  seen: Parameters<typeof mapDrawing>[2],
): Picture | null {
  const [figure, table] = overTime === null ? [body?.figure, body?.table()] : [overTime, placesOverTimeTable(overTime)];
  if (figure === undefined || table === undefined) return null;
  const whole = { region: "Border map", figure, table };
  if (isBroken) return { ...whole, empty: table.rows.length === 0 ? NO_PLACE : null, drawing: { kind: "table" } };
  if (base === null) return null;
  if (overTime !== null)
    return {
      ...whole,
      empty: overTime.maps.length === 0 ? `No event is in view: ${overTime.filters}.` : null,
      drawing: mapsDrawing(overTime, base),
    };
  if (body === null) return null;
  const isBare = body.map.areas === undefined && body.map.places.length === 0;
  return { ...whole, empty: isBare ? NO_PLACE : null, drawing: mapDrawing(body, base, seen) };
}
