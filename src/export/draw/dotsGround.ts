import { channelShape } from "@/layout/chart/channelShapes.ts";
import { AXIS, SHAPE, type RatioDotsFrame } from "@/layout/chart/ratioDotsFrame.ts";
import type { RatioDotsRow } from "@/layout/chart/RatioDotsRow.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import type { DrawingOf } from "../Picture.ts";
import { rule } from "./lineGround.ts";
import { valued } from "./valued.ts";
import { widthOf, words, type TextLook } from "./words.ts";

const TICK: TextLook = { size: 11, fill: "var(--muted)", rim: true };
const NAME: TextLook = { size: 12, weight: 600, rim: true };
const SAID: TextLook = { size: 12, fill: "var(--muted)", rim: true };
const MEDIAN: TextLook = { size: 12, weight: 600, fill: "var(--accent)", rim: true };

/** So far the bar of a median reaches beyond the dots, which else could hide it. */
const BEYOND = 2.5;

type Row = RatioDotsFrame["rows"][number];

/** Room beside the dots for the names of the rows, and for what these say of themselves; null: both stand over the dots. */
export type DotsAside = { readonly left: number; readonly right: number };

const COLUMN_AIR = 16;

const headOf = ({ size, median }: RatioDotsRow): string => (median === null ? size : `${size} ·`);

export const dotsAside = (rows: readonly RatioDotsRow[]): DotsAside => ({
  left: SHAPE + Math.max(0, ...rows.map(({ label }) => widthOf(label, NAME))) + COLUMN_AIR,
  right:
    COLUMN_AIR +
    Math.max(
      0,
      ...rows.map(
        (row) => widthOf(headOf(row), SAID) + (row.median === null ? 0 : 3 + widthOf(row.median.label, MEDIAN)),
      ),
    ),
});

/** The name of a row, how many questions it has, and their median in words, at the right end where the name leaves room. */
function rowWords({ row, name, said, middle }: Row, width: number, aside: DotsAside | null): readonly Mark[] {
  const { median, label, channel } = row;
  const head = headOf(row);
  const start = aside === null ? 0 : -aside.left;
  const end = aside === null ? width : width + aside.right;
  const [nameAt, saidAt] = aside === null ? [name, said] : [middle + 4, middle + 4];
  const first = start + SHAPE;
  const atEnd = nameAt === saidAt;
  const medianAt = atEnd ? end : first + widthOf(head, SAID) + 3;
  const headAt = !atEnd ? first : median === null ? end : end - widthOf(median.label, MEDIAN) - 3;
  const anchor = atEnd ? "end" : "start";
  return [
    mark("path", {
      d: channelShape(channel),
      transform: `translate(${start + 6} ${nameAt - 4}) scale(10)`,
      fill: `var(--channel-${channel})`,
    }),
    words(first, nameAt, label, NAME),
    words(headAt, saidAt, head, { ...SAID, anchor }),
    ...(median === null ? [] : [words(medianAt, saidAt, median.label, { ...MEDIAN, anchor })]),
  ];
}

/** The dots without a ratio stand on a ground of their own; a bar marks the median. */
function rowGround({ row, track, middle }: Row, { lanes, axis, x }: RatioDotsFrame): readonly Mark[] {
  const [top, bottom] = track;
  const lane = (end: "low" | "high"): readonly Mark[] => {
    const stretch = row.dots.some((dot) => dot.lane === end) ? lanes[end] : null;
    if (stretch === null) return [];
    const [from, to] = stretch;
    return [
      mark("rect", {
        x: from,
        y: top,
        width: Math.max(0, to - from),
        height: bottom - top,
        fill: "var(--wash)",
        opacity: 0.55,
      }),
    ];
  };
  const { median } = row;
  return [
    ...lane("low"),
    ...lane("high"),
    mark("line", {
      x1: axis[0],
      x2: axis[1],
      y1: middle,
      y2: middle,
      stroke: "var(--hairline)",
      "stroke-dasharray": "1 3",
    }),
    ...(median === null
      ? []
      : [
          valued({ name: `${row.label}, median`, value: median.times, says: `${row.label}: ${median.label}` }, [
            mark("rect", {
              x: x(median.times) - 1.5,
              y: top - BEYOND,
              width: 3,
              height: bottom - top + 2 * BEYOND,
              fill: "var(--accent)",
            }),
          ]),
        ]),
  ];
}

/** Axis, lanes, names of the rows and their medians: all that is no dot. Names beside the dots stand outside 0 and `width`. */
export function dotsGround(
  frame: RatioDotsFrame,
  { low, high }: DrawingOf<"dots">["words"],
  width: number,
  aside: DotsAside | null,
): readonly Mark[] {
  const { ticks, lanes, rows, x } = frame;
  const edgeOf = ({ top }: Row) => top - (aside === null ? 3 : 4);
  return [
    ...ticks.flatMap(({ at, label }) => [
      words(x(at), 13, label, {
        ...TICK,
        ...(at === 1 && { weight: 600, fill: "var(--ink)" }),
        anchor: "middle",
      }),
      // Not through the names of the rows.
      ...rows.map(({ track }) =>
        rule(x(at), track[0] - 2, x(at), track[1] + 2, at === 1 ? "var(--rule)" : "var(--hairline)"),
      ),
    ]),
    ...(lanes.low === null ? [] : [words(lanes.low[0], 13, low, TICK)]),
    ...(lanes.high === null ? [] : [words(lanes.high[1], 13, high, { ...TICK, anchor: "end" })]),
    ...rows.flatMap((row) => [
      ...(row.top > AXIS
        ? [rule(-(aside?.left ?? 0), edgeOf(row), width + (aside?.right ?? 0), edgeOf(row), "var(--hairline)")]
        : []),
      ...rowGround(row, frame),
      ...rowWords(row, width, aside),
    ]),
  ];
}
