import { describe, expect, it } from "vitest";
import type { LonLat } from "@/domain/Area.ts";
import type { Line } from "@/domain/isInArea.ts";
import { rowsInPlace } from "@/engine/rowsInPlace.ts";
import { tablesOf } from "@/engine/tablesOf.ts";
import { at, eventsAt, peshawar, recordOf, zhob } from "../figures/oddPlaces.ts";

const torkham = at("Torkham", 34.12, 71.09);

describe("E31: an area", () => {
  it("holds nothing that stands at the coordinates 0/0, though they lie in it", () => {
    const tables = tablesOf(recordOf(eventsAt([zhob], [torkham], [zhob, torkham])));
    const west = { kind: "box", west: -1, south: -1, east: 1, north: 1 } as const;
    const all = { ...west, east: 72, north: 35 };
    const around = { kind: "near", name: "", lon: 0, lat: 0, km: 500 } as const;
    const eventsIn = (area: typeof west | typeof all | typeof around) =>
      rowsInPlace(tables, { provinces: [], area }, [])?.events;
    expect(eventsIn(west)).toEqual([]);
    expect(eventsIn(around)).toEqual([]);
    expect(eventsIn(all)).toEqual([1, 2]);
  });

  it("measures each point once, however many events stand there", () => {
    const measured: LonLat[][] = [];
    const part: LonLat[] = [
      [71.1, 33],
      [71.1, 35],
    ];
    const line: Line = new Proxy([part], {
      get: (parts, key, self: unknown) => {
        if (key === "some") measured.push(part);
        return Reflect.get(parts, key, self) as unknown;
      },
    });
    const events = eventsAt(...Array.from({ length: 300 }, (_, n) => [n % 3 === 0 ? peshawar : torkham]));
    const rows = rowsInPlace(tablesOf(recordOf(events)), { provinces: [], area: { kind: "line", km: 10 } }, line);
    expect(rows?.events).toHaveLength(200);
    expect(measured).toHaveLength(2);
  });
});
