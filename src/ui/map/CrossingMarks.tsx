import { useRef, useState, type KeyboardEvent } from "react";
import { CROSSING_RING } from "@/layout/map/crossingHalf.ts";
import { leaderMark } from "@/layout/map/symbolMarks.ts";
import { Drawn } from "../Drawn.tsx";
import { CrossingMark } from "./CrossingMark.tsx";
import "./CrossingMarks.css";
import type { CrossingState } from "@/layout/map/MapPlace.ts";
import type { CrossingSpot } from "@/layout/map/crossingSpots.ts";
import { travelTo } from "./travelTo.ts";

/** Half of 24 px, the least target. */
const REACH = 12;

type CrossingMarksProps = {
  readonly crossings: readonly CrossingSpot[];
  readonly states: Readonly<Record<string, CrossingState>> | undefined;
  readonly onCrossing: ((name: string) => void) | undefined;
  /** The crossing that hover or focus is at. */
  readonly at: string | null;
  readonly onAt: (name: string | null) => void;
};

/** Crossings with their states. Where they can be pressed, Tab comes to one of them and arrow keys go among them. */
export function CrossingMarks({ crossings, states, onCrossing, at, onAt }: CrossingMarksProps) {
  const group = useRef<SVGGElement>(null);
  const [entry, setEntry] = useState<string | null>(null);
  const stop = crossings.find(({ name }) => name === entry) ?? crossings[0];
  const shown = crossings.find(({ name }) => name === at);
  const onKey = (event: KeyboardEvent, one: CrossingSpot) => {
    if (event.key === "Enter" || event.key === " ") {
      onCrossing?.(one.name);
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.key === "Escape" && at !== null) return onAt(null);
    const next = travelTo(event, one, crossings);
    if (next === null) return;
    const marks = [...(group.current?.querySelectorAll<SVGGElement>("[data-crossing]") ?? [])];
    setEntry(next.name);
    marks.find((mark) => mark.dataset["crossing"] === next.name)?.focus({ preventScroll: true });
  };
  // With nothing to say and nothing to press they are a part of the ground.
  const isMute = states === undefined && onCrossing === undefined;
  const pointed = (one: CrossingSpot) => ({ onPointerEnter: () => onAt(one.name), onPointerLeave: () => onAt(null) });
  return (
    <g ref={group} aria-hidden={isMute} className={isMute ? "crossings--mute" : undefined}>
      <Drawn
        marks={crossings.flatMap(({ x, y, home }) =>
          Math.hypot(x - home.x, y - home.y) > 1 ? [leaderMark(home, { x, y })] : [],
        )}
      />
      {crossings.map((one) => (
        <g
          key={one.name}
          className="crossing"
          transform={`translate(${one.x.toFixed(1)} ${one.y.toFixed(1)})`}
          role={onCrossing === undefined ? "img" : "button"}
          aria-label={states?.[one.name]?.says ?? one.name}
          data-crossing={one.name}
          data-state={states?.[one.name]?.state ?? "none"}
          {...pointed(one)}
          {...(onCrossing !== undefined && {
            tabIndex: one === stop ? 0 : -1,
            onClick: () => onCrossing(one.name),
            onKeyDown: (event: KeyboardEvent) => onKey(event, one),
            onFocus: () => onAt(one.name),
            onBlur: () => onAt(null),
          })}
        >
          {onCrossing !== undefined && <circle className="crossing__reach" r={REACH} />}
          <CrossingMark state={states?.[one.name]?.state ?? null} />
        </g>
      ))}
      {shown !== undefined && (
        <rect
          className="crossing__shown"
          x={shown.x - CROSSING_RING}
          y={shown.y - CROSSING_RING}
          width={2 * CROSSING_RING}
          height={2 * CROSSING_RING}
          aria-hidden="true"
        />
      )}
    </g>
  );
}
