import { useEffect } from "react";

const headingOf = (element: Element | null): HTMLElement | null =>
  element?.closest("section")?.querySelector<HTMLElement>('h2[tabindex="-1"]') ?? null;

/** When what takes the focus goes away, it goes back to where it came from; if that is gone too, to the heading of its region. */
export function useReturnFocus(): void {
  useEffect(() => {
    const cameFrom = document.activeElement;
    const heading = headingOf(cameFrom);
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
