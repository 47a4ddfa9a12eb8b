import { useLayoutEffect, useState } from "react";

type Size = { readonly width: number; readonly height: number };

const sizeOf = ({ clientWidth: width, clientHeight: height }: Element): Size | null =>
  width > 0 && height > 0 ? { width, height } : null;

/**
 * The inside of an element in its own pixels, however it is scaled, followed as it changes; null: nothing can be measured.
 * The first measure comes before the first paint.
 */
export function useInnerSize(): readonly [(element: HTMLElement | null) => void, Size | null] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    if (element === null) return;
    const measure = () => {
      const now = sizeOf(element);
      setSize((before) => (before?.width === now?.width && before?.height === now?.height ? before : now));
    };
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [element]);
  return [setElement, size];
}
