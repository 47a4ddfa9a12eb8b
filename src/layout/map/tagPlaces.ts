import type { Polygon } from "geojson";
import { byRank, sumOf, type GatherWish } from "./gatherPlaces.ts";
import { isWithin } from "./isWithin.ts";
import type { LaidPlace, LaidTag } from "./LaidPlace.ts";
import type { MapChannel, MapPlace } from "./MapPlace.ts";
import { isInside, type Camera, type Frame, type Point, type Project } from "./mercator.ts";
import { coveredShare, meet, textWidth, type Box, type Disc } from "./placeLabels.ts";
import { outlineOf, provinceId, provinceShapes, type ProvinceShape } from "./provinceShapes.ts";
import type { BaseLayers } from "./readBase.ts";
import { roomWithin } from "./roomWithin.ts";

export const TAG_SIZE = 11;
export const TAG_HEIGHT = 19;
/** Pixels at either end of a tag, and what a mark takes with the room behind it. */
export const TAG_PAD = 6;
export const TAG_MARK = 12;
/** More sides than this are told by the card. */
const MOST_MARKS = 3;
/** Pixels from the province's middle at which a tag may stand that finds no room in it. */
const AWAY = [26, 40, 56, 74, 96, 120];
const WAYS = 16;
/** A narrower frame has none to spare for them: the card says them. */
const ROOM_FOR_WORDS = 480;
/** What the words are worth, in pixels that the tag may stand further off for them. */
const WORDS_WORTH = 48;
/** What it is worth not to lie on symbols. */
const SYMBOLS_WORTH = 400;
/** What each point of the dashed line that a tag hides is worth: it is what the map is about. */
const LINE_WORTH = 14;

type Form = { readonly words: string; readonly width: number };
type Spot = Point & { readonly cost: number; readonly form: Form };

const provinces = new WeakMap<BaseLayers, Map<string, string | null>>();

/** Id of the province in which a point lies; null where none is drawn. */
function provinceAt(layers: BaseLayers, { lon, lat }: MapPlace): string | null {
  const known = provinces.get(layers) ?? new Map<string, string | null>();
  provinces.set(layers, known);
  const key = `${lon} ${lat}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = layers.provinces.find(({ geometry }) => isWithin(geometry, lon, lat));
  const id = found === undefined ? null : provinceId(found.properties);
  known.set(key, id);
  return id;
}

type Known = { readonly outline: string; readonly polygon: Polygon; readonly rooms: Map<string, readonly Point[]> };
const shapesKnown = new WeakMap<ProvinceShape, Known>();

/** What of a province stays as it is while the view stands still, whatever places come and go. */
function knownOf(shape: ProvinceShape): Known {
  const before = shapesKnown.get(shape);
  if (before !== undefined) return before;
  const coordinates = shape.rings.map((ring) => ring.map(({ x, y }) => [x, y]));
  const known: Known = { outline: outlineOf(shape.rings), polygon: { type: "Polygon", coordinates }, rooms: new Map() };
  shapesKnown.set(shape, known);
  return known;
}

function roomFor(shape: ProvinceShape, width: number, frame: Frame): readonly Point[] {
  const { rooms } = knownOf(shape);
  const key = [width, frame.width, frame.height].join(" ");
  const before = rooms.get(key);
  if (before !== undefined) return before;
  const found = roomWithin(shape.rings, width, shape.at, frame);
  rooms.set(key, found);
  return found;
}

const channelsOf = ({ shares }: MapPlace): readonly MapChannel[] =>
  shares.filter(({ size }) => size > 0).map(({ channel }) => channel);

const countOf = ({ size, amount }: MapPlace) =>
  size === null ? (amount ?? "–") : (amount ?? size.toLocaleString("en"));

const boxOf = ({ x, y }: Point, width: number): Box => ({
  left: x - width / 2 - 2,
  right: x + width / 2 + 2,
  top: y - TAG_HEIGHT / 2 - 2,
  bottom: y + TAG_HEIGHT / 2 + 2,
});

/** Where a tag stands: in its province where there is room, with its words where there is room for them, else beside it. */
function spotFor(
  at: Point,
  shape: ProvinceShape | null,
  forms: readonly Form[],
  taken: readonly Box[],
  discs: readonly Disc[],
  line: readonly Point[],
  frame: Frame,
): Spot {
  const last = { ...at, cost: 0, form: forms.at(-1) ?? { words: "", width: 24 } };
  if (shape === null && !isInside(at, frame, 0)) return last;
  const spots = forms.flatMap((form, rank): readonly Spot[] => {
    const within = shape === null ? [at] : roomFor(shape, form.width, frame);
    const isSeen = within.length > 0 || isInside(at, frame, 0);
    const beside = (isSeen ? AWAY : []).flatMap((off) =>
      Array.from({ length: WAYS }, (_, i) => {
        const angle = (i * 2 * Math.PI) / WAYS;
        return { x: at.x + Math.cos(angle) * (off + form.width * 0.3), y: at.y + Math.sin(angle) * off };
      }),
    );
    const cost = (point: Point, more: number) =>
      Math.hypot(point.x - at.x, point.y - at.y) +
      more +
      rank * WORDS_WORTH +
      (isSeen && !isInside(point, frame, form.width / 2 + 4) ? 1e4 : 0);
    return [
      ...within.map((point) => ({ ...point, form, cost: cost(point, 0) * 0.6 })),
      ...beside.map((point) => ({ ...point, form, cost: cost(point, 12) })),
    ];
  });
  const hidden = (box: Box) =>
    line.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom).length;
  let best: Spot | null = null;
  for (const spot of spots.toSorted((a, b) => a.cost - b.cost)) {
    if (best !== null && spot.cost >= best.cost) break;
    const box = boxOf(spot, spot.form.width);
    if (taken.some((other) => meet(other, box))) continue;
    const cost = spot.cost + coveredShare(box, discs) * SYMBOLS_WORTH + hidden(box) * LINE_WORTH;
    if (best === null || cost < best.cost) best = { ...spot, cost };
  }
  return best ?? last;
}

/** The same places at the points that their file gives, for what must be known before tags have room. */
export const untagged = (places: readonly MapPlace[], project: Project): readonly LaidPlace[] =>
  places.map((place) => {
    const at = project(place.lon, place.lat);
    return { place, members: [place], r: TAG_HEIGHT / 2, reach: TAG_HEIGHT / 2, ...at, home: at, ring: 0, tag: null };
  });

export type Tagged = {
  readonly places: readonly LaidPlace[];
  readonly hatched: readonly string[];
  readonly boxes: readonly Box[];
};

/**
 * Places that are known only to their province, one tag for each province: a place of which nobody knows where it lies
 * is no point. They stand apart where single places do.
 */
export function tagPlaces(
  places: readonly MapPlace[],
  layers: BaseLayers,
  { camera, frame, project }: { readonly camera: Camera; readonly frame: Frame; readonly project: Project },
  taken: readonly Box[],
  discs: readonly Disc[],
  { alone, unit, apart, sum }: GatherWish,
): Tagged {
  const groups = new Map<string, { readonly province: string | null; readonly members: readonly MapPlace[] }>();
  for (const place of places.toSorted(byRank)) {
    const province = provinceAt(layers, place);
    const key = province === null || apart || place.id === alone ? `of its own ${place.id}` : province;
    groups.set(key, { province, members: [...(groups.get(key)?.members ?? []), place] });
  }
  if (groups.size === 0) return { places: [], hatched: [], boxes: [] };
  const shapes = new Map(provinceShapes(layers, camera, frame).map((shape) => [shape.id, shape]));
  const line = layers.line.coordinates
    .flat()
    .map(([lon = 0, lat = 0]) => project(lon, lat))
    .filter((point) => isInside(point, frame, 0));
  const boxes = [...taken];
  const hatched = new Set<string>();
  const laid = [...groups.values()].map(({ province, members }): LaidPlace => {
    const place = sumOf(members, unit, sum);
    const shape = (province === null ? undefined : shapes.get(province)) ?? null;
    const at = shape?.at ?? project(place.lon, place.lat);
    const count = countOf(place);
    const channels = channelsOf(place).slice(0, MOST_MARKS);
    const bare = TAG_PAD * 2 + channels.length * TAG_MARK + textWidth(count, TAG_SIZE);
    const words = shape === null ? place.label : `in ${shape.label.name}`;
    const short = { words: "", width: Math.max(bare, 24) };
    const forms = [
      ...(frame.width < ROOM_FOR_WORDS ? [] : [{ words, width: bare + 4 + textWidth(words, TAG_SIZE) * 0.88 }]),
      short,
    ];
    const spot = spotFor(at, shape, forms, boxes, discs, line, frame);
    boxes.push(boxOf(spot, spot.form.width));
    const outline = shape === null ? null : knownOf(shape).outline;
    if (outline !== null) hatched.add(outline);
    const tag: LaidTag = {
      count,
      words: spot.form.words,
      channels,
      width: spot.form.width,
      outline,
      tied: isTied(spot, at, shape),
    };
    const middle = shape === null ? {} : { lat: shape.label.lat, lon: shape.label.lon };
    return {
      place: { ...place, ...middle },
      members,
      r: TAG_HEIGHT / 2,
      reach: TAG_HEIGHT / 2,
      x: spot.x,
      y: spot.y,
      home: at,
      ring: 0,
      tag,
    };
  });
  return { places: laid, hatched: [...hatched], boxes: boxes.slice(taken.length) };
}

/** Whether a line must say where it belongs: it stands outside its province. */
function isTied(spot: Point, at: Point, shape: ProvinceShape | null): boolean {
  if (shape === null) return Math.hypot(spot.x - at.x, spot.y - at.y) > TAG_HEIGHT;
  return !isWithin(knownOf(shape).polygon, spot.x, spot.y);
}
