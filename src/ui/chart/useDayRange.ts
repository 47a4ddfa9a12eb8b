import { useEffect, useRef } from "react";
import type { PointerEvent } from "react";
import type { DaySpan } from "@/layout/chart/daySpan.ts";

type Chosen = (span: DaySpan | null, phase: "moving" | "done") => void;
type Gesture = { readonly anchor: number; at: number; moved: boolean; readonly before: DaySpan | null };

const between = (a: number, b: number): DaySpan => [Math.min(a, b), Math.max(a, b)];

/** Days chosen by press, by a drag over days, or by keys with Shift held; a gesture is told as it moves and once when it ends. */
export function useDayRange(chosen: DaySpan | null, onChoose: Chosen) {
  const drag = useRef<Gesture | null>(null);
  const keys = useRef<Gesture | null>(null);
  const wasDrag = useRef(false);
  const latest = useRef({ chosen, onChoose });
  useEffect(() => {
    latest.current = { chosen, onChoose };
  });
  useEffect(() => {
    // The pointer may be let go anywhere.
    const end = () => {
      const held = drag.current;
      drag.current = null;
      if (held?.moved === true) latest.current.onChoose(between(held.anchor, held.at), "done");
    };
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", end);
    return () => {
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", end);
    };
  }, []);
  return {
    /** Only this day; every day again where it is the chosen one. */
    press(day: number) {
      if (wasDrag.current) {
        wasDrag.current = false;
        return;
      }
      const isOnly = chosen !== null && chosen[0] === day && chosen[1] === day;
      onChoose(isOnly ? null : [day, day], "done");
    },
    onPointerDown(event: PointerEvent, day: number | null) {
      wasDrag.current = false;
      // A finger that moves scrolls.
      if (day === null || event.button !== 0 || !event.isPrimary || event.pointerType === "touch") return;
      drag.current = { anchor: day, at: day, moved: false, before: chosen };
    },
    /** `dayAt` is asked only during a drag. */
    onPointerMove(dayAt: () => number | null) {
      const held = drag.current;
      const day = held === null ? null : dayAt();
      if (held === null || day === null || day === held.at) return;
      held.at = day;
      held.moved = true;
      wasDrag.current = true;
      onChoose(between(held.anchor, day), "moving");
    },
    /** The focus goes from day to day with Shift held. */
    extend(from: number, to: number) {
      keys.current ??= { anchor: from, at: from, moved: true, before: chosen };
      keys.current.at = to;
      onChoose(between(keys.current.anchor, to), "moving");
    },
    /** Shift was let go, or the focus left. */
    settle() {
      const held = keys.current;
      keys.current = null;
      if (held !== null) onChoose(between(held.anchor, held.at), "done");
    },
    /** Gives up what is going on; false if nothing was. */
    giveUp(): boolean {
      const held = drag.current?.moved === true ? drag.current : keys.current;
      drag.current = null;
      keys.current = null;
      if (held === null) return false;
      onChoose(held.before, "done");
      return true;
    },
  };
}
