import { useLayoutEffect, useRef } from "react";

/**
 * Bars of another width are other elements: the bar that had the focus may be gone. Who calls what is returned before
 * such a change finds the focus afterwards on the bar where it was, or the nearest.
 */
export function useKeptFocus(
  plot: HTMLElement | null,
  bins: readonly { readonly from: number; readonly to: number }[],
): () => void {
  const held = useRef<number | null>(null);
  useLayoutEffect(() => {
    const day = held.current;
    held.current = null;
    if (day === null || plot === null || plot.contains(document.activeElement)) return;
    const away = ({ from, to }: { readonly from: number; readonly to: number }) => Math.max(from - day, day - to, 0);
    const near = bins.toSorted((a, b) => away(a) - away(b))[0];
    if (near !== undefined) plot.querySelector<SVGElement>(`[data-key="${near.from}"]`)?.focus({ preventScroll: true });
  });
  return () => {
    const on = document.activeElement;
    const key = on instanceof SVGElement && plot?.contains(on) === true ? on.dataset["key"] : undefined;
    if (key !== undefined) held.current = Number(key);
  };
}
