import type { Camera, Frame, Point } from "./mercator.ts";
import { coveredShare, meet, textWidth, type Box, type Disc } from "./placeLabels.ts";
import { provinceShapes, type ProvinceShape } from "./provinceShapes.ts";
import type { BaseLayers } from "./readBase.ts";
import { roomWithin } from "./roomWithin.ts";

export type ProvinceText = Point & {
  readonly id: string;
  readonly text: string;
  readonly size: number;
  readonly disputed: boolean;
  /** It runs from right to left. */
  readonly local: boolean;
};
/** What is to be written on each province; null: nothing. */
type Wording = (shape: ProvinceShape) => string | null;

const SIZE = 10;
/** Arabic script is lower than Latin at the same size. */
const LOCAL_SIZE = 11.5;
/** Letters stand a little apart. */
const SPREAD = 1.04;

type Room = {
  readonly shape: ProvinceShape;
  readonly text: string;
  readonly width: number;
  readonly at: readonly Point[];
};
const lastView = new WeakMap<BaseLayers, { readonly key: string; readonly rooms: readonly Room[] }>();

/** Where names have room, whatever symbols and labels lie there: the costly part, which only changes with the view. */
function nameRooms(layers: BaseLayers, camera: Camera, frame: Frame, isLocal: boolean): readonly Room[] {
  const key = [camera.lon, camera.lat, camera.zoom, frame.width, frame.height, isLocal].join(" ");
  const last = lastView.get(layers);
  if (last?.key === key) return last.rooms;
  const rooms = roomsFor(layers, camera, frame, isLocal ? LOCAL_SIZE : SIZE, ({ label }) =>
    isLocal && label.local !== "" ? label.local : label.name,
  );
  lastView.set(layers, { key, rooms });
  return rooms;
}

const roomsFor = (layers: BaseLayers, camera: Camera, frame: Frame, size: number, wording: Wording) =>
  provinceShapes(layers, camera, frame).flatMap((shape): readonly Room[] => {
    const text = wording(shape);
    if (text === null) return [];
    const width = textWidth(text, size) * SPREAD;
    return [{ shape, text, width, at: roomWithin(shape.rings, width, shape.at, frame) }];
  });

function setWithin(
  rooms: readonly Room[],
  size: number,
  isLocal: boolean,
  taken: readonly Box[],
  discs: readonly Disc[],
) {
  const boxes = [...taken];
  const labels: ProvinceText[] = [];
  for (const { shape, text, width, at } of rooms) {
    const boxAt = ({ x, y }: Point): Box => ({
      left: x - width / 2 - 3,
      right: x + width / 2 + 3,
      top: y - size * 0.75,
      bottom: y + size * 0.75,
    });
    const place = at.find((point) => {
      const box = boxAt(point);
      return !boxes.some((other) => meet(box, other)) && coveredShare(box, discs) === 0;
    });
    if (place === undefined) continue;
    boxes.push(boxAt(place));
    labels.push({
      ...place,
      id: shape.id,
      text,
      size,
      disputed: shape.label.disputed,
      local: isLocal && text === shape.label.local,
    });
  }
  return { labels, taken: boxes };
}

/** Names of provinces, the largest first, each within its own and where nothing else lies; those without room go unnamed. */
export const provinceLabels = (
  layers: BaseLayers,
  camera: Camera,
  frame: Frame,
  isLocal: boolean,
  taken: readonly Box[],
  discs: readonly Disc[],
) => setWithin(nameRooms(layers, camera, frame, isLocal), isLocal ? LOCAL_SIZE : SIZE, isLocal, taken, discs);

export const AMOUNT_SIZE = 12;

/** The number of each area in its middle, where there is room. */
export const areaAmounts = (
  layers: BaseLayers,
  camera: Camera,
  frame: Frame,
  amounts: ReadonlyMap<string, string>,
  taken: readonly Box[],
) =>
  setWithin(
    roomsFor(layers, camera, frame, AMOUNT_SIZE, ({ id }) => amounts.get(id) ?? null),
    AMOUNT_SIZE,
    false,
    taken,
    [],
  );
