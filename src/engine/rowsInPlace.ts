import type { Location } from "@/domain/Event.ts";
import { isInArea, type Line } from "@/domain/isInArea.ts";
import { provinceOf } from "@/domain/provinceOf.ts";
import type { Clauses } from "./Clauses.ts";
import type { Tables } from "./tablesOf.ts";

/** Rows of both tables. */
export type Rows = { readonly events: readonly number[]; readonly open: readonly number[] };

/** Whether a location is known closely enough to be judged by its point (rule E31). */
export const isNearEnough = ({ precision }: Location): boolean => precision === "place" || precision === "district";

/** The rows of the chosen provinces and of the chosen area (rules E30 to E32); null where neither is chosen. */
export function rowsInPlace(
  { eventTable, openTable, dictionaries }: Tables,
  { provinces, area }: Pick<Clauses, "provinces" | "area">,
  line: Line,
): Rows | null {
  if (provinces.length === 0 && area === null) return null;
  const chosen = new Set(provinces);
  const fits = (location: Location): boolean =>
    (chosen.size === 0 || chosen.has(provinceOf(location))) &&
    (area === null || (isNearEnough(location) && isInArea(area, [location.lon, location.lat], line)));
  const numbers = new Set(provinces.map((key) => dictionaries.provinces.numberOf.get(key)));
  const { offsets, values } = openTable.columns.provinces;
  const isOpenIn = (row: number): boolean =>
    values.slice(offsets[row], offsets[row + 1]).some((one) => numbers.has(one));
  return {
    events: eventTable.rows.flatMap(({ locations }, row) => (locations.some(fits) ? [row] : [])),
    open: area === null ? openTable.rows.flatMap((_, row) => (isOpenIn(row) ? [row] : [])) : [],
  };
}
