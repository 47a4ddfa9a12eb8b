import { channelShape } from "../chart/channelShapes.ts";
import { mark, type Mark } from "../Mark.ts";
import { channelMarks, discMarks, paintOfChannel, sliceMark } from "./channelMarks.ts";
import type { LaidPlace } from "./LaidPlace.ts";
import type { MapChannel, MapPlace } from "./MapPlace.ts";
import { loneMark, markScale, ringRadius, STACK_STEP, symbolExtent } from "./symbolExtent.ts";
import { tagMarks } from "./tagMarks.ts";

type Slice = { readonly channel: MapChannel; readonly from: number; readonly to: number };
type Drawn = Pick<MapPlace, "size" | "shares" | "contested" | "precision">;

function slicesOf({ shares: all }: Drawn): readonly Slice[] {
  const shares = all.filter((share) => share.size > 0);
  const whole = shares.reduce((sum, share) => sum + share.size, 0);
  let at = 0;
  return shares.map(({ channel, size }) => {
    const from = at;
    at += size / whole;
    return { channel, from, to: at };
  });
}

const onCircle = (share: number, r: number) =>
  `${(r * Math.sin(share * 2 * Math.PI)).toFixed(2)} ${(-r * Math.cos(share * 2 * Math.PI)).toFixed(2)}`;

const wedge = ({ from, to }: Slice, r: number) =>
  `M0 0L${onCircle(from, r)}A${r} ${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${onCircle(to, r)}Z`;

function marksOn({ channel, from, to }: Slice, r: number): readonly Mark[] {
  const share = to - from;
  const size = share === 1 ? r * 0.78 : Math.min(r * 0.56, r * share * 1.4);
  return size < 3 ? [] : [sliceMark(channel, share === 1 ? "0 0" : onCircle((from + to) / 2, r * 0.58), size)];
}

/** None: a ring struck through. It is not the open ring of what has no number. */
export const zeroMark = (r: number): Mark =>
  mark("g", { class: "symbol__zero", fill: "var(--paper)", stroke: "var(--ink)", "stroke-width": 1.1 }, [
    mark("circle", { r: r - 0.6 }),
    mark("path", { d: `M${-r} ${r}L${r} ${-r}` }),
  ]);

/** No number: an open ring of dashes. */
export const openMark = (r: number): Mark =>
  mark("circle", {
    class: "symbol__none",
    r,
    fill: "var(--paper)",
    stroke: "var(--muted)",
    "stroke-width": 1.2,
    "stroke-dasharray": "2 1.6",
  });

/** The edge of a disc that lies behind the symbol of several places. Never a ring around, which is for what is contested. */
export const stackMark = (r: number): Mark =>
  mark("circle", {
    class: "symbol__stack",
    cx: STACK_STEP,
    cy: STACK_STEP,
    r,
    fill: "var(--paper)",
    stroke: "var(--ink)",
    "stroke-width": 1.1,
  });

export const groundMark = (r: number): Mark => mark("circle", { class: "symbol__ground", r, fill: "var(--paper)" });

const CONTESTED = { class: "symbol__contested", fill: "none", stroke: "var(--ink)", "stroke-width": 1.4 } as const;

export const contestedMark = (r: number): Mark => mark("circle", { ...CONTESTED, r, "pointer-events": "none" });

/** The ring of about 20 km around what is known to a district. */
export const ringMark = (r: number, at: { readonly x: number; readonly y: number } = { x: 0, y: 0 }): Mark =>
  mark("circle", {
    class: "symbol__ring",
    cx: at.x,
    cy: at.y,
    r,
    fill: "none",
    stroke: "var(--muted)",
    "stroke-width": 0.9,
    "stroke-dasharray": "1.6 2",
  });

/** The edge of a card, without a word on it: for where there is no room. */
export const smallTagEdge = (): Mark =>
  mark("rect", {
    class: "tag__paper",
    x: -5.5,
    y: -4.5,
    width: 11,
    height: 9,
    rx: 2.5,
    fill: "var(--paper)",
    stroke: "var(--muted)",
    "stroke-width": 1,
    "stroke-dasharray": "3 2.2",
  });

/** A place known only to its province where there is no room for a tag: its edge and the mark, of one size. */
function smallTag(place: Drawn): readonly Mark[] {
  const [only, ...more] = slicesOf(place);
  return [
    ...(place.contested ? [mark("rect", { ...CONTESTED, x: -7.5, y: -6.5, width: 15, height: 13, rx: 4 })] : []),
    smallTagEdge(),
    ...(only === undefined ? [] : channelMarks(more.length === 0 ? only.channel : "mixed", 5.5)),
  ];
}

function bodyMarks(place: Drawn, r: number): readonly Mark[] {
  const slices = slicesOf(place);
  const [only] = slices;
  if (place.size === 0) return [zeroMark(r)];
  if (place.size === null || only === undefined) return [openMark(r)];
  if (slices.length > 1)
    return [
      mark("circle", { class: "symbol__edge", r, fill: "none", stroke: "var(--muted)", "stroke-width": 1.2 }),
      ...slices.map((slice) =>
        mark("path", {
          class: "symbol__slice",
          fill: paintOfChannel(slice.channel),
          stroke: "var(--paper)",
          "stroke-width": 1,
          "stroke-linejoin": "round",
          d: wedge(slice, r),
        }),
      ),
      ...slices.flatMap((slice) => marksOn(slice, r)),
    ];
  if (typeof only.channel !== "number") return discMarks(only.channel, r - 0.7);
  const alone = loneMark(place, r);
  if (alone !== null) {
    const scale = markScale(r);
    return [
      mark("path", {
        class: "symbol__alone",
        fill: paintOfChannel(alone),
        stroke: "var(--paper)",
        "stroke-width": Number((0.9 / scale).toFixed(3)),
        "paint-order": "stroke",
        d: channelShape(alone),
        transform: `scale(${scale.toFixed(2)})`,
      }),
    ];
  }
  return [mark("circle", { fill: paintOfChannel(only.channel), r }), ...marksOn(only, r)];
}

/** The symbol of a place around 0,0: a circle of its size, cut by channel; each channel by colour and by shape. */
export function symbolMarks(place: Drawn, r: number, gathers: boolean): readonly Mark[] {
  if (place.precision === "hatch") return smallTag(place);
  const worn = symbolExtent(place, r, false);
  const hasGround = place.contested || gathers || loneMark(place, r) === null;
  return [
    ...(gathers ? [stackMark(worn)] : []),
    ...(hasGround ? [groundMark(worn + 0.8)] : []),
    ...bodyMarks(place, r),
    ...(place.contested ? [contestedMark(ringRadius(place, r))] : []),
  ];
}

/** What is seen of a symbol that is laid out, around 0,0: a point of its size, or a tag. */
export const laidMarks = ({ place, r, members, tag }: LaidPlace): readonly Mark[] =>
  tag === null
    ? symbolMarks(place, r, members.length > 1)
    : tagMarks(tag, { contested: place.contested, gathers: members.length > 1 });

/** Further than this from where it belongs, a line says so. */
const FAR = 5;

/** What lies under a symbol: how closely it is known, and where it belongs when it is drawn beside that. */
export function underMarks({ place, home, ring, x, y, tag }: LaidPlace): readonly Mark[] {
  const isTied = tag === null ? Math.hypot(x - home.x, y - home.y) > FAR : tag.tied;
  return [
    ...(place.precision === "ring" ? [ringMark(ring, home)] : []),
    ...(isTied ? [leaderMark(home, { x, y }, tag !== null)] : []),
  ];
}

type At = { readonly x: number; readonly y: number };

/** A hairline that ties what stands away to its point. */
export const leaderMark = (from: At, to: At, isDashed = false): Mark =>
  mark("line", {
    class: "symbol__leader",
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke: "var(--muted)",
    "stroke-width": 0.8,
    "stroke-dasharray": isDashed ? "2 2" : undefined,
  });
