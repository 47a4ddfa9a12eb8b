import { useCallback, useState } from "react";
import type { RefCallback } from "react";
import { scaleAround } from "../pointIn.ts";

/** Where nothing can be measured (no layout yet, a test without one), pictures are drawn this wide. */
const ASSUMED = 640;

/** The last width of each kind of picture, by its name. */
const lastOf = new Map<string, number>();

/**
 * The width of an element in whole CSS pixels, followed as it changes. The first measure comes before the first paint.
 * Pictures of one `kind` stand in columns of one width: a further one starts with the width of the last, and is measured
 * with the browser's own layout instead of forcing one (in a list that scrolls, that is a forced layout for every row).
 */
export function useWidth(kind?: string): readonly [RefCallback<Element>, number] {
  const [width, setWidth] = useState(() => (kind === undefined ? undefined : lastOf.get(kind)) ?? ASSUMED);
  const ref = useCallback(
    (element: Element | null) => {
      if (element === null) return;
      const take = (measured: number) => {
        const whole = Math.floor(measured);
        if (whole <= 0) return;
        if (kind !== undefined) lastOf.set(kind, whole);
        setWidth(whole);
      };
      if (kind === undefined || !lastOf.has(kind)) take(element.getBoundingClientRect().width / scaleAround(element));
      if (typeof ResizeObserver === "undefined") return;
      const observer = new ResizeObserver(([entry]) => take(entry?.contentRect.width ?? 0));
      observer.observe(element);
      return () => observer.disconnect();
    },
    [kind],
  );
  return [ref, width];
}
