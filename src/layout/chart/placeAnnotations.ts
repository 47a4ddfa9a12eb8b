import { textWidth } from "@/layout/text/textWidth.ts";

export type Placed = {
  readonly label: string;
  readonly x: number;
  readonly row: number;
  readonly anchor: "start" | "end";
};
type Label = { readonly x: number; readonly label: string };
type Taken = { readonly row: number; readonly left: number; readonly right: number; readonly x: number };

/** Rows of words at most, where nobody asks for fewer. */
export const ROWS = 3;
const AIR = 6;

const ORDERS = [1, -1] as const;
const SIDES = [
  ["start", "end"],
  ["end", "start"],
] as const;

/**
 * A row (0 = next to the plot) and a side of its line for each label, such that no label meets another, or the line of
 * one that stands higher, or an edge, or the axis's own label at the left of row 0 (`unitWidth` wide).
 * From either end and with either side preferred: the attempt that leaves fewest out wins, then the one of fewest rows.
 * What finds no room is left out: its line still names it in a title.
 */
export function placeAnnotations(
  labels: readonly Label[],
  width: number,
  unitWidth: number,
  rows = ROWS,
): readonly Placed[] {
  const sorted = labels.toSorted((a, b) => a.x - b.x);
  const attempts = ORDERS.flatMap((order) =>
    SIDES.map((sides) => place(order === 1 ? sorted : sorted.toReversed(), sides, width, unitWidth, rows)),
  );
  const height = (placed: readonly Placed[]) => placed.reduce((sum, { row }) => sum + row, 0);
  return attempts.reduce((best, next) =>
    next.length > best.length || (next.length === best.length && height(next) < height(best)) ? next : best,
  );
}

function place(
  labels: readonly Label[],
  sides: (typeof SIDES)[number],
  width: number,
  unitWidth: number,
  rows: number,
): readonly Placed[] {
  const taken: Taken[] = [];
  const placed: Placed[] = [];
  for (const { x, label } of labels) {
    const wide = textWidth(label, 11);
    search: for (let row = 0; row < rows; row++)
      for (const anchor of sides) {
        const left = anchor === "start" ? x - 1 : x - wide - 4;
        const right = anchor === "start" ? x + wide + 4 : x + 1;
        if (left < (row === 0 ? unitWidth + AIR : 0) || right > width) continue;
        const meets = taken.some(
          (other) =>
            (other.row === row && left < other.right + AIR && right > other.left - AIR) ||
            (other.row < row && x > other.left - 2 && x < other.right + 2) ||
            (other.row > row && other.x > left - 2 && other.x < right + 2),
        );
        if (meets) continue;
        taken.push({ row, left, right, x });
        placed.push({ label, x, row, anchor });
        break search;
      }
  }
  return placed;
}
