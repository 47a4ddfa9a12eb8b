import { useEffect, type ReactNode } from "react";
import "./VirtualList.css";
import { useVirtualRows, type VirtualRows } from "./useVirtualRows.ts";

export type VirtualListProps = {
  readonly label: string;
  readonly className: string;
  readonly size: number;
  readonly keyOf: (index: number) => string;
  /** Pixels, before a row has been measured. */
  readonly guess: number;
  /** How many rows are drawn on paper. */
  readonly printMost: number;
  /** Rows that head those after them, by their place in the list, in ascending order. */
  readonly headings?: readonly number[];
  /** The key of a row that is to be in sight when it becomes the one. */
  readonly shown?: string | null;
  /** The key of the row to scroll to and focus, once the list is there: where the reader came from. */
  readonly returnTo?: string | null;
  /** Told once whether that row was there to return to. */
  readonly onReturned?: (found: boolean) => void;
  /** Draws a row; its one focusable part takes what it is handed. */
  readonly draw: (index: number, focus: ReturnType<VirtualRows["focusOf"]>) => ReactNode;
};

const none: readonly number[] = [];

/** A list of which only what is in sight is drawn. */
export function VirtualList({
  label,
  className,
  size,
  keyOf,
  guess,
  printMost,
  headings = none,
  shown = null,
  returnTo = null,
  onReturned,
  draw,
}: VirtualListProps) {
  const { setFrame, items, total, measure, onKeyDown, focusOf, goTo, show, isReady } = useVirtualRows({
    size,
    guess,
    keyOf,
    printMost,
    isHeading: (index) => headings.includes(index),
  });
  const indexOf = (key: string): number | undefined =>
    Array.from({ length: size }, (_, at) => at).find((at) => keyOf(at) === key);
  useEffect(() => {
    const index = shown === null || !isReady ? undefined : indexOf(shown);
    if (index !== undefined) show(index);
    // Only when another row becomes the one: whoever scrolls away is left there.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isReady, shown]);
  useEffect(() => {
    if (returnTo === null || !isReady) return;
    const index = indexOf(returnTo);
    // Only what was lost is given back: whoever is elsewhere by now stays there.
    const isElsewhere = document.activeElement !== null && document.activeElement !== document.body;
    if (index !== undefined && !isElsewhere) goTo(index);
    onReturned?.(index !== undefined || isElsewhere);
    // Only when it is asked for: later changes must not steal the focus.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isReady, returnTo]);
  const placeOf = (index: number) =>
    headings.includes(index)
      ? {}
      : {
          "aria-setsize": size - headings.length,
          "aria-posinset": index + 1 - headings.filter((at) => at < index).length,
        };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys belong to the rows inside.
    <div className={`virtual ${className}`} ref={setFrame} onKeyDown={onKeyDown}>
      <div role="list" aria-label={label} style={{ height: total, position: "relative" }}>
        {items.map((row) => (
          <div
            key={row.key}
            role="listitem"
            {...placeOf(row.index)}
            data-index={row.index}
            ref={measure}
            style={{ position: "absolute", insetInline: 0, top: 0, transform: `translateY(${row.start}px)` }}
          >
            {draw(row.index, focusOf(row.index))}
          </div>
        ))}
      </div>
    </div>
  );
}
