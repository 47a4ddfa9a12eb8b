import { byRank, sumOf } from "./gatherPlaces.ts";
import { fitsFrame, type LaidPlace } from "./LaidPlace.ts";
import type { MapPlace, MapSum } from "./MapPlace.ts";
import type { Frame, Point } from "./mercator.ts";
import { meet, type Box, type Disc } from "./placeLabels.ts";

/** An arrow at the margin that points to places which the frame does not show. */
export type OutsideArrow = Point & {
  readonly id: string;
  /** Degrees clockwise from the east, as the screen turns. */
  readonly angle: number;
  readonly toward: string;
  /** The largest first. */
  readonly places: readonly MapPlace[];
  readonly count: string;
  readonly width: number;
};

export const ARROW_HEIGHT = 24;
/** From the frame's edge to the middle of an arrow. */
const INSET = 19;
/** What a symbol wears around its circle. */
export const RIM = 4;
const TOWARD = ["east", "south-east", "south", "south-west", "west", "north-west", "north", "north-east"] as const;

/** The strip of the scale and the source. */
export const FOOT_HEIGHT = 20;

/** Corners where no arrow and no label goes: the buttons, unless there are none, and the small picture of the region where it is shown. */
export const cornersOf = ({ width, height }: Frame, hasLocator: boolean, isBare = false): readonly Box[] => [
  ...(isBare ? [] : [{ left: width - 224, right: width, top: 0, bottom: 46 }]),
  ...(hasLocator ? [{ left: 0, right: 92, top: height - 114, bottom: height }] : []),
];

const widthOf = (count: string) => Math.max(ARROW_HEIGHT, 11 + count.length * 6.6);

/** Where the ray from the middle of the frame to a point leaves it, clear of the corners that are taken. */
function atMargin({ x, y }: Point, frame: Frame, corners: readonly Box[]): Point {
  const [left, right, top, bottom] = [INSET, frame.width - INSET, INSET, frame.height - FOOT_HEIGHT - INSET];
  const middle = { x: frame.width / 2, y: (top + bottom) / 2 };
  const [dx, dy] = [x - middle.x, y - middle.y];
  const share = Math.min(
    dx === 0 ? Infinity : ((dx > 0 ? right : left) - middle.x) / dx,
    dy === 0 ? Infinity : ((dy > 0 ? bottom : top) - middle.y) / dy,
  );
  const at = { x: middle.x + dx * share, y: middle.y + dy * share };
  for (const box of corners) {
    const isLeft = box.left <= 0;
    const isTop = box.top <= 0;
    const past = { x: isLeft ? box.right + INSET : box.left - INSET, y: isTop ? box.bottom + INSET : box.top - INSET };
    if ((isLeft ? at.x >= past.x : at.x <= past.x) || (isTop ? at.y >= past.y : at.y <= past.y)) continue;
    const [edge, side] = [isTop ? top : bottom, isLeft ? left : right];
    const alongEdge = Math.abs(at.x - past.x) + Math.abs(at.y - edge);
    const alongSide = Math.abs(at.y - past.y) + Math.abs(at.x - side);
    return alongEdge < alongSide ? { x: past.x, y: edge } : { x: side, y: past.y };
  }
  return at;
}

type Pointed = Point & { readonly angle: number; readonly members: readonly MapPlace[] };

const touch = (a: Pointed, b: Pointed, width: number) =>
  Math.abs(a.x - b.x) < width + 3 && Math.abs(a.y - b.y) < ARROW_HEIGHT + 3;

/** Arrows nearer than this are one, where its largest place points: a margin full of them points nowhere. */
const ONE_WITHIN = 58;

function grouped(all: readonly Pointed[]): readonly Pointed[] {
  const groups: Pointed[] = [];
  for (const one of all) {
    const at = groups.findIndex((group) => Math.hypot(group.x - one.x, group.y - one.y) < ONE_WITHIN);
    const group = groups[at];
    if (group === undefined) groups.push(one);
    else groups[at] = { ...group, members: [...group.members, ...one.members] };
  }
  return groups;
}

/** How far along the edge an arrow makes room for a symbol. */
const ASIDE = [0, 14, -14, 28, -28, 42, -42];

/** Each arrow where it covers no symbol, if a step aside is enough, and never on another arrow or a corner that is taken. */
function clearOf(
  symbols: readonly Disc[],
  arrows: readonly Pointed[],
  width: number,
  frame: Frame,
  corners: readonly Box[],
): readonly Pointed[] {
  const settled = [...arrows];
  for (const [i, arrow] of arrows.entries()) {
    const isUpright = arrow.x <= INSET || arrow.x >= frame.width - INSET;
    const isFree = (at: Pointed) =>
      at.x >= INSET &&
      at.x <= frame.width - INSET &&
      at.y >= INSET &&
      at.y <= frame.height - FOOT_HEIGHT - INSET &&
      corners.every((box) => !meet(box, boxOfArrow({ ...at, width: ARROW_HEIGHT }))) &&
      settled.every((other, j) => i === j || !touch(at, other, width)) &&
      symbols.every(({ x, y, r }) => Math.hypot(x - at.x, y - at.y) > r + ARROW_HEIGHT / 2 + 2);
    const tries = ASIDE.map((by) => (isUpright ? { ...arrow, y: arrow.y + by } : { ...arrow, x: arrow.x + by }));
    settled[i] = tries.find(isFree) ?? arrow;
  }
  return settled;
}

type ArrowWish = {
  readonly unit: string;
  readonly sum?: MapSum | undefined;
  /** Corners of the frame that are taken. */
  readonly corners: readonly Box[];
};

/** For what lies outside the frame once the picture is pushed by so many pixels. */
export function outsideArrows(
  laid: readonly LaidPlace[],
  by: Point,
  frame: Frame,
  { unit, sum, corners }: ArrowWish,
): readonly OutsideArrow[] {
  const middle = { x: frame.width / 2, y: (frame.height - FOOT_HEIGHT) / 2 };
  const pointed = laid
    .filter((one) => !fitsFrame(one, by, frame, RIM))
    .map(({ x, y, members }): Pointed => {
      const to = { x: x + by.x, y: y + by.y };
      const angle = (Math.atan2(to.y - middle.y, to.x - middle.x) * 180) / Math.PI;
      return { ...atMargin(to, frame, corners), angle, members: members.toSorted(byRank) };
    })
    .toSorted(({ members: [a] }, { members: [b] }) => (a === undefined || b === undefined ? 0 : byRank(a, b)));
  const widest = Math.max(ARROW_HEIGHT, ...pointed.map(({ members }) => widthOf(shortCount(members, unit, sum))));
  const symbols = laid
    .filter((one) => fitsFrame(one, by, frame, RIM))
    .map(({ x, y, reach }) => ({ x: x + by.x, y: y + by.y, r: reach }));
  return clearOf(symbols, grouped(pointed), widest, frame, corners).map(({ members, angle, ...at }) => {
    const places = members.toSorted(byRank);
    const count = shortCount(places, unit, sum);
    return {
      x: at.x,
      y: at.y,
      id: places[0]?.id ?? "",
      angle,
      toward: TOWARD[(Math.round(angle / 45) + 8) % 8] ?? "",
      places,
      count,
      width: widthOf(count),
    };
  });
}

function shortCount(members: readonly MapPlace[], unit: string, sum: MapSum | undefined): string {
  const size = sumOf(members, unit, sum)?.size ?? null;
  if (size === null) return "–";
  return size < 10_000 ? size.toLocaleString("en") : `${Math.round(size / 1000).toLocaleString("en")}k`;
}

export const boxOfArrow = ({ x, y, width }: Point & { readonly width: number }): Box => ({
  left: x - width / 2 - 2,
  right: x + width / 2 + 2,
  top: y - ARROW_HEIGHT / 2 - 2,
  bottom: y + ARROW_HEIGHT / 2 + 2,
});
