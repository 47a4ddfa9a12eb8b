import { Line as Stroke, LineChart, XAxis, YAxis } from "recharts";
import type { Line } from "@/layout/chart/Line.ts";
import type { LineLook } from "@/layout/chart/lineLooks.ts";
import { isCrowded } from "@/layout/chart/markSize.ts";
import type { SeriesFrame, Spot } from "@/layout/chart/seriesFrame.ts";
import { onLine } from "@/layout/chart/seriesObstacles.ts";

type SeriesStrokesProps = {
  readonly lines: readonly Line[];
  readonly looks: ReadonlyMap<string, LineLook>;
  readonly frame: SeriesFrame;
  readonly xDomain: readonly [number, number];
  readonly width: number;
  readonly height: number;
  readonly highlighted: string | null;
};

/** The stretches of a line: recharts breaks it at a null, which stands before every point that is not joined. */
const stretches = (spots: readonly Spot[], base: number) =>
  spots.flatMap(({ point, y }) => [
    ...(point.joined ? [] : [{ x: point.x, rise: null }]),
    { x: point.x, rise: base - y },
  ]);

/** The lines between points, and nothing else of recharts: no axis, no dot, no tip, no animation. */
export const SeriesStrokes = ({ lines, looks, frame, xDomain, width, height, highlighted }: SeriesStrokesProps) => {
  const { inner, top, base } = frame;
  return (
    <LineChart
      width={width}
      height={height}
      accessibilityLayer={false}
      margin={{ left: inner[0], right: width - inner[1], top, bottom: height - base }}
    >
      <XAxis type="number" dataKey="x" domain={[...xDomain]} hide />
      {/* Heights in pixels: a logarithmic axis of recharts has no place for a zero. */}
      <YAxis type="number" domain={[0, base - top]} hide />
      {lines.map(({ key }) => {
        const spots = onLine(frame.spots.get(key) ?? []);
        const look = looks.get(key);
        // Of a line of one point recharts would draw a dot of its own.
        return spots.length < 2 || look === undefined ? null : (
          <Stroke
            key={key}
            data={stretches(spots, base)}
            dataKey="rise"
            type="linear"
            stroke={look.color}
            strokeWidth={highlighted === key ? 2.75 : 2}
            strokeOpacity={highlighted === null || highlighted === key ? 1 : 0.2}
            {...(look.dash === undefined || isCrowded(spots) ? {} : { strokeDasharray: look.dash })}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            connectNulls={false}
          />
        );
      })}
    </LineChart>
  );
};
