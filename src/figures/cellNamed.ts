import { cellsInView } from "@/engine/cellsInView.ts";
import type { Cells } from "@/engine/cellsOf.ts";
import type { Selection } from "@/engine/Selection.ts";

/** Cells of a few metres: what an id from elsewhere may ask for. */
const FINEST = 20;

/** The cell of an id such as "9/203/357" among those of its level; null where the record has no such cell. */
export function cellNamed(selection: Selection, id: string): { readonly cells: Cells; readonly cell: number } | null {
  const numbers = /^(\d{1,2})\/(\d+)\/(\d+)$/.exec(id);
  if (numbers === null) return null;
  const [level = 0, down = 0, across = 0] = numbers.slice(1).map(Number);
  if (level > FINEST) return null;
  const cells = cellsInView(selection).cells(level);
  const cell = cells.keys.indexOf(down * 2 ** level + across);
  return cell === -1 ? null : { cells, cell };
}
