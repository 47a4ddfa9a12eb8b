import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Day, Span } from "@/domain/Day.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { playWindow, steppedWindow, type PlayWidth } from "@/figures/playWindow.ts";
import { useRoom, useSelection } from "@/state/room.ts";
import { pannedSpan } from "@/ui/chart/zoomSpan.ts";
import { useDrawn } from "./useDrawn.ts";

export const SPEEDS = ["slow", "normal", "fast"] as const;
export type Speed = (typeof SPEEDS)[number];
const INTERVALS: Readonly<Record<Speed, number>> = { slow: 1200, normal: 500, fast: 200 };

/** A window on its way: where it began, how far it is, and the dates that stood before. */
type Run = {
  readonly began: Day;
  readonly steps: number;
  readonly width: PlayWidth;
  readonly window: Span;
  readonly before: Pick<Clauses, "from" | "to">;
};

const CLAUSES = Object.keys(noClauses) as (keyof Clauses)[];
const sameClauses = (a: Clauses, b: Clauses): boolean => CLAUSES.every((key) => Object.is(a[key], b[key]));

/**
 * A window of days that moves through the record. It sets the dates like a drag of the brush: moving while it plays, one
 * step of history when it stops; and no further than the views have followed (rules F92, F93).
 */
export function usePlay(
  extent: Span,
  choice: { readonly width: PlayWidth; readonly speed: Speed; readonly isLooping: boolean },
  onHold: (day: Day | null) => void,
) {
  const { store } = useRoom();
  const selection = useSelection();
  const drawn = useDrawn(selection);
  const [run, setRun] = useState<Run | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const lastStep = useRef(0);
  /** The filters as the last step left them: any others are somebody else's. */
  const left = useRef<Clauses | null>(null);

  function show(next: Run, phase: "moving" | "done") {
    const { view, choose } = store.getState();
    const { zoomFrom, zoomTo } = view;
    const isOutside =
      zoomFrom !== null && zoomTo !== null && (next.window.end > zoomTo || next.window.start < zoomFrom);
    const [from, to] = isOutside
      ? pannedSpan([zoomFrom, zoomTo], next.window.start - zoomFrom, [extent.start, extent.end])
      : [zoomFrom, zoomTo];
    left.current = { ...view, from: next.window.start, to: next.window.end };
    lastStep.current = performance.now();
    setRun(next);
    onHold(next.began);
    choose(
      { from: next.window.start, to: next.window.end, zoomFrom: from as Day | null, zoomTo: to as Day | null },
      phase,
    );
  }
  /** One step; false where there is none left. */
  function step(by: 1 | -1, phase: "moving" | "done"): boolean {
    const { view } = store.getState();
    const { width } = choice;
    const isOn = run !== null && run.window.start === view.from && run.window.end === view.to;
    if (!isOn || run.width !== width) {
      const began = view.from ?? extent.start;
      const window = playWindow(began, width, extent.end);
      const before = run !== null && isOn ? run.before : { from: view.from, to: view.to };
      const stands = window.start === view.from && window.end === view.to;
      const first = { began, steps: 0, width, window, before };
      const next = stands ? steppedWindow(began, by, width, extent) : window;
      if (next === null) return false;
      show({ ...first, steps: stands ? by : 0, window: next }, phase);
      return true;
    }
    const next = steppedWindow(run.began, run.steps + by, width, extent);
    if (next === null) return false;
    show({ ...run, steps: run.steps + by, window: next }, phase);
    return true;
  }
  function pause() {
    setPlaying(false);
    store.getState().choose({}, "done");
  }
  function play() {
    // At the end Play begins anew.
    const isAtEnd = run !== null && steppedWindow(run.began, run.steps + 1, run.width, extent) === null;
    if (isAtEnd && run.width === choice.width)
      show({ ...run, steps: 0, window: playWindow(run.began, run.width, extent.end) }, "moving");
    else if (!step(1, "moving")) return;
    setPlaying(true);
  }
  const tick = useEffectEvent(() => {
    if (step(1, "moving")) return;
    if (choice.isLooping && run !== null)
      show({ ...run, steps: 0, window: playWindow(run.began, run.width, extent.end) }, "moving");
    else pause();
  });

  const steps = run?.steps ?? null;
  useEffect(() => {
    // The views still draw the last step: the next one waits for them and is never queued.
    if (!isPlaying || drawn !== selection) return;
    let frame = 0;
    const wait = Math.max(0, INTERVALS[choice.speed] - (performance.now() - lastStep.current));
    const timer = setTimeout(() => {
      frame = requestAnimationFrame(() => tick());
    }, wait);
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [isPlaying, drawn, selection, choice.speed, steps]);

  const isRunning = run !== null;
  const gaveWay = useEffectEvent((view: Clauses) => {
    if (left.current === null || sameClauses(view, left.current)) return;
    setPlaying(false);
    if (view.from === left.current.from && view.to === left.current.to) {
      left.current = view;
      return;
    }
    setRun(null);
    onHold(null);
  });
  useEffect(() => {
    if (!isRunning) return;
    return store.subscribe(({ view }) => gaveWay(view));
  }, [isRunning, store]);

  const hidden = useEffectEvent(() => document.hidden && pause());
  useEffect(() => {
    if (!isPlaying) return;
    const listen = () => hidden();
    document.addEventListener("visibilitychange", listen);
    return () => document.removeEventListener("visibilitychange", listen);
  }, [isPlaying]);

  return {
    isPlaying,
    /** There is something to go back to. */
    isRunning,
    play,
    pause,
    step: (by: 1 | -1) => {
      setPlaying(false);
      if (!step(by, "done")) store.getState().choose({}, "done");
    },
    /** Back to the dates that stood before. */
    stop: () => {
      setPlaying(false);
      setRun(null);
      left.current = null;
      onHold(null);
      if (run !== null) store.getState().choose(run.before, "done");
    },
  };
}
