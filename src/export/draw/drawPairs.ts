import { pairedHatch } from "@/layout/chart/pairedHatch.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import type { DrawingOf } from "../Picture.ts";
import type { Body, Box } from "./Body.ts";
import { legend, swatch } from "./legend.ts";
import { HATCH, pairColumns, pairHead, pairRow, type PairColumns, type PairOf } from "./pairRows.ts";

/** As many of a long group stand on the page. */
const FEW = 8;
const AIR = 4;
/** Rows move apart by no more than this where there is room. */
const MOST_SPARE = 12;

const SCALE: readonly Mark[] = [2.5, 6.5].map((y, at) =>
  mark("rect", { x: 1, y, width: at === 0 ? 12 : 7, height: 2.5, fill: "var(--muted)" }),
);

type Piece = { readonly marks: readonly Mark[]; readonly height: number; readonly isRow: boolean };

const groupsOf = (pairs: readonly PairOf[]): ReadonlyMap<string, readonly PairOf[]> =>
  new Map(pairs.map(({ group }) => [group, pairs.filter((pair) => pair.group === group)]));

/** What the page shows of each group before the rest is asked for. */
const fewOf = (pairs: readonly PairOf[]): readonly PairOf[] =>
  [...groupsOf(pairs).values()].flatMap((of) => (of.length <= FEW + 1 ? of : of.slice(0, FEW)));

/** Heads and rows from the top, until one no longer fits; a head never stands alone. */
function piecesOf(pairs: readonly PairOf[], columns: PairColumns, room: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let used = 0;
  for (const [group, of] of groupsOf(pairs)) {
    const most = Math.max(0, ...of.flatMap(({ a, b }) => [a ?? 0, b ?? 0]));
    const rows = of.map((pair) => pairRow(pair, columns, most));
    const head = pairHead(group, columns);
    if (used + head.height + (rows[0]?.height ?? 0) > room) return pieces;
    pieces.push({ ...head, isRow: false });
    used += head.height;
    for (const row of rows) {
      if (used + row.height > room) return pieces;
      pieces.push({ ...row, isRow: true });
      used += row.height;
    }
  }
  return pieces;
}

const rowsIn = (pieces: readonly Piece[]): number => pieces.filter(({ isRow }) => isRow).length;

/** Pairs of numbers with their bars, A solid and B hatched, each group on one scale; what does not fit is said. */
export function drawPairs({ names, pairs }: DrawingOf<"pairs">, { width, height }: Box): Body {
  const key = legend(
    [
      { sample: [swatch("var(--ink)")], label: `A: ${names.a}` },
      {
        sample: [
          mark("rect", {
            x: 1.5,
            y: 1.5,
            width: 10,
            height: 10,
            fill: `url(#${HATCH})`,
            stroke: "var(--ink)",
            "stroke-width": 1,
          }),
        ],
        label: `B: ${names.b}`,
      },
      { sample: SCALE, label: "bars: one scale for each group" },
    ],
    width,
  );
  const top = key.height + AIR;
  const room = height === null ? Infinity : height - top;
  const asked = height === null ? fewOf(pairs) : pairs;
  // Columns as wide as what is drawn needs, not as what is left out would.
  const first = rowsIn(piecesOf(asked, pairColumns(asked, width), room));
  const pieces = piecesOf(asked, pairColumns(asked.slice(0, first), width), room);
  const rows = rowsIn(pieces);
  const used = pieces.reduce((sum, piece) => sum + piece.height, 0);
  const spare =
    height === null || rows < pairs.length ? 0 : Math.min(MOST_SPARE, Math.floor((room - used) / Math.max(rows, 1)));
  const marks: Mark[] = [pairedHatch(HATCH), ...key.marks];
  let y = top;
  for (const piece of pieces) {
    marks.push(mark("g", { transform: `translate(0 ${y})` }, piece.marks));
    y += piece.height + (piece.isRow ? spare : 0);
  }
  return {
    marks,
    height: y,
    says:
      rows < pairs.length ? [`${rows} of ${pairs.length} lines drawn; all are in the table and at the address.`] : [],
  };
}
