import { useLayoutEffect, useState, type RefObject } from "react";
import type { Frame } from "@/layout/map/mercator.ts";

/** Where nothing can be measured. */
const UNMEASURED: Frame = { width: 620, height: 560 };

/** The size of an element, kept up to date. */
export function useFrame(element: RefObject<HTMLElement | null>): Frame {
  const [frame, setFrame] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const node = element.current;
    if (node === null) return;
    const measure = () => {
      const [width, height] = [node.clientWidth, node.clientHeight];
      if (width > 0 && height > 0)
        setFrame((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return frame;
}
