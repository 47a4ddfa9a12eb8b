// Its own reading of the basemap, so that its tests share no code with the map that draws it.
import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";

export type Point = readonly [lon: number, lat: number];
type Shape = {
  readonly type: string;
  readonly arcs: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly geometries?: readonly Shape[];
};
type Named = { readonly name: string; readonly local: string };
export type Province = Named & {
  readonly country: string;
  readonly disputed: boolean;
  readonly code: string;
  readonly size: number;
  readonly lon: number;
  readonly lat: number;
};
export type Country = Named & { readonly iso2: string };
/** `arcs`: of each ring, as the topology numbers them: ~n is arc n, walked backwards. */
export type Ground<P> = { readonly props: P; readonly arcs: readonly (readonly number[])[] };

export const textOf = (name: string): string => readFileSync(`data/basemap/${name}`, "utf8");
export const basemap = JSON.parse(textOf("basemap.json")) as Topology;
export const towns = JSON.parse(textOf("towns.json")) as readonly {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly rank: number;
}[];
export const crossings = JSON.parse(textOf("crossings.json")) as readonly {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly places: readonly string[];
}[];
export const line = JSON.parse(textOf("line.json")) as readonly (readonly Point[])[];

const shapesOf = (topology: Topology, name: string): readonly Shape[] => {
  const object = topology.objects[name] as Shape | undefined;
  return object?.geometries ?? (object === undefined ? [] : [object]);
};

export function groundsOf<P>(topology: Topology, name: string): readonly Ground<P>[] {
  return shapesOf(topology, name).map(({ type, arcs, properties }) => ({
    props: properties as P,
    arcs: (type === "MultiPolygon" ? (arcs as number[][][]).flat() : arcs) as number[][],
  }));
}

/** Numbers of the arcs of an object of lines, each walked forwards. */
export const arcsOfLines = (topology: Topology, name: string): readonly number[] =>
  shapesOf(topology, name)
    .flatMap(({ type, arcs }) => (type === "LineString" ? [arcs as number[]] : (arcs as number[][])).flat())
    .map(forwards);

export const forwards = (arc: number): number => (arc < 0 ? ~arc : arc);

/** An arc in whole steps of the grid on which the topology is written: sums of its differences. */
export function stepsOf({ arcs }: Topology, arc: number): readonly (readonly [x: number, y: number])[] {
  let [x, y] = [0, 0];
  return (arcs[forwards(arc)] ?? []).map(([dx = 0, dy = 0]) => [(x += dx), (y += dy)]);
}

export function pointsOf(topology: Topology, arc: number): readonly Point[] {
  const { scale = [1, 1], translate = [0, 0] } = topology.transform ?? {};
  const points = stepsOf(topology, arc).map(([x, y]): Point => [
    x * scale[0] + translate[0],
    y * scale[1] + translate[1],
  ]);
  return arc < 0 ? points.toReversed() : points;
}

export const ringsOf = (topology: Topology, { arcs }: Pick<Ground<unknown>, "arcs">): readonly (readonly Point[])[] =>
  arcs.map((ring) => ring.flatMap((arc) => pointsOf(topology, arc)));

const boxes = new WeakMap<readonly Point[], readonly [west: number, south: number, east: number, north: number]>();
function boxOf(ring: readonly Point[]) {
  const known = boxes.get(ring);
  if (known !== undefined) return known;
  const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
  const box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const;
  boxes.set(ring, box);
  return box;
}

/** Whether a ray to the east leaves the rings an odd number of times. */
export function isWithin(rings: readonly (readonly Point[])[], [lon, lat]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    const [west, south, east, north] = boxOf(ring);
    if (lon < west || lon > east || lat < south || lat > north) continue;
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
      if (ay > lat !== by > lat && lon < ax + ((bx - ax) * (lat - ay)) / (by - ay)) inside = !inside;
    }
  }
  return inside;
}

const EARTH_KM = 6371.0072;
const RAD = Math.PI / 180;

type Vector = readonly [number, number, number];
const vector = ([lon, lat]: Point): Vector => [
  Math.cos(lat * RAD) * Math.cos(lon * RAD),
  Math.cos(lat * RAD) * Math.sin(lon * RAD),
  Math.sin(lat * RAD),
];
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const angle = (a: Vector, b: Vector) => Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));

/** Kilometres from a point to the nearest point of lines of great circles. */
export function kmTo(lines: readonly (readonly Point[])[], point: Point): number {
  const p = vector(point);
  let nearest = Infinity;
  for (const way of lines)
    for (let i = 1; i < way.length; i++) {
      const [a, b] = [vector(way[i - 1]!), vector(way[i]!)];
      const normal = cross(a, b);
      // Abeam of the segment: beyond neither of its ends.
      const isAbeam = dot(cross(normal, a), p) > 0 && dot(cross(b, normal), p) > 0;
      const off = isAbeam
        ? Math.asin(Math.abs(dot(normal, p)) / Math.hypot(...normal))
        : Math.min(angle(a, p), angle(b, p));
      nearest = Math.min(nearest, off);
    }
  return nearest * EARTH_KM;
}

export const lengthKm = (lines: readonly (readonly Point[])[]): number =>
  lines.flatMap((way) => way.slice(1).map((to, i) => angle(vector(way[i]!), vector(to)))).reduce((a, b) => a + b, 0) *
  EARTH_KM;

/** Square kilometres within rings, holes subtracted; by Chamberlain and Duquette's sum over the edges. */
export const areaKm2 = (rings: readonly (readonly Point[])[]): number =>
  Math.abs(
    rings
      .flatMap((ring) =>
        ring.slice(1).map(([lon, lat], i) => {
          const [before, below] = ring[i]!;
          return (lon - before) * RAD * (2 + Math.sin(below * RAD) + Math.sin(lat * RAD));
        }),
      )
      .reduce((a, b) => a + b, 0) / 2,
  ) *
  EARTH_KM ** 2;
