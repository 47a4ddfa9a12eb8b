import { useVirtualizer } from "@tanstack/react-virtual";
import { useState, type KeyboardEvent } from "react";
import { usePrinting } from "./usePrinting.ts";

/** A drawn row and its distance from the top, in pixels. */
export type VirtualRow = { readonly index: number; readonly key: string; readonly start: number };

export type VirtualRows = {
  /** Takes the scrolling element. */
  readonly setFrame: (element: HTMLElement | null) => void;
  readonly items: readonly VirtualRow[];
  /** Pixels of all rows together. */
  readonly total: number;
  readonly measure: (element: Element | null) => void;
  readonly onKeyDown: (press: KeyboardEvent) => void;
  /** For the one focusable part of a row. */
  readonly focusOf: (index: number) => { readonly tabIndex: 0 | -1; readonly onFocus: () => void };
  readonly goTo: (index: number) => void;
  /** The scrolling element is there, so rows can be gone to. */
  readonly isReady: boolean;
};

/** Rows of which only those in sight are drawn; one tab stop, arrows go from row to row. `guess`: pixels of a row not yet measured. */
export function useVirtualRows({
  size,
  guess,
  keyOf,
  printMost,
}: {
  readonly size: number;
  readonly guess: number;
  readonly keyOf: (index: number) => string;
  /** On paper nothing scrolls: so many rows are drawn, one under the other. */
  readonly printMost: number;
}): VirtualRows {
  const printing = usePrinting();
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const [current, setCurrent] = useState(0);
  // The compiler leaves this hook alone, as it should: the virtualizer answers from what it measures.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: size,
    getScrollElement: () => frame,
    estimateSize: () => guess,
    getItemKey: keyOf,
    overscan: 4,
    // A row that appears is given the height it had, or the guess: reading it at once would force a layout of the whole
    // page. The observer tells its height after the browser's own layout, still before the page is painted.
    measureElement: (element, entry, instance) =>
      entry?.borderBoxSize[0]?.blockSize ??
      instance.measurementsCache[instance.indexFromElement(element)]?.size ??
      guess,
  });
  const stop = Math.min(current, Math.max(0, size - 1));
  const goTo = (index: number) => {
    const next = Math.min(Math.max(index, 0), size - 1);
    setCurrent(next);
    virtual.scrollToIndex(next);
    // The row may only be drawn once the frame has scrolled to it.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => frame?.querySelector<HTMLElement>(`[data-index="${next}"] [tabindex]`)?.focus()),
    );
  };
  const items = printing
    ? Array.from({ length: Math.min(size, printMost) }, (_, index) => ({ index, key: keyOf(index), start: 0 }))
    : virtual.getVirtualItems().map(({ index, start }) => ({ index, key: keyOf(index), start }));
  // While the row with the tab stop is scrolled out of sight, the first drawn row lends itself.
  const held = items.some(({ index }) => index === stop) ? stop : items[0]?.index;
  return {
    setFrame,
    items,
    total: virtual.getTotalSize(),
    measure: virtual.measureElement,
    onKeyDown: (press) => {
      const target = { ArrowDown: stop + 1, ArrowUp: stop - 1, Home: 0, End: size - 1 }[press.key];
      if (target === undefined || press.altKey || press.ctrlKey || press.metaKey) return;
      if (!(press.target instanceof Element) || press.target.closest("[data-index]") === null) return;
      press.preventDefault();
      goTo(target);
    },
    focusOf: (index) => ({ tabIndex: index === held ? 0 : -1, onFocus: () => setCurrent(index) }),
    goTo,
    isReady: frame !== null,
  };
}
