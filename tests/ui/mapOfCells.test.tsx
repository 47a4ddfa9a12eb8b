import { expect, it } from "vitest";
import { layOutMap } from "@/layout/map/layOutMap.ts";
import type { MapPlace } from "@/layout/map/MapPlace.ts";

const EMPTY = { type: "GeometryCollection", geometries: [] };
const OBJECTS = ["countries", "provinces", "durand", "control", "disputed", "borders"];
const base = {
  topology: { type: "Topology", arcs: [], objects: Object.fromEntries(OBJECTS.map((name) => [name, EMPTY])) },
  towns: [],
  crossings: [],
};
const at = (id: string, lon: number): MapPlace => ({
  id,
  label: id,
  lat: 34,
  lon,
  size: 4,
  shares: [{ channel: 1, size: 4 }],
  precision: "dot",
  says: id,
  contested: false,
});
const near = [at("one", 71), at("other", 71.02)];
const symbols = (gathered: boolean) =>
  layOutMap(base, near, { lon: 71, lat: 34, zoom: 5 }, { width: 600, height: 500 }, { lineLabel: "", gathered }).places;

it("places that would cover each other are one symbol, cells are not: they are sums already", () => {
  expect(symbols(false).map(({ members }) => members.length)).toEqual([2]);
  expect(symbols(true).map(({ place }) => place.id)).toEqual(["one", "other"]);
});
