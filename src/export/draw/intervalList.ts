import { counted } from "@/domain/counted.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import type { DrawingOf, IntervalGroup } from "../Picture.ts";
import type { Body, Box } from "./Body.ts";
import { IN_FULL, intervalGroup, namesOf, type GroupDrawn, type GroupRoom } from "./intervalGroup.ts";
import { intervalLegend } from "./intervalLegend.ts";
import { legend } from "./legend.ts";

/** As much of a list as stands on the page at once. */
const AS_ON_THE_PAGE = 960;
const TWO_COLUMNS = 620;
const GUTTER = 36;
const AIR = 11;
const ABOVE_LEGEND = 10;
/** Questions move apart by no more than this where there is room. */
const MOST_SPARE = 14;
/** What is left out first where not even one question fits. */
const LADDER: readonly GroupRoom[] = [
  IN_FULL,
  { title: 2, about: 1, rows: Infinity },
  { title: 2, about: 0, rows: Infinity },
  ...[8, 6, 5, 4, 3, 2, 1].map((rows) => ({ title: rows > 2 ? 2 : 1, about: 0, rows })),
];

/** In which column each block stands, from above, when none may be higher than `limit`; as many as fit, in order. */
function placed(heights: readonly number[], columns: number, limit: number): readonly (readonly [number, number])[] {
  const spots: (readonly [number, number])[] = [];
  let [column, y] = [0, 0];
  for (const height of heights) {
    if (y > 0 && y + height > limit) {
      column += 1;
      y = 0;
    }
    if (column >= columns || height > limit) break;
    spots.push([column, y]);
    y += height + AIR;
  }
  return spots;
}

/** The least height at which all of them still stand. */
function evenLimit(heights: readonly number[], columns: number, limit: number): number {
  for (let least = Math.max(0, ...heights); least < limit; least += 3)
    if (placed(heights, columns, least).length === heights.length) return least;
  return limit;
}

/** The same places further apart, as the room allows. */
function spread(
  spots: readonly (readonly [number, number])[],
  heights: readonly number[],
  room: number,
): readonly (readonly [number, number])[] {
  const rowOf = (at: number) => spots.slice(0, at).filter(([column]) => column === spots[at]?.[0]).length;
  const used = Math.max(0, ...spots.map(([, y], at) => y + (heights[at] ?? 0)));
  const gaps = Math.max(1, ...spots.map((_, at) => rowOf(at)));
  const spare = Math.min(MOST_SPARE, Math.max(0, Math.floor((room - used) / gaps)));
  return spots.map(([column, y], at) => [column, y + rowOf(at) * spare] as const);
}

const isNumeric = ({ rows }: IntervalGroup): boolean =>
  rows.some(({ low, high, value }) => (value ?? low ?? high) !== null);

/** What the axes without numbers are; null where no question has a number. */
function scaleSays(groups: readonly IntervalGroup[], shared: number | null): string | null {
  const numeric = groups.filter(isNumeric);
  if (numeric.length === 0) return null;
  if (shared === null) return "each question on its own scale, from 0";
  const own = numeric.some(({ ownScale }) => ownScale) ? "; another unit on its own" : "";
  return `all on one scale, 0 to ${numberInWords(shared)}${own}`;
}

/** Several questions with their answers, in one or two columns, as many as fit. */
export function intervalList(drawing: DrawingOf<"intervals">, { width, height }: Box): Body {
  const { groups, shared, what, of } = drawing;
  const columns = width >= TWO_COLUMNS && groups.length > 1 ? 2 : 1;
  const wide = (width - GUTTER * (columns - 1)) / columns;
  const names = namesOf(groups, wide);
  const room = height ?? AS_ON_THE_PAGE;
  const keyOf = (drawn: readonly GroupDrawn[]) =>
    legend(
      intervalLegend(
        drawn.flatMap(({ rows }) => rows),
        scaleSays(groups.slice(0, drawn.length), shared),
      ),
      width,
    );
  const left = (drawn: readonly GroupDrawn[]) => room - keyOf(drawn).height - ABOVE_LEGEND;

  let full: readonly GroupDrawn[] = [];
  for (const group of groups) {
    full = [...full, intervalGroup(group, wide, { shared, names })];
    if (full.reduce((sum, block) => sum + block.height, 0) > room * columns) break;
  }
  for (; full.length > 0; full = full.slice(0, -1)) {
    const heights = full.map((block) => block.height);
    if (placed(heights, columns, left(full)).length === full.length) break;
  }
  let blocks = full;
  const [first] = groups;
  if (blocks.length === 0 && first !== undefined) {
    const own = { shared, names: namesOf([first], width) };
    for (const less of LADDER) {
      blocks = [intervalGroup(first, width, own, less)];
      if (blocks.every((block) => block.height <= left(blocks))) break;
    }
  }
  const heights = blocks.map((block) => block.height);
  const isSmall = full.length === 0;
  const limit = isSmall ? Math.max(...heights, 0) : evenLimit(heights, columns, left(blocks));
  const spots = spread(placed(heights, columns, limit), heights, height === null ? 0 : left(blocks));
  const second = spots.findIndex(([, y]) => y > 0);
  const ruleAbove =
    second < 1 ? AIR / 2 : ((spots[second]?.[1] ?? 0) - (spots[second - 1]?.[1] ?? 0) - (heights[second - 1] ?? 0)) / 2;
  const marks: Mark[] = blocks.flatMap((block, at) => {
    const [column, y] = spots[at] ?? [0, 0];
    const x = column * (wide + GUTTER);
    const rule = y - ruleAbove;
    return [
      ...(y === 0 ? [] : [mark("line", { x1: x, x2: x + wide, y1: rule, y2: rule, stroke: "var(--hairline)" })]),
      mark("g", { transform: `translate(${x} ${y})` }, block.marks),
    ];
  });
  const used = Math.max(0, ...blocks.map((block, at) => (spots[at]?.[1] ?? 0) + block.height));
  const key = keyOf(blocks);
  const cut = blocks.reduce((sum, block) => sum + block.left, 0);
  return {
    marks: [...marks, mark("g", { transform: `translate(0 ${used + ABOVE_LEGEND})` }, key.marks)],
    height: used + ABOVE_LEGEND + key.height,
    says: [
      ...(blocks.length < of
        ? [
            `${numberInWords(blocks.length)} of ${numberInWords(of)} ${what} drawn; all are in the table and at the address.`,
          ]
        : []),
      ...(cut > 0
        ? [`${counted(cut, "answer has", "answers have")} no room in the picture and stand in the table.`]
        : []),
    ],
  };
}
