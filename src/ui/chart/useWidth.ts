import { useCallback, useState } from "react";
import type { RefCallback } from "react";

/** Where nothing can be measured (no layout yet, a test without one), pictures are drawn this wide. */
const ASSUMED = 640;

/** The width of an element in whole CSS pixels, followed as it changes. The first measure comes before the first paint. */
export function useWidth(): readonly [RefCallback<Element>, number] {
  const [width, setWidth] = useState(ASSUMED);
  const ref = useCallback((element: Element | null) => {
    if (element === null) return;
    const measure = () => {
      const measured = Math.floor(element.getBoundingClientRect().width);
      if (measured > 0) setWidth(measured);
    };
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
