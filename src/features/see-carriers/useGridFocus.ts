import { useEffect, useRef, useState, type KeyboardEvent } from "react";

/** Lines of the grid: the heads, the totals, then the rows. */
export const HEADS = 0;
export const TOTALS = 1;
export const ROWS = 2;

type Spot = { readonly line: number; readonly column: number };

type Cell = {
  readonly "data-line": number;
  readonly "data-column": number;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
};

/** Pixels of the scroll frame, and how far down a line that is not drawn must lie. */
type Frame = { readonly element: HTMLElement | null; readonly rowsHeight: number };

const spotOf = (target: EventTarget): Spot | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-line]") : null;
  return cell === null ? null : { line: Number(cell.dataset["line"]), column: Number(cell.dataset["column"]) };
};

/**
 * Arrow keys from cell to cell of a grid of which only the rows in sight are drawn. The heads and the rows have one tab
 * stop each, both in the column last held.
 */
export function useGridFocus(
  { rows, columns, start }: { readonly rows: number; readonly columns: number; readonly start: number },
  { element, rowsHeight }: Frame,
) {
  const [column, setColumn] = useState(start);
  const wanted = useRef<Spot | null>(null);
  const focus = ({ line, column: across }: Spot): boolean => {
    const cell = element?.querySelector<HTMLElement>(`[data-line="${line}"][data-column="${across}"]`);
    cell?.focus({ preventScroll: true });
    // The browser's own scrolling on focus leaves a cell half out of sight.
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    return cell instanceof HTMLElement;
  };
  // A row far away is drawn only once the frame has scrolled to it.
  useEffect(() => {
    const spot = wanted.current;
    if (spot === null || !focus(spot)) return;
    wanted.current = null;
    // Rows drawn on the way are measured only now, and may push it out of sight again.
    requestAnimationFrame(() => requestAnimationFrame(() => focus(spot)));
  });
  return {
    /** What a focusable part needs; `held` says which of the rows has the tab stop. */
    cell: (line: number, across: number, held: { readonly tabIndex: 0 | -1; readonly onFocus?: () => void }): Cell => ({
      "data-line": line,
      "data-column": across,
      tabIndex: across === column ? held.tabIndex : -1,
      onFocus: () => {
        setColumn(across);
        held.onFocus?.();
      },
    }),
    onKeyDown: (press: KeyboardEvent) => {
      const at = spotOf(press.target);
      if (at === null || press.altKey || press.metaKey) return;
      const [last, far] = [ROWS + rows - 1, press.ctrlKey];
      const target = {
        ArrowLeft: { ...at, column: at.column - 1 },
        ArrowRight: { ...at, column: at.column + 1 },
        ArrowUp: { ...at, line: far ? ROWS : at.line - 1 },
        ArrowDown: { ...at, line: far ? last : at.line + 1 },
        PageUp: { ...at, line: Math.max(at.line - 10, ROWS) },
        PageDown: { ...at, line: at.line + 10 },
        Home: { line: far ? ROWS : at.line, column: 0 },
        End: { line: far ? last : at.line, column: columns - 1 },
      }[press.key];
      if (target === undefined) return;
      press.preventDefault();
      const spot = {
        line: Math.min(Math.max(target.line, HEADS), last),
        column: Math.min(Math.max(target.column, 0), columns - 1),
      };
      if (focus(spot) || element === null) return;
      wanted.current = spot;
      element.scrollTo({ top: ((spot.line - ROWS) / rows) * rowsHeight });
    },
  };
}
