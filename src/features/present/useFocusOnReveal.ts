import { useEffect, useRef, type RefObject } from "react";

/**
 * What was pressed or chosen goes with the reveal: whoever stood on it stands on the answer then, not at the top of the
 * page.
 */
export function useFocusOnReveal(area: RefObject<HTMLElement | null>, isRevealed: boolean): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const within = area.current;
    const hold = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = target;
    };
    within?.addEventListener("focusin", hold);
    return () => within?.removeEventListener("focusin", hold);
  }, [area]);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isRevealed || !isLost || last.current === null || last.current.isConnected) return;
    area.current?.querySelector<HTMLElement>("[role=status]")?.focus({ preventScroll: true });
  }, [area, isRevealed]);
}
