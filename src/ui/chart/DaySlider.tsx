import type { KeyboardEvent } from "react";
import type { DaySpan, Edge } from "@/layout/chart/daySpan.ts";

type DaySliderProps = {
  readonly edge: Edge;
  readonly day: number;
  readonly limits: DaySpan;
  readonly words: string;
  /** Where its grip stands, in pixels: at the edge or farther out. */
  readonly x: number;
  readonly top: number;
  readonly height: number;
  readonly set: boolean;
  readonly onMove: (day: number) => void;
  readonly onSettle: () => void;
  readonly onFocus: (focused: boolean) => void;
};

const MONTH = 30;
const NAMES = { start: "Start of the chosen days", end: "End of the chosen days" } as const;

function goal({ key, shiftKey }: KeyboardEvent, day: number, [first, last]: DaySpan): number | null {
  const step = shiftKey ? MONTH : 1;
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return day + step;
    case "ArrowLeft":
    case "ArrowDown":
      return day - step;
    case "PageUp":
      return day + MONTH;
    case "PageDown":
      return day - MONTH;
    case "Home":
      return first;
    case "End":
      return last;
    default:
      return null;
  }
}

/** One edge of the window as a slider. Grip and hit area face outward, so that the edges of a single day stay apart. */
export const DaySlider = ({
  edge,
  day,
  limits,
  words,
  x,
  top,
  height,
  set,
  onMove,
  onSettle,
  onFocus,
}: DaySliderProps) => (
  <div
    className={`DaySlider DaySlider-${edge}`}
    data-grip={edge}
    data-set={set}
    role="slider"
    tabIndex={0}
    aria-label={NAMES[edge]}
    aria-orientation="horizontal"
    aria-valuemin={limits[0]}
    aria-valuemax={limits[1]}
    aria-valuenow={day}
    aria-valuetext={words}
    style={{ left: x, top, height }}
    onKeyDown={(event) => {
      const wanted = goal(event, day, limits);
      if (wanted === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      onMove(Math.min(Math.max(wanted, limits[0]), limits[1]));
    }}
    onKeyUp={onSettle}
    onFocus={(event) => onFocus(event.target.matches(":focus-visible"))}
    onBlur={() => {
      onSettle();
      onFocus(false);
    }}
  />
);
