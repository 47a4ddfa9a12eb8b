import type { ReactNode } from "react";
import type { LineLook } from "@/layout/chart/lineLooks.ts";
import { NameSample } from "./NameSample.tsx";
import type { PointName } from "@/layout/chart/placeName.ts";
import { NAME_SIZE, SAMPLE } from "@/layout/chart/seriesFrame.ts";
import type { NamePlace, SeriesFrame } from "@/layout/chart/seriesFrame.ts";
import { textWidth } from "@/layout/text/textWidth.ts";

type SeriesNamesProps = {
  readonly column: readonly NamePlace[];
  readonly beside: readonly PointName[];
  readonly frame: SeriesFrame;
  readonly looks: ReadonlyMap<string, LineLook>;
  readonly highlighted: string | null;
  readonly onHighlight: (lineKey: string | null) => void;
};

/** A longer line from a point to its name would read as data; the sample before the name then ties the two. */
const LONGEST_STUB = 24;

/** Names of lines that reach the last x in a column at the right, the others beside the point they belong to. */
export const SeriesNames = ({ column, beside, frame, looks, highlighted, onHighlight }: SeriesNamesProps) => {
  const named = (id: string, line: string, content: (look: LineLook) => ReactNode) => {
    const look = looks.get(line);
    return look === undefined ? null : (
      <g
        key={id}
        className="SeriesLines-name"
        opacity={highlighted === null || highlighted === line ? 1 : 0.6}
        onPointerEnter={() => onHighlight(line)}
        onPointerLeave={() => onHighlight(null)}
      >
        {content(look)}
      </g>
    );
  };
  return (
    <>
      {column.map(({ key, label, fromX, fromY, y }) => {
        const [start, end] = [fromX + 8, frame.column - 3];
        return named(key, key, (look) => (
          <>
            {Math.hypot(end - start, y - fromY) <= LONGEST_STUB && (
              <line className="SeriesLines-stub" x1={start} x2={end} y1={fromY} y2={y} stroke={look.color} />
            )}
            <rect
              x={frame.column}
              y={y - 8}
              width={SAMPLE + 6 + textWidth(label, NAME_SIZE, 600)}
              height={16}
              fill="transparent"
            />
            <NameSample look={look} x={frame.column} y={y} />
            <text x={frame.column + SAMPLE + 6} y={y + 4} fill={look.text}>
              {label}
            </text>
          </>
        ));
      })}
      {beside.map(({ line, label, point, small, box }) =>
        named(point, line, (look) => (
          <text
            className={small ? "SeriesLines-beside SeriesLines-alone" : "SeriesLines-beside"}
            // A repeated name: the point says it too.
            aria-hidden={small}
            x={box.left}
            y={box.bottom - (small ? 2.5 : 3)}
            fill={look.text}
          >
            {label}
          </text>
        )),
      )}
    </>
  );
};
