import { useEffect, useRef, type FocusEvent, type RefObject } from "react";

/**
 * For what is said beside the page: when a button in it goes away with the focus, what is said takes it; when all of it
 * goes, the focus returns to where it came from, or else to the headline.
 */
export function useGiveFocusBack(place: RefObject<HTMLElement | null>): {
  readonly onFocus: (focus: FocusEvent) => void;
  readonly onBlur: (blur: FocusEvent) => void;
} {
  const cameFrom = useRef<HTMLElement | null>(null);
  const isInside = useRef(false);
  const isLost = () => isInside.current && document.activeElement === document.body;
  useEffect(() => {
    if (isLost()) place.current?.focus({ preventScroll: true });
  });
  useEffect(
    () => () => {
      if (!isLost()) return;
      const back = cameFrom.current?.isConnected === true ? cameFrom.current : document.querySelector("h1");
      back?.focus({ preventScroll: true });
    },
    [],
  );
  return {
    onFocus: ({ relatedTarget, currentTarget }) => {
      isInside.current = true;
      if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
        cameFrom.current = relatedTarget;
    },
    onBlur: ({ relatedTarget, currentTarget }) => {
      if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) isInside.current = false;
    },
  };
}
