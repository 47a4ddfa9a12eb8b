import { useEffect, useEffectEvent, useState } from "react";

/**
 * The wheel zooms with Ctrl or ⌘ (which is also what a pinch on a trackpad sends), and without where the picture has the
 * focus: else the page scrolls, and the first time it is to be said how to zoom.
 */
export function useZoomWheel(
  plot: HTMLElement | null,
  onWheel: (event: WheelEvent) => boolean,
): { readonly isSaid: boolean; readonly leave: () => void } {
  const [hint, setHint] = useState<"unsaid" | "said" | "over">("unsaid");
  const wheeled = useEffectEvent((event: WheelEvent) => {
    const asked = event.ctrlKey || event.metaKey;
    if (!asked && plot?.contains(document.activeElement) !== true) {
      setHint(hint === "unsaid" ? "said" : hint);
      return;
    }
    const zoomed = onWheel(event);
    // Asked for and impossible: the browser would zoom the whole page instead.
    if (zoomed || asked) event.preventDefault();
    if (zoomed) setHint("over");
  });
  useEffect(() => {
    if (plot === null) return;
    const listen = (event: WheelEvent) => wheeled(event);
    // Only such a listener can keep the page from scrolling.
    plot.addEventListener("wheel", listen, { passive: false });
    return () => plot.removeEventListener("wheel", listen);
  }, [plot]);
  return { isSaid: hint === "said", leave: () => setHint(hint === "said" ? "over" : hint) };
}
