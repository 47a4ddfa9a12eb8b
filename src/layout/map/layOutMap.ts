import type { Position } from "geojson";
import { extentOf, gatherPlaces } from "./gatherPlaces.ts";
import { areaLabels, type AreaLabel } from "./areaLabels.ts";
import { crossingSpots, type CrossingSpot } from "./crossingSpots.ts";
import type { LaidPlace } from "./LaidPlace.ts";
import { boxesAlong, lineLabel as labelOnLine, type LineLabel } from "./lineLabels.ts";
import type { MapBase, MapGhost, MapPlace, MapSum } from "./MapPlace.ts";
import { locatorOf } from "./locatorOf.ts";
import { isInside, metresPerPixel, projectInto, type Camera, type Frame, type Point } from "./mercator.ts";
import { boxOfArrow, cornersOf, FOOT_HEIGHT, outsideArrows } from "./outsideArrows.ts";
import { meet, placeLabels, type Box, type LabelWish, type PlacedLabel } from "./placeLabels.ts";
import { areaAmounts, provinceLabels, type ProvinceText } from "./provinceLabels.ts";
import { readBase } from "./readBase.ts";
import { RING_METRES } from "./ringMetres.ts";
import { symbolRadius } from "./symbolRadius.ts";
import { tagPlaces, untagged } from "./tagPlaces.ts";
import { ZOOM_RANGE } from "./viewBounds.ts";

export type MapLayout = {
  /** The largest first, so that the small ones are drawn over them. */
  readonly places: readonly LaidPlace[];
  /** Where buttons and the small picture of the region stand. */
  readonly corners: readonly Box[];
  /** Where a filter of the map's own keeps a place out. */
  readonly ghosts: readonly (Point & { readonly id: string })[];
  readonly hatched: readonly string[];
  readonly towns: readonly (Point & { readonly name: string })[];
  readonly townLabels: readonly PlacedLabel[];
  readonly crossings: readonly CrossingSpot[];
  readonly crossingLabels: readonly PlacedLabel[];
  readonly areaLabels: readonly AreaLabel[];
  readonly provinceLabels: readonly ProvinceText[];
  /** The numbers of shaded areas. */
  readonly amounts: readonly ProvinceText[];
  readonly lineLabel: LineLabel | null;
  readonly controlLabel: LineLabel | null;
};

export type LayoutWish = {
  readonly lineLabel: string;
  /** Set along the line that parts two disputed areas. */
  readonly controlLabel?: string | undefined;
  /** Names of provinces and countries in the script of the place. */
  readonly isLocal?: boolean | undefined;
  /** What is written in the middle of shaded areas, by their ids. */
  readonly amounts?: ReadonlyMap<string, string> | undefined;
  /** The size drawn as the largest symbol; without it that of the largest place. */
  readonly largest?: number | undefined;
  /** A place that is never drawn as a part of another symbol. */
  readonly selected?: string | null | undefined;
  readonly unit?: string | undefined;
  readonly sum?: MapSum | undefined;
  /** No symbol joins another. */
  readonly gathered?: boolean | undefined;
  readonly ghosts?: readonly MapGhost[] | undefined;
  /** No buttons stand on it. */
  readonly bare?: boolean | undefined;
};

export const LINE_LABEL_SIZE = 13;
export const CONTROL_LABEL_SIZE = 11.5;
/** A town is unnamed rather than named over symbols; a crossing is named at any rate. */
const MOST_COVERED = 0.05;
const NO_AMOUNTS: ReadonlyMap<string, string> = new Map();

const squareOf = ({ x, y }: Point): Box => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });

const dotOf = ({ x, y }: Point): Box => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 });

/** Corners where buttons, the scale and the source stand: no label goes there. */
const furniture = ({ width, height }: Frame, corners: readonly Box[]): readonly Box[] => [
  ...corners,
  { left: 0, right: width, top: height - FOOT_HEIGHT, bottom: height },
];

/** Everything above the basemap, in pixels of a frame. Pure, so that both maps and the tests read the same. */
export function layOutMap(
  base: MapBase,
  places: readonly MapPlace[],
  camera: Camera,
  frame: Frame,
  { lineLabel, controlLabel = "", isLocal = false, amounts = NO_AMOUNTS, ...wishes }: LayoutWish,
): MapLayout {
  const { largest, selected = null, unit = "in all", sum, gathered = false, ghosts = [], bare = false } = wishes;
  const layers = readBase(base.topology);
  const project = projectInto(camera, frame);
  const toPoint = ([lon = 0, lat = 0]: Position) => project(lon, lat);

  const radius = symbolRadius(largest ?? Math.max(0, ...places.map((place) => place.size ?? 0)), frame, places);
  const apart = gathered || camera.zoom > ZOOM_RANGE.max - 0.01;
  const gathering = { alone: selected, unit, apart, sum };
  const points = places.filter((place) => place.precision !== "hatch");
  const dotted = gatherPlaces(points, project, radius, gathering).map(({ drawn, x, y, ...one }): LaidPlace => {
    const ring = RING_METRES / metresPerPixel(one.place.lat, camera.zoom);
    const reach = extentOf(one);
    return { ...one, ...drawn, reach, home: { x, y }, ring: Math.max(ring, reach + 2.5), tag: null };
  });
  const discs = dotted.map(({ x, y, reach }) => ({ x, y, r: reach }));

  const corners = cornersOf(frame, locatorOf(base, camera, frame) !== null, bare);
  const crossings = crossingSpots(
    base.crossings
      .map(({ name, lat, lon }) => ({ name, metresPerPixel: metresPerPixel(lat, camera.zoom), ...project(lon, lat) }))
      .filter(
        (crossing) => isInside(crossing, frame, 0) && !corners.some((corner) => meet(corner, squareOf(crossing))),
      ),
    discs,
    frame,
  );
  const free = [...crossings.map(squareOf), ...furniture(frame, corners)];
  const vague = places.filter((place) => place.precision === "hatch");
  const arrows = outsideArrows([...dotted, ...untagged(vague, project)], { x: 0, y: 0 }, frame, {
    unit,
    sum,
    corners,
  }).map(boxOfArrow);
  // The nearer the view, the more towns are named.
  const rank = camera.zoom < 4.3 ? 1 : camera.zoom < 5 ? 2 : camera.zoom < 6.4 ? 3 : camera.zoom < 7.4 ? 4 : 9;
  const towns = base.towns
    .filter((town) => town.rank <= rank)
    .toSorted((a, b) => a.rank - b.rank)
    .map((town) => ({ name: town.name, rank: town.rank, ...project(town.lon, town.lat) }))
    .filter((town) => isInside(town, frame, 0) && !arrows.some((arrow) => meet(arrow, dotOf(town))));
  const dots = towns.map(dotOf);

  const wish = (text: string, { x, y }: Point, size: number, stands: LabelWish["stands"]): LabelWish => ({
    text,
    x,
    y,
    size,
    bears: stands === "tied" ? 1 : MOST_COVERED,
    stands,
  });
  const big = towns.filter((town) => town.rank === 1).map((town) => wish(town.name, town, 12, "away"));
  const small = towns
    .filter((town) => town.rank > 1)
    .map((town) => wish(town.name, town, 11, town.rank === 2 ? "away" : "beside"));
  // From north to south, so that no name stands above that of a crossing further north.
  const gates = crossings.toSorted((a, b) => a.y - b.y).map((crossing) => wish(crossing.name, crossing, 11, "tied"));
  const numbers = areaAmounts(layers, camera, frame, amounts, [...free, ...dots, ...arrows]);
  const first = placeLabels(big, numbers.taken, discs, frame, towns);
  const second = placeLabels(gates, first.taken, discs, frame, towns);
  const view = { camera, frame, toPoint };
  const tags = tagPlaces(vague, layers, { camera, frame, project }, second.taken, discs, gathering);
  const read = [...second.taken, ...tags.boxes];
  const set = labelOnLine(layers.line, { text: lineLabel, size: LINE_LABEL_SIZE }, view, read, discs);
  const around = [...read, ...boxesAlong(set)];
  const control = { text: controlLabel, size: CONTROL_LABEL_SIZE };
  const setControl = controlLabel === "" ? null : labelOnLine(layers.control, control, view, around, discs);
  const third = placeLabels(small, [...around, ...boxesAlong(setControl)], discs, frame, towns);
  const countries = areaLabels(layers, project, frame, third.taken, discs, isLocal);
  const named = new Set(third.labels.map((label) => label.text));

  return {
    places: [...dotted, ...tags.places],
    corners,
    hatched: tags.hatched,
    ghosts: ghosts.map(({ id, lat, lon }) => ({ id, ...project(lon, lat) })).filter((at) => isInside(at, frame, 0)),
    towns: towns.filter((town) => town.rank === 1 || named.has(town.name)),
    townLabels: [...first.labels, ...third.labels],
    crossings,
    crossingLabels: second.labels,
    areaLabels: countries.labels,
    provinceLabels: provinceLabels(layers, camera, frame, isLocal, countries.taken, discs).labels,
    amounts: numbers.labels,
    lineLabel: set,
    controlLabel: setControl,
  };
}
