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
  /** For the one focusable part of a row; that of a heading is a stop of the tab key while one of its rows is. */
  readonly focusOf: (index: number) => { readonly tabIndex: 0 | -1; readonly onFocus: () => void };
  readonly goTo: (index: number) => void;
  /** Scrolls no further than it must, and leaves the focus alone. */
  readonly show: (index: number) => void;
  /** The scrolling element is there, so rows can be gone to. */
  readonly isReady: boolean;
};

/** Animation frames that a row is waited for before it is focused. */
const FRAMES = 8;

/** Rows of which only those in sight are drawn; one tab stop, arrows go from row to row. `guess`: pixels of a row not yet measured. */
export function useVirtualRows({
  size,
  guess,
  keyOf,
  printMost,
  isHeading = () => false,
}: {
  readonly size: number;
  readonly guess: number;
  readonly keyOf: (index: number) => string;
  /** On paper nothing scrolls: so many rows are drawn, one under the other. */
  readonly printMost: number;
  /** Rows that head those after them: the arrow keys pass them by. */
  readonly isHeading?: (index: number) => boolean;
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
  /** The nearest row that is no heading, looked for in one direction and, at the end of the list, in the other. */
  const rowAt = (index: number, by: 1 | -1): number => {
    let at = Math.min(Math.max(index, 0), Math.max(0, size - 1));
    while (at >= 0 && at < size && isHeading(at)) at += by;
    return at >= 0 && at < size ? at : by === 1 ? index : rowAt(0, 1);
  };
  const stop = rowAt(current, 1);
  const goTo = (index: number, by: 1 | -1 = 1) => {
    const next = rowAt(index, by);
    setCurrent(next);
    // On the way up a heading comes into sight with its first row.
    virtual.scrollToIndex(by === -1 && next > 0 && isHeading(next - 1) ? next - 1 : next);
    const focusWhenDrawn = (frames: number) =>
      requestAnimationFrame(() => {
        const drawn = frame?.querySelector<HTMLElement>(`[data-index="${next}"] [tabindex]`) ?? null;
        // The row may only be drawn once the frame has scrolled to it, and be drawn elsewhere before that.
        if (frames > 1 && (drawn === null || frames > FRAMES - 1)) focusWhenDrawn(frames - 1);
        else drawn?.focus();
      });
    focusWhenDrawn(FRAMES);
  };
  const items = printing
    ? Array.from({ length: Math.min(size, printMost) }, (_, index) => ({ index, key: keyOf(index), start: 0 }))
    : virtual.getVirtualItems().map(({ index, start }) => ({ index, key: keyOf(index), start }));
  // While the row with the tab stop is scrolled out of sight, the first drawn row lends itself.
  const held = items.some(({ index }) => index === stop) ? stop : items.find(({ index }) => !isHeading(index))?.index;
  const headingOfHeld = items.findLast(({ index }) => held !== undefined && index < held && isHeading(index))?.index;
  return {
    setFrame,
    items,
    total: virtual.getTotalSize(),
    measure: virtual.measureElement,
    onKeyDown: (press) => {
      const from = press.target instanceof Element ? press.target.closest("[data-index]") : null;
      if (from === null || press.altKey || press.ctrlKey || press.metaKey) return;
      const index = Number(from.getAttribute("data-index"));
      // From a row it goes on from where the last key led, which may not have the focus yet.
      const at = isHeading(index) ? index : stop;
      const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: size - 1 }[press.key];
      if (target === undefined) return;
      press.preventDefault();
      goTo(target, press.key === "ArrowUp" || press.key === "End" ? -1 : 1);
    },
    focusOf: (index) =>
      isHeading(index)
        ? { tabIndex: index === headingOfHeld ? 0 : -1, onFocus: () => undefined }
        : { tabIndex: index === held ? 0 : -1, onFocus: () => setCurrent(index) },
    goTo,
    show: (index) => virtual.scrollToIndex(index),
    isReady: frame !== null,
  };
}
