import type { DataSet } from "@/domain/DataSet.ts";
import type { Event } from "@/domain/Event.ts";
import { SIDES } from "@/domain/Actor.ts";
import { placesOf, type Place } from "@/domain/placesOf.ts";
import { sideThatBegan } from "@/domain/sideThatBegan.ts";
import type { ManyColumn } from "./Columns.ts";
import type { Table } from "./Table.ts";

/** Where the rows of a table stand on the ground, and by what they are told apart there. */
export type CellPoints = {
  /** The places of each row; an option is a place. */
  readonly places: ManyColumn;
  /** Of each place, in degrees. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Of each row a number below `groups`. */
  readonly group: Uint8Array;
  readonly groups: number;
};

/** The sides in their order, then several together, then none named. */
const [SEVERAL, NONE] = [SIDES.length, SIDES.length + 1];

function groupOf(event: Event, dataSet: DataSet): number {
  const side = sideThatBegan(event, dataSet);
  return side === null ? NONE : side === "several" ? SEVERAL : SIDES.indexOf(side);
}

/** The places of all events and the sides that began them (rules E33, E34), in one pass. */
export function cellPointsOf({ rows }: Pick<Table<Event>, "rows">, dataSet: DataSet): CellPoints {
  const { all, of } = placesOf(dataSet);
  const numberOf = new Map<Place, number>(all.map((place, number) => [place, number]));
  const offsets = new Uint32Array(rows.length + 1);
  const values: number[] = [];
  const group = new Uint8Array(rows.length);
  for (const [row, event] of rows.entries()) {
    const here = new Set<number>();
    for (const location of event.locations) {
      const place = of(location);
      const number = place === null ? undefined : numberOf.get(place);
      if (number !== undefined) here.add(number);
    }
    for (const number of [...here].sort((a, b) => a - b)) values.push(number);
    offsets[row + 1] = values.length;
    group[row] = groupOf(event, dataSet);
  }
  return {
    places: { offsets, values: Uint32Array.from(values), options: all.length },
    lon: Float64Array.from(all, ({ location: at }) => at.lon),
    lat: Float64Array.from(all, ({ location: at }) => at.lat),
    group,
    groups: SIDES.length + 2,
  };
}
