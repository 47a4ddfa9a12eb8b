import { numberInWords } from "@/domain/numberInWords.ts";
import { channelShape } from "@/layout/chart/channelShapes.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import type { DrawingOf } from "../Picture.ts";
import { fitted, widthOf, words, wrap } from "./words.ts";

type Grid = DrawingOf<"grid">;

export type GridColumns = {
  /** Width of the names and of the notes beside them; no notes where they have no room. */
  readonly names: number;
  readonly notes: number;
  readonly columns: readonly { readonly at: number; readonly right: number; readonly wide: number }[];
  readonly heads: readonly Mark[];
  readonly headHeight: number;
  /** Labels of the columns that found no room. */
  readonly left: readonly string[];
};

const HEAD = { size: 10.5, fill: "var(--muted)", weight: 600 } as const;
const LINE = 12.5;
const MARK = 15;
/** The right edge of numbers within a column. */
export const EDGE = 6;
const [WIDEST, TALLEST, LINES] = [76, 96, 3];
const UPRIGHT = 54;
const NOTES_FROM = 640;

const STRONG = { size: 11.5, weight: 600 } as const;

type Head = Grid["columns"][number] & { readonly right: number; readonly wide: number };

const widestWord = (text: string): number => Math.max(0, ...text.split(/\s+/u).map((word) => widthOf(word, HEAD)));

/** The columns that fit: of too many those with the smallest totals are left out, sums never. */
function kept({ columns, totals }: Grid, leastOf: (at: number) => number, room: number): readonly number[] {
  const rank = (at: number): number => (columns[at]?.channel === null ? Infinity : (totals[at] ?? 0));
  const shown = columns.map((_, at) => at);
  const needed = () => shown.reduce((sum, at) => sum + leastOf(at), 0);
  while (shown.length > 1 && needed() > room) {
    const least = shown.reduce((low, at) => (rank(at) <= rank(low) ? at : low));
    shown.splice(shown.indexOf(least), 1);
  }
  return shown;
}

/** Upright words in two lines where the column is wide enough for them. */
function uprightLines(label: string, wide: number): readonly string[] {
  const two = wide >= 2 * LINE + 6 ? wrap(label, Math.min(TALLEST, Math.max(widestWord(label), UPRIGHT)), HEAD) : [];
  return two.length === 2 ? two : [fitted(label, TALLEST, HEAD)];
}

/** The head of a column: its mark over its words, or, where the words are too wide, its words upright over its mark. */
function head({ label, channel, right, wide }: Head, upright: boolean, bottom: number): readonly Mark[] {
  const x = right - EDGE;
  const sign = (y: number) =>
    channel === null
      ? []
      : [
          mark("path", {
            d: channelShape(channel),
            transform: `translate(${x - 5} ${y}) scale(9.5)`,
            fill: `var(--channel-${channel})`,
          }),
        ];
  if (upright) {
    const y = bottom - (channel === null ? 6 : MARK + 5);
    const lines = uprightLines(label, wide);
    const middle = x - 6.5 + HEAD.size * 0.36 - ((lines.length - 1) * LINE) / 2;
    return [
      ...sign(bottom - 11),
      ...lines.map((line, at) =>
        mark("g", { transform: `translate(${middle + at * LINE} ${y}) rotate(-90)` }, [words(0, 0, line, HEAD)]),
      ),
    ];
  }
  const lines = wrap(label, wide - EDGE, HEAD);
  const first = bottom - 7 - (lines.length - 1) * LINE;
  return [
    ...sign(first - 17),
    ...lines.map((line, at) => words(x, first + at * LINE, line, { ...HEAD, anchor: "end" })),
  ];
}

/** How the width is shared out, and the heads of the columns. `rows` are those that could be drawn. */
export function gridColumns(grid: Grid, rows: Grid["rows"], width: number): GridColumns {
  const { columns, totals, totalsLabel } = grid;
  const natural = Math.max(widthOf(totalsLabel, STRONG), ...rows.map(({ label }) => widthOf(label, { size: 11.5 })));
  const names = Math.ceil(Math.min(natural + 10, Math.max(110, width * (width < NOTES_FROM ? 0.36 : 0.24))));
  const noted = Math.min(
    width * 0.2,
    rows.reduce((widest, { note }) => Math.max(widest, widthOf(note, { size: 10 })), 0),
  );
  const numberWide = (at: number): number => {
    const most = rows.reduce((top, { values }) => Math.max(top, values[at] ?? 0), totals[at] ?? 0);
    return Math.max(22, widthOf(numberInWords(most), STRONG) + EDGE + 4);
  };
  const isSum = (at: number): boolean => columns[at]?.channel === null;
  const shaded = Math.max(22, ...columns.flatMap((_, at) => (isSum(at) ? [] : [numberWide(at)])));
  const leastOf = (at: number): number => (isSum(at) ? numberWide(at) : shaded);
  const needed = columns.reduce((sum, _, at) => sum + leastOf(at), 0);
  const notes = noted === 0 || width < NOTES_FROM || names + noted + 10 + needed > width ? 0 : Math.ceil(noted + 10);
  const room = width - names - notes;
  const shown = kept(grid, leastOf, room);
  const spare = Math.max(0, room - shown.reduce((sum, at) => sum + leastOf(at), 0)) / shown.length;
  const widthOfColumn = (at: number): number => Math.min(WIDEST, leastOf(at) + spare);
  const labels = columns.flatMap((column, at) =>
    shown.includes(at) ? [{ ...column, at, wide: widthOfColumn(at) }] : [],
  );
  const lines = labels.map(({ label, wide }) => wrap(label, wide - EDGE, HEAD));
  const upright = labels.some(
    ({ label, wide }, at) => (lines[at]?.length ?? 0) > LINES || widestWord(label) > wide - EDGE,
  );
  const headHeight =
    (upright
      ? Math.max(...labels.flatMap(({ label, wide }) => uprightLines(label, wide).map((line) => widthOf(line, HEAD))))
      : Math.max(...lines.map((each) => each.length)) * LINE) +
    MARK +
    10;
  const placed = labels.map((each, place) => ({
    ...each,
    right: labels.slice(0, place + 1).reduce((sum, { wide }) => sum + wide, names + notes),
  }));
  return {
    names,
    notes,
    columns: placed,
    heads: placed.flatMap((each) => head(each, upright, headHeight)),
    headHeight,
    left: columns.filter((_, at) => !shown.includes(at)).map(({ label }) => label),
  };
}
