import type { Area } from "@/domain/Area.ts";
import type { Location } from "@/domain/Event.ts";
import { isInArea, type Line } from "@/domain/isInArea.ts";
import { isOnMap } from "@/domain/isOnMap.ts";
import { provinceOf } from "@/domain/provinceOf.ts";
import type { Clauses } from "./Clauses.ts";
import type { Tables } from "./tablesOf.ts";

/** Rows of both tables. */
export type Rows = { readonly events: readonly number[]; readonly open: readonly number[] };

/** Whether a location is known closely enough to be judged by its point (rule E31). */
export const isNearEnough = (location: Location): boolean => location.precision !== "province" && isOnMap(location);

/** Judges a location by its point, each point once: a record has far fewer points than events. */
function judging(area: Area, line: Line): (location: Location) => boolean {
  const judged = new Map<number, Map<number, boolean>>();
  return ({ lon, lat }) => {
    const meridian = judged.get(lon) ?? new Map<number, boolean>();
    judged.set(lon, meridian);
    const isInside = meridian.get(lat) ?? isInArea(area, [lon, lat], line);
    meridian.set(lat, isInside);
    return isInside;
  };
}

/** The rows of the chosen provinces and of the chosen area (rules E30 to E32); null where neither is chosen. */
export function rowsInPlace(
  { eventTable, openTable, dictionaries }: Tables,
  { provinces, area }: Pick<Clauses, "provinces" | "area">,
  line: Line,
): Rows | null {
  if (provinces.length === 0 && area === null) return null;
  const chosen = new Set(provinces);
  const isInside = area === null ? null : judging(area, line);
  const fits = (location: Location): boolean =>
    (chosen.size === 0 || chosen.has(provinceOf(location))) &&
    (isInside === null || (isNearEnough(location) && isInside(location)));
  const numbers = new Set(provinces.map((key) => dictionaries.provinces.numberOf.get(key)));
  const { offsets, values } = openTable.columns.provinces;
  const isOpenIn = (row: number): boolean =>
    values.slice(offsets[row], offsets[row + 1]).some((one) => numbers.has(one));
  return {
    events: eventTable.rows.flatMap(({ locations }, row) => (locations.some(fits) ? [row] : [])),
    open: area === null ? openTable.rows.flatMap((_, row) => (isOpenIn(row) ? [row] : [])) : [],
  };
}
