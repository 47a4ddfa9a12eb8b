import { numberInWords } from "@/domain/numberInWords.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import type { DrawingOf } from "../Picture.ts";
import type { Body, Box } from "./Body.ts";
import { EDGE, gridColumns, type GridColumns } from "./gridColumns.ts";
import { leftOut } from "./leftOut.ts";
import { legend, type LegendItem } from "./legend.ts";
import { fitted, words } from "./words.ts";

type Grid = DrawingOf<"grid">;

const ROW = 19;
/** As many rows as stand on the page at once. */
const AS_ON_THE_PAGE = 24;
const NAME = { size: 11.5 } as const;
const NOTE = { size: 10, fill: "var(--muted)" } as const;
const STRONG = { size: 11.5, weight: 600 } as const;
const ABOVE_LEGEND = 10;

/** A number on its wash. Half of the most stands at seven tenths of the darkest ink; darker than on the page, for a projector. */
const wash = (count: number, most: number, frame: Readonly<Record<string, number>>): Mark =>
  mark("rect", { ...frame, fill: "var(--ink)", "fill-opacity": Math.round(30 * Math.sqrt(count / most)) / 100 });

const rule = (y: number, width: number, stroke = "var(--hairline)"): Mark =>
  mark("line", { x1: 0, x2: width, y1: y, y2: y, stroke });

/** Three steps of the shading, by the counts that they stand for. */
const steps = (most: number, what: string): readonly LegendItem[] =>
  [...new Set([1, Math.round(most / 4), most])]
    .filter((count) => count > 0)
    .map((count) => ({
      sample: [
        wash(count, most, { x: 0.5, y: 0.5, width: 13, height: 11 }),
        mark("rect", { x: 0.5, y: 0.5, width: 13, height: 11, fill: "none", stroke: "var(--hairline)" }),
      ],
      label: `${numberInWords(count)}${count === most ? ` ${what}; no number: none` : ""}`,
    }));

/** The numbers of one line, each at the right edge of its column. */
function numbers(
  { columns, heads }: { readonly columns: GridColumns; readonly heads: Grid["columns"] },
  line: { readonly label: string; readonly values: readonly (number | null)[] },
  y: number,
  /** null: nothing is shaded. */
  most: number | null,
): readonly Mark[] {
  return columns.columns.flatMap(({ at, right, wide }) => {
    const value = line.values[at] ?? null;
    const head = heads[at];
    if (head === undefined || value === 0) return [];
    const isShaded = most !== null && value !== null && head.channel !== null;
    const left = right - wide;
    const said = value === null ? "–" : numberInWords(value);
    return [
      mark("g", { "data-name": `${line.label}: ${head.label}`, "data-value": value ?? undefined }, [
        mark("title", {}, [`${line.label}, ${head.label}: ${said}`]),
        ...(isShaded ? [wash(value, most, { x: left, y, width: wide, height: ROW })] : []),
        words(right - EDGE, y + 13.5, said, {
          ...(most === null ? STRONG : NAME),
          anchor: "end",
          ...(value === null && { fill: "var(--muted)" }),
        }),
      ]),
    ];
  });
}

/** Counts by row and column: right-aligned numbers on washes of ink, the total first, as many rows as fit. */
export function drawGrid(grid: Grid, { width, height }: Box): Body {
  const { rows, totals, totalsLabel, what } = grid;
  const could = rows.slice(0, height === null ? AS_ON_THE_PAGE : Math.max(1, Math.ceil(height / ROW)));
  const columns = gridColumns(grid, could, width);
  const most = rows.reduce(
    (highest, { values }) =>
      values.reduce<number>(
        (top, value, at) => (grid.columns[at]?.channel === null ? top : Math.max(top, value ?? 0)),
        highest,
      ),
    1,
  );
  const key = legend(steps(most, what), width);
  const first = columns.headHeight + ROW + 2;
  const under = ABOVE_LEGEND + key.height;
  const fits = height === null ? could.length : Math.max(1, Math.floor((height - first - under) / ROW));
  const drawn = could.slice(0, fits);
  const end = first + drawn.length * ROW;
  const right = columns.columns.at(-1)?.right ?? width;
  const parts = { columns, heads: grid.columns };
  const marks = [
    ...columns.heads,
    words(0, columns.headHeight + 13.5, fitted(totalsLabel, columns.names + columns.notes - 8, STRONG), STRONG),
    ...numbers(parts, { label: totalsLabel, values: totals }, columns.headHeight, null),
    rule(first - 1, right, "var(--rule)"),
    ...drawn.flatMap(({ label, note, values }, at) => {
      const y = first + at * ROW;
      return [
        words(0, y + 13.5, fitted(label, columns.names - 8, NAME), NAME),
        ...(columns.notes === 0 ? [] : [words(columns.names, y + 13.5, fitted(note, columns.notes - 8, NOTE), NOTE)]),
        ...numbers(parts, { label, values }, y, most),
        rule(y + ROW, right),
      ];
    }),
    mark("g", { transform: `translate(0 ${end + ABOVE_LEGEND})` }, key.marks),
  ];
  return {
    marks,
    height: end + under,
    says: leftOut(drawn.length, rows.length, columns.left),
  };
}
