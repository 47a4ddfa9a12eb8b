import { eventsIn, isPoint, withThousands } from "./naive.ts";
import { record, type Filter, type Place } from "./naiveRecord.ts";

/** Names at the same coordinates, as closely known and in one country, are one place. */
const pointOf = ({ lat, lon, precision, country }: Place): string =>
  `${lat.toFixed(4)} ${lon.toFixed(4)} ${precision} ${country}`;

/** The name that the whole record uses most for a point, of equals the first. */
function nameOfPoint(point: string): string {
  const names = record.events.flatMap(({ locations }) =>
    locations.filter((location) => pointOf(location) === point).map(({ name }) => name),
  );
  const times = (name: string) => names.filter((each) => each === name).length;
  return names.reduce((most, name) => (times(name) > times(most) ? name : most), names[0] ?? "");
}

/** One line per place: name, precision and number of events. */
export function placeLines(filter: Filter): string[] {
  const counts = new Map<string, number>();
  for (const { locations } of eventsIn(filter)) {
    const points = locations.filter(isPoint).map((location) => `${pointOf(location)} | ${location.precision}`);
    for (const point of new Set(points)) counts.set(point, (counts.get(point) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, count]) => {
      const [point = "", precision] = key.split(" | ");
      return `${nameOfPoint(point)} | ${precision} | ${withThousands(count)}`;
    })
    .sort();
}
