import type { MultiLineString, Position } from "geojson";
import type { MapPlace } from "./MapPlace.ts";

const latOf = (at: Position | undefined) => at?.[1] ?? 0;

/** Every point of a line from its northern end to its southern one. */
function fromNorth({ coordinates }: MultiLineString): readonly Position[] {
  return coordinates
    .map((part) => (latOf(part[0]) >= latOf(part.at(-1)) ? part : part.toReversed()))
    .toSorted((a, b) => latOf(b[0]) - latOf(a[0]))
    .flat();
}

type Placed = { readonly place: Pick<MapPlace, "id" | "lat" | "lon"> };

/** Places in the order in which one passes them along a line from north to south, each where the line is nearest. */
export function alongLine<T extends Placed>(all: readonly T[], line: MultiLineString): readonly T[] {
  const points = fromNorth(line);
  const nearest = ({ lat, lon }: Placed["place"]): number => {
    const narrow = Math.cos((lat * Math.PI) / 180);
    let best = { at: 0, far: Infinity };
    for (const [at, [x = 0, y = 0]] of points.entries()) {
      const far = ((x - lon) * narrow) ** 2 + (y - lat) ** 2;
      if (far < best.far) best = { at, far };
    }
    return best.at;
  };
  return all
    .map((one) => ({ one, at: nearest(one.place) }))
    .toSorted((a, b) => a.at - b.at || b.one.place.lat - a.one.place.lat || (a.one.place.id < b.one.place.id ? -1 : 1))
    .map(({ one }) => one);
}
