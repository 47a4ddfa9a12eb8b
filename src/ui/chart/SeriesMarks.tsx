import type { KeyboardEvent } from "react";
import { Glyph } from "./Glyph.tsx";
import type { Line } from "./Line.ts";
import type { LineLook } from "./lineLooks.ts";
import type { SeriesFrame } from "./seriesFrame.ts";

type SeriesMarksProps = {
  readonly lines: readonly Line[];
  readonly looks: ReadonlyMap<string, LineLook>;
  readonly frame: SeriesFrame;
  readonly highlighted: string | null;
  readonly active: string | null;
  readonly tabIndexOf: (key: string) => 0 | -1;
  readonly onFocus: (pointKey: string) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent, line: number, index: number) => void;
};

/** Radius of the ring around a focused point. The pointer needs none: nearestSpot finds it a point from farther off. */
const REACH = 12;
/** Nearer than this to each other, marks are drawn smaller, so that the line between them shows. */
const CROWDED = 26;

/** The points: each a button that says its sentence. */
export const SeriesMarks = ({
  lines,
  looks,
  frame,
  highlighted,
  active,
  tabIndexOf,
  onFocus,
  onBlur,
  onKeyDown,
}: SeriesMarksProps) =>
  lines.map(({ key }, line) => {
    const look = looks.get(key);
    if (look === undefined) return null;
    const spots = frame.spots.get(key) ?? [];
    const crowded = spots.some(({ x }, index) => x - (spots[index - 1]?.x ?? -Infinity) < CROWDED);
    return (
      <g
        key={key}
        className="SeriesLines-marks"
        data-line={key}
        opacity={highlighted === null || highlighted === key ? 1 : 0.2}
      >
        {spots.map(({ point, x, y, ends }, index) => (
          <g
            key={point.key}
            className="SeriesLines-point"
            role="button"
            data-key={point.key}
            tabIndex={tabIndexOf(point.key)}
            aria-label={point.says}
            onFocus={() => onFocus(point.key)}
            onBlur={onBlur}
            onKeyDown={(event) => onKeyDown(event, line, index)}
          >
            <circle cx={x} cy={y} r={REACH} fill="none" pointerEvents="none" />
            {point.xEnd !== undefined && point.xEnd > point.x && (
              <line
                x1={x}
                x2={Math.min(frame.x(point.xEnd), frame.right)}
                y1={y}
                y2={y}
                stroke={look.color}
                strokeWidth={3}
                strokeOpacity={0.55}
              />
            )}
            <Glyph
              kind={point.glyph}
              x={x}
              y={y}
              shape={look.shape}
              color={look.color}
              size={active === point.key ? 11 : crowded ? 6.5 : 8.5}
              grows="up"
              ends={ends}
            />
          </g>
        ))}
      </g>
    );
  });
