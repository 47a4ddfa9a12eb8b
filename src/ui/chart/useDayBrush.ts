import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { PointerEvent } from "react";
import { chosenOrNull, draggedSpan, sameSpan, withEdge } from "@/layout/chart/daySpan.ts";
import type { DaySpan, Edge, Grip } from "@/layout/chart/daySpan.ts";

type Drag = {
  readonly grip: Grip;
  readonly held: DaySpan;
  readonly before: DaySpan | null;
  readonly anchor: number;
  readonly x: number;
};
type Brushed = (span: DaySpan | null, phase: "moving" | "done") => void;

/** Less than this many pixels of movement is a click with an unsteady hand. */
const STEADY = 4;

/**
 * A window of days under the pointer or the keys. Movements are told at most once a frame, and once more when they
 * end; between, `span` is the window as it moves, whatever the owner does with it.
 * `dayAt` turns a client x into a day number.
 */
export function useDayBrush(
  chosen: DaySpan | null,
  extent: DaySpan,
  dayAt: (clientX: number) => number,
  onBrush: Brushed,
) {
  const [draft, setDraft] = useState<{ readonly span: DaySpan | null } | null>(null);
  const drag = useRef<Drag | null>(null);
  const pending = useRef<DaySpan | null>(chosen);
  const frame = useRef(0);
  const dragged = useRef(false);
  const latest = useRef(onBrush);
  useLayoutEffect(() => {
    latest.current = onBrush;
  });
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const span = draft === null ? chosen : draft.span;

  function move(next: DaySpan) {
    const wanted = chosenOrNull(next, extent);
    if (sameSpan(wanted, pending.current) && draft !== null) return;
    pending.current = wanted;
    if (frame.current !== 0) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      setDraft({ span: pending.current });
      latest.current(pending.current, "moving");
    });
  }

  function finish(last: DaySpan | null) {
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    drag.current = null;
    pending.current = last;
    setDraft(null);
    latest.current(last, "done");
  }

  return {
    span,
    moving: draft !== null,
    /** True once after a drag, for the click that browsers send when it ends. */
    endedDrag: () => {
      const was = dragged.current;
      dragged.current = false;
      return was;
    },
    brush: (next: DaySpan | null) => finish(next === null ? null : chosenOrNull(next, extent)),
    /** Puts an edge on a day; `settle` tells that the key was let go. */
    putEdge(edge: Edge, day: number) {
      const next = withEdge(
        pending.current !== null && draft !== null ? pending.current : (span ?? extent),
        edge,
        day,
        extent,
      );
      pending.current = chosenOrNull(next, extent);
      setDraft({ span: pending.current });
      latest.current(pending.current, "moving");
    },
    settle() {
      if (draft !== null && drag.current === null) finish(pending.current);
    },
    /** Gives a drag up; false if there was none. */
    giveUp(): boolean {
      if (drag.current === null) return false;
      const { before } = drag.current;
      if (dragged.current) finish(before);
      drag.current = null;
      dragged.current = true;
      return true;
    },
    /** `held` is what is taken hold of, where that is not all of the window: its edges as far as they are drawn. */
    onPointerDown(event: PointerEvent<HTMLElement>, grip: Grip, held: DaySpan = span ?? extent) {
      if (event.button !== 0 || !event.isPrimary) return;
      dragged.current = false;
      drag.current = { grip, held, before: chosen, anchor: dayAt(event.clientX), x: event.clientX };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const held = drag.current;
      if (held === null) return;
      if (!dragged.current) {
        if (Math.abs(event.clientX - held.x) < STEADY) return;
        dragged.current = true;
        event.currentTarget.setPointerCapture?.(event.pointerId);
      }
      move(draggedSpan(held.grip, held.held, held.anchor, dayAt(event.clientX), extent));
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const held = drag.current;
      if (held === null) return;
      drag.current = null;
      if (!dragged.current) return;
      finish(chosenOrNull(draggedSpan(held.grip, held.held, held.anchor, dayAt(event.clientX), extent), extent));
    },
  };
}
