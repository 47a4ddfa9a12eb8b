import { useEffect, useLayoutEffect, useRef } from "react";
import type { PointerEvent } from "react";
import { sameSpan } from "@/layout/chart/daySpan.ts";
import type { DaySpan } from "@/layout/chart/daySpan.ts";
import { pannedSpan, pinchedSpan, wholeDays, zoomedSpan } from "./zoomSpan.ts";

export type Zoomed = (span: DaySpan | null, phase: "moving" | "done") => void;

type Held =
  | { readonly how: "pan"; readonly x: number; readonly shown: DaySpan }
  | { readonly how: "pinch"; readonly days: readonly [number, number] };

/** A wheel that has been still for so long has done. */
const STILL = 400;
const STEADY = 4;

/** A notch of a wheel is a third more or less; a pinch on a trackpad comes as many small steps with the Ctrl key. */
const factorOf = ({ deltaY, deltaMode, ctrlKey }: WheelEvent): number => {
  const delta = Math.min(Math.max(deltaMode === 0 ? deltaY : deltaY * 33, -120), 120);
  return Math.exp(delta * (ctrlKey && Math.abs(delta) < 50 ? 0.01 : 0.003));
};

/**
 * The stretch of days that is drawn, under wheel, fingers and pointer: told at most once a frame, and once more at the
 * end. `shareOf` turns a client x into a share of the plot's width. Zooming and choosing days are two things: whoever
 * takes hold of the stretch is told so by `true`.
 */
export function useZoom(
  shown: DaySpan,
  reach: DaySpan,
  shareOf: (clientX: number) => number,
  onZoom: Zoomed | undefined,
  beforeZoom: () => void,
) {
  const latest = useRef({ shown, reach, onZoom });
  useLayoutEffect(() => {
    latest.current = { shown, reach, onZoom };
  });
  /** Between whole days, so that many small steps add up; null at rest. */
  const exact = useRef<DaySpan | null>(null);
  const told = useRef<DaySpan | null>(null);
  const frame = useRef(0);
  const still = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const fingers = useRef(new Map<number, number>());
  const held = useRef<Held | null>(null);
  const dragged = useRef(false);
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current);
      clearTimeout(still.current);
    },
    [],
  );

  function current(): DaySpan {
    const now = latest.current;
    // Somebody else chose another stretch meanwhile.
    if (frame.current === 0 && !sameSpan(told.current ?? now.reach, now.shown)) exact.current = null;
    return exact.current ?? now.shown;
  }
  function tell(phase: "moving" | "done") {
    if (exact.current === null) return;
    told.current = wholeDays(exact.current, latest.current.reach);
    beforeZoom();
    latest.current.onZoom?.(told.current, phase);
  }
  function go(next: DaySpan) {
    exact.current = next;
    if (frame.current !== 0) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      tell("moving");
    });
  }
  function finish() {
    clearTimeout(still.current);
    if (frame.current !== 0) cancelAnimationFrame(frame.current);
    else current();
    frame.current = 0;
    tell("done");
    exact.current = null;
  }
  const dayOf = (share: number) => {
    const [first, last] = current();
    return first + share * (last + 1 - first);
  };
  return {
    isZoomed: wholeDays(shown, reach) !== null,
    /** At once, as one step. */
    to(next: DaySpan) {
      exact.current = next;
      clearTimeout(still.current);
      tell("done");
      exact.current = null;
    },
    /** Whether the wheel zoomed; at the outer end the page scrolls on. */
    onWheel(event: WheelEvent): boolean {
      const factor = factorOf(event);
      const next = zoomedSpan(current(), factor, dayOf(shareOf(event.clientX)), reach);
      if (factor >= 1 && exact.current === null && wholeDays(shown, reach) === null) return false;
      go(next);
      clearTimeout(still.current);
      still.current = setTimeout(finish, STILL);
      return true;
    },
    onPointerDown(event: PointerEvent<HTMLElement>, pans: boolean): "pan" | "pinch" | null {
      if (onZoom === undefined) return null;
      dragged.current = false;
      if (event.pointerType === "touch") fingers.current.set(event.pointerId, shareOf(event.clientX));
      const [one, other, third] = fingers.current.values();
      if (one !== undefined && other !== undefined && third === undefined) {
        held.current = { how: "pinch", days: [dayOf(one), dayOf(other)] };
        return "pinch";
      }
      if (!pans || event.button !== 0 || !event.isPrimary) return null;
      held.current = { how: "pan", x: event.clientX, shown: current() };
      return "pan";
    },
    onPointerMove(event: PointerEvent<HTMLElement>): boolean {
      if (fingers.current.has(event.pointerId)) fingers.current.set(event.pointerId, shareOf(event.clientX));
      const hold = held.current;
      if (hold === null) return false;
      if (!dragged.current) {
        if (hold.how === "pan" && Math.abs(event.clientX - hold.x) < STEADY) return true;
        dragged.current = true;
        event.currentTarget.setPointerCapture?.(event.pointerId);
      }
      if (hold.how === "pan") {
        const [first, last] = hold.shown;
        const days = (shareOf(hold.x) - shareOf(event.clientX)) * (last + 1 - first);
        go(pannedSpan(hold.shown, days, reach));
      } else {
        const [one = 0, other = 1] = fingers.current.values();
        go(pinchedSpan(hold.days, [one, other], current(), reach));
      }
      return true;
    },
    onPointerUp(event: PointerEvent<HTMLElement>): boolean {
      fingers.current.delete(event.pointerId);
      if (held.current === null) return false;
      held.current = null;
      if (dragged.current) finish();
      return true;
    },
    /** True once after a drag, for the click that browsers send when it ends. */
    endedDrag: () => {
      const was = dragged.current;
      dragged.current = false;
      return was;
    },
  };
}
