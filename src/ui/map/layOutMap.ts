import type { Position } from "geojson";
import { extentOf, gatherPlaces } from "./gatherPlaces.ts";
import { areaLabels, type AreaLabel } from "./areaLabels.ts";
import { isWithin } from "./isWithin.ts";
import { labelAlong, labelPaths, type LabelPaths } from "./labelAlong.ts";
import type { MapBase, MapPlace, MapSum } from "./MapPlace.ts";
import { isInside, metresPerPixel, projectInto, type Camera, type Frame, type Point } from "./mercator.ts";
import { placeLabels, textWidth, type Box, type LabelWish, type PlacedLabel } from "./placeLabels.ts";
import { readBase, type BaseLayers } from "./readBase.ts";
import { symbolRadius } from "./symbolRadius.ts";
import { ZOOM_RANGE } from "./viewBounds.ts";

/** A symbol's place in the frame: `x`, `y` where it is drawn, `home` where it belongs. */
export type LaidPlace = Point & {
  /** What it shows: a place, or the sum of `members`, with the id of the largest. */
  readonly place: MapPlace;
  /** The places that it stands for: more than one where they would cover one another. */
  readonly members: readonly MapPlace[];
  readonly r: number;
  readonly home: Point;
  readonly ring: number;
};

export type MapLayout = {
  /** The largest first, so that the small ones are drawn over them. */
  readonly places: readonly LaidPlace[];
  readonly hatched: readonly string[];
  readonly towns: readonly (Point & { readonly name: string })[];
  readonly townLabels: readonly PlacedLabel[];
  readonly crossings: readonly (Point & { readonly name: string })[];
  readonly crossingLabels: readonly PlacedLabel[];
  readonly areaLabels: readonly AreaLabel[];
  readonly lineLabel: { readonly text: string; readonly path: readonly Point[] } | null;
};

export type LayoutWish = {
  readonly lineLabel: string;
  /** The size drawn as the largest symbol; without it that of the largest place. */
  readonly largest?: number | undefined;
  /** A place that is never drawn as a part of another symbol. */
  readonly selected?: string | null | undefined;
  readonly unit?: string | undefined;
  readonly sum?: MapSum | undefined;
};

const RING_METRES = 20_000;
export const LINE_LABEL_SIZE = 13;

/** Corners where buttons, the scale and the source stand: no label goes there. */
const furniture = ({ width, height }: Frame): readonly Box[] => [
  { left: width - 176, right: width, top: 0, bottom: 44 },
  { left: 0, right: width, top: height - 20, bottom: height },
];

const outline = (rings: readonly (readonly Position[])[], toPoint: (at: Position) => Point) =>
  rings
    .map(
      (ring) =>
        `M${ring
          .map((at) => toPoint(at))
          .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
          .join("L")}Z`,
    )
    .join("");

/** Everything above the basemap, in pixels of a frame. Pure, so that both maps and the tests read the same. */
export function layOutMap(
  base: MapBase,
  places: readonly MapPlace[],
  camera: Camera,
  frame: Frame,
  { lineLabel, largest, selected = null, unit = "in all", sum }: LayoutWish,
): MapLayout {
  const layers = readBase(base.topology);
  const project = projectInto(camera, frame);
  const toPoint = ([lon = 0, lat = 0]: Position) => project(lon, lat);

  const radius = symbolRadius(largest ?? Math.max(0, ...places.map((place) => place.size ?? 0)), frame);
  const apart = camera.zoom > ZOOM_RANGE.max - 0.01;
  const laid = gatherPlaces(places, project, radius, { alone: selected, unit, apart, sum }).map(
    ({ place, members, r, x, y, drawn }): LaidPlace => {
      const ring = RING_METRES / metresPerPixel(place.lat, camera.zoom);
      return { place, members, r, x: drawn.x, y: drawn.y, home: { x, y }, ring: Math.max(ring, r + 3) };
    },
  );

  const discs = laid.map((one) => ({ x: one.x, y: one.y, r: extentOf(one) }));

  const vague = places.filter((place) => place.precision === "hatch");
  const hatched = layers.provinces
    .filter(({ geometry }) => vague.some((place) => isWithin(geometry, place.lon, place.lat)))
    .map(({ geometry }) =>
      (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates)
        .map((rings) => outline(rings, toPoint))
        .join(""),
    );

  const crossings = base.crossings
    .map(({ name, lat, lon }) => ({ name, ...project(lon, lat) }))
    .filter((c) => isInside(c, frame, 0));
  const squares = crossings.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  // The nearer the view, the more towns are named.
  const rank = camera.zoom < 4.3 ? 1 : camera.zoom < 5 ? 2 : camera.zoom < 6.4 ? 3 : 9;
  const towns = base.towns
    .filter((town) => town.rank <= rank)
    .toSorted((a, b) => a.rank - b.rank)
    .map((town) => ({ name: town.name, rank: town.rank, ...project(town.lon, town.lat) }))
    .filter((town) => isInside(town, frame, 0));
  const dots = towns.map(({ x, y }) => ({ left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 }));

  const wish = (text: string, at: Point, size: number, bears: number): LabelWish => ({
    text,
    x: at.x,
    y: at.y,
    size,
    bears,
    strays: bears > 0.3,
  });
  const big = towns.filter((town) => town.rank === 1).map((town) => wish(town.name, town, 12, 1));
  const small = towns
    .filter((town) => town.rank > 1)
    .map((town) => wish(town.name, town, 11, town.rank === 2 ? 0.5 : 0.25));
  const gates = crossings.map((crossing) => wish(crossing.name, crossing, 11, 0.9));
  const first = placeLabels(big, [...squares, ...dots, ...furniture(frame)], discs, frame);
  const second = placeLabels(gates, first.taken, discs, frame);
  const set = lineLabelPaths(layers, lineLabel, camera, frame, toPoint).reduce<MapLayout["lineLabel"]>(
    (found, { text, paths }) => {
      if (found !== null) return found;
      const path = labelAlong(paths, second.taken, discs);
      return path === null ? null : { text, path };
    },
    null,
  );
  const around = (set?.path ?? []).map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 9, bottom: y + 9 }));
  const third = placeLabels(small, [...second.taken, ...around], discs, frame);
  const named = new Set(third.labels.map((label) => label.text));

  return {
    places: laid,
    hatched,
    towns: towns.filter((town) => town.rank === 1 || named.has(town.name)),
    townLabels: [...first.labels, ...third.labels],
    crossings,
    crossingLabels: second.labels,
    areaLabels: areaLabels(layers, project, frame, third.taken, discs),
    lineLabel: set,
  };
}

type LineText = { readonly text: string; readonly paths: LabelPaths };
const lastView = new WeakMap<BaseLayers, { readonly view: string; readonly texts: readonly LineText[] }>();

/**
 * The whole label where there is room for it, else what stands before its middle dot, with the paths that each could be
 * set on. They stay as they are while the view stands still, so that a change of symbols does not seek them again.
 */
function lineLabelPaths(
  layers: BaseLayers,
  label: string,
  { lon, lat, zoom }: Camera,
  frame: Frame,
  toPoint: (position: Position) => Point,
): readonly LineText[] {
  const view = [label, lon, lat, zoom, frame.width, frame.height].join(" ");
  const last = lastView.get(layers);
  if (last?.view === view) return last.texts;
  const parts = layers.line.coordinates.map((part) => part.map(toPoint));
  const texts = [label, label.split(" · ")[0] ?? label].flatMap((text, at) =>
    parts.map((part) => ({
      text,
      paths: labelPaths(part, textWidth(text, LINE_LABEL_SIZE) * 0.95, frame, at === 0 ? 1 : 5),
    })),
  );
  lastView.set(layers, { view, texts });
  return texts;
}
