import { nameOfCountry } from "@/domain/countryNames.ts";
import type { PlacePoint } from "./placesFigure.ts";
import type { PlacesOverTime } from "./placesOverTime.ts";
import type { Cell, Table } from "./tableOf.ts";

/** One row for each place, one column for each map; below them all events of each map, and those that it cannot draw. */
export function placesOverTimeTable({ series, maps, voice }: PlacesOverTime): Table {
  const byPlace = new Map<string, { readonly point: PlacePoint; readonly at: Map<number, PlacePoint> }>();
  for (const [at, { points }] of series.entries()) {
    for (const point of points) {
      const row = byPlace.get(point.x) ?? { point, at: new Map<number, PlacePoint>() };
      row.at.set(at, point);
      byPlace.set(point.x, row);
    }
  }
  const cellOf = (point: PlacePoint | undefined): Cell => {
    if (voice === null) return point?.events.length ?? 0;
    return point === undefined ? null : (point.words ?? "no figure");
  };
  const eventsOf = (at: ReadonlyMap<number, PlacePoint>): number =>
    [...at.values()].reduce((sum, { events }) => sum + events.length, 0);
  const rows = [...byPlace]
    .toSorted(([a, one], [b, other]) => eventsOf(other.at) - eventsOf(one.at) || (a < b ? -1 : 1))
    .map(([name, { point, at }]) => ({
      key: name,
      cells: [
        name,
        point.location.admin1,
        nameOfCountry(point.location.country),
        ...maps.map((_, n) => cellOf(at.get(n))),
      ],
    }));
  const below = (key: string, label: string, of: (map: (typeof maps)[number]) => number) => ({
    key,
    cells: [label, null, null, ...maps.map(of)],
  });
  return {
    columns: [
      { key: "place", label: "Place", numeric: false },
      { key: "province", label: "Province", numeric: false },
      { key: "country", label: "Country", numeric: false },
      ...maps.map(({ label }) => ({ key: label, label, numeric: true })),
    ],
    rows:
      maps.length === 0
        ? []
        : [
            ...rows,
            below(" events", "Number of events", ({ events }) => events.length),
            below(" without", "Of these without a place on the map", ({ places }) => places.withoutPlace.length),
          ],
  };
}
