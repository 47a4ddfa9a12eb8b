import { useRef, type MouseEvent, type PointerEvent } from "react";

/** What a press belongs to before the slide: controls, links, pictures, and what is read in them. */
const TAKEN =
  "button, a, input, select, textarea, label, summary, svg, canvas, table, [role], .live, .slide__ask, .who-says, nav";
/** What follows a finger sideways itself. */
const DRAGGED = "canvas, .map, .TimeHistogram-plot, input, select, [role=slider], [role=grid]";
/** A swipe goes so far, and more sideways than up or down. */
const FAR = 56;

const isTextChosen = () => window.getSelection()?.isCollapsed === false;

type Steps = { readonly next: () => void; readonly previous: () => void };

/** A press on the empty right third goes on, on the left third back; a finger's swipe does the same. */
export function useTaps({ next, previous }: Steps) {
  const began = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const swiped = useRef(false);
  return {
    onPointerDown(event: PointerEvent) {
      swiped.current = false;
      const isDragged = event.target instanceof Element && event.target.closest(DRAGGED) !== null;
      began.current =
        event.pointerType === "touch" && event.isPrimary && !isDragged ? { x: event.clientX, y: event.clientY } : null;
    },
    onPointerUp(event: PointerEvent) {
      const start = began.current;
      began.current = null;
      if (start === null || isTextChosen()) return;
      const [right, down] = [event.clientX - start.x, event.clientY - start.y];
      if (Math.abs(right) < FAR || Math.abs(right) < 2 * Math.abs(down)) return;
      swiped.current = true;
      if (right < 0) next();
      else previous();
    },
    onPointerCancel() {
      began.current = null;
    },
    onClick(event: MouseEvent) {
      const isTaken = event.target instanceof Element && event.target.closest(TAKEN) !== null;
      if (swiped.current || isTaken || event.button !== 0 || isTextChosen()) return;
      const share = event.clientX / window.innerWidth;
      if (share > 2 / 3) next();
      else if (share < 1 / 3) previous();
    },
  };
}
