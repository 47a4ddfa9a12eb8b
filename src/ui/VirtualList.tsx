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
  /** The key of the row to scroll to and focus when the list appears: where the reader came from. */
  readonly returnTo?: string | null;
  /** Told once whether that row was there to return to. */
  readonly onReturned?: (found: boolean) => void;
  /** Draws a row; its one focusable part takes what it is handed. */
  readonly draw: (index: number, focus: ReturnType<VirtualRows["focusOf"]>) => ReactNode;
};

/** A list of which only what is in sight is drawn. */
export function VirtualList({
  label,
  className,
  size,
  keyOf,
  guess,
  printMost,
  returnTo = null,
  onReturned,
  draw,
}: VirtualListProps) {
  const { setFrame, items, total, measure, onKeyDown, focusOf, goTo, isReady } = useVirtualRows({
    size,
    guess,
    keyOf,
    printMost,
  });
  useEffect(() => {
    if (returnTo === null || !isReady) return;
    const index = Array.from({ length: size }, (_, at) => at).find((at) => keyOf(at) === returnTo);
    if (index !== undefined) goTo(index);
    onReturned?.(index !== undefined);
    // Only when the list appears: later changes must not steal the focus.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isReady]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys belong to the rows inside.
    <div className={`virtual ${className}`} ref={setFrame} onKeyDown={onKeyDown}>
      <div role="list" aria-label={label} style={{ height: total, position: "relative" }}>
        {items.map((row) => (
          <div
            key={row.key}
            role="listitem"
            aria-setsize={size}
            aria-posinset={row.index + 1}
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
