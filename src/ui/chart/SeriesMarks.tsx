import type { KeyboardEvent } from "react";
import { Glyph } from "./Glyph.tsx";
import type { Line } from "@/layout/chart/Line.ts";
import type { LineLook } from "@/layout/chart/lineLooks.ts";
import { markSize, sizeOfSpot } from "@/layout/chart/markSize.ts";
import type { SeriesFrame } from "@/layout/chart/seriesFrame.ts";
import { SeriesTraces } from "./SeriesTraces.tsx";

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
const ACTIVE = 11;

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
    const own = markSize(spots);
    return (
      <g
        key={key}
        className="SeriesLines-marks"
        data-line={key}
        opacity={highlighted === null || highlighted === key ? 1 : 0.2}
      >
        {spots.map((spot) => (
          <SeriesTraces key={spot.point.key} spot={spot} look={look} size={own} />
        ))}
        {spots.map((spot, index) => {
          const { point, x, y, ends, bar } = spot;
          const size = active === point.key ? ACTIVE : sizeOfSpot(spot, own);
          return (
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
              {bar !== null && (
                <rect
                  data-long={true}
                  x={bar[0]}
                  y={y - 1.5}
                  width={Math.max(2, bar[1] - bar[0])}
                  height={3}
                  fill={look.color}
                  fillOpacity={0.45}
                />
              )}
              <Glyph
                kind={point.glyph}
                x={x}
                y={y}
                shape={look.shape}
                color={look.color}
                size={size}
                grows="up"
                ends={ends}
              />
            </g>
          );
        })}
      </g>
    );
  });
