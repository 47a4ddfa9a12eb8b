import { useEffect } from "react";
import { headingOfRegion } from "./headingOfRegion.ts";

/** When what takes the focus goes away, it goes back to where it came from; if that is gone too, to the heading of its region. */
export function useReturnFocus(): void {
  useEffect(() => {
    const cameFrom = document.activeElement;
    const heading = headingOfRegion(cameFrom);
    return () => {
      // Only what was lost is given back: whoever is elsewhere by now stays there.
      const now = document.activeElement;
      if (now !== null && now !== document.body) return;
      if (cameFrom instanceof Element && cameFrom.isConnected && cameFrom !== document.body) {
        (cameFrom as HTMLElement | SVGElement).focus({ preventScroll: true });
      } else heading?.focus({ preventScroll: true });
    };
  }, []);
}
