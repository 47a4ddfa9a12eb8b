import { useMemo, useState } from "react";
import { ChartTip } from "./ChartTip.tsx";
import type { DrawnSpan } from "@/layout/chart/DrawnSpan.ts";
import type { HistogramFrame } from "@/layout/chart/histogramFrame.ts";
import { spanLanes } from "@/layout/chart/spanLanes.ts";
import "./SpanStrip.css";

type SpanStripProps = {
  readonly spans: readonly DrawnSpan[];
  readonly frame: Pick<HistogramFrame, "x" | "left" | "right">;
  readonly width: number;
  readonly onOpen: (key: string) => void;
  /** What stands merged is listed. */
  readonly onList: () => void;
};

const LANES = 4;
const LANE = 8;

/**
 * A thin line for each thing that lasts or is known only between bounds, dashed where it is uncertain. The pointer's way
 * in; whoever draws it also lists the same by words.
 */
export function SpanStrip({ spans, frame, width, onOpen, onList }: SpanStripProps) {
  const [hovered, setHovered] = useState<string | null>(null);
  const { lanes, merged } = useMemo(() => spanLanes(spans, frame, LANES), [spans, frame]);
  const uncertain = useMemo(
    () => new Set(spans.filter(({ isUncertain }) => isUncertain).map(({ key }) => key)),
    [spans],
  );
  const told = spans.find(({ key }) => key === hovered);
  const place = lanes.flat().find(({ key }) => key === hovered);
  const height = lanes.length * LANE + (merged.length > 0 ? 14 : 0) + 2;
  return (
    <div className="SpanStrip" onPointerLeave={() => setHovered(null)}>
      <svg width={width} height={height} aria-hidden="true">
        {lanes.flatMap((lane, row) =>
          lane.map(({ key, left, right }) => {
            const y = row * LANE + LANE / 2 + 0.5;
            const isUncertain = uncertain.has(key);
            return (
              <g
                key={key}
                className="SpanStrip-span"
                onPointerEnter={() => setHovered(key)}
                onClick={() => onOpen(key)}
              >
                <rect x={left} y={row * LANE} width={right - left} height={LANE} />
                <line x1={left} x2={right} y1={y} y2={y} strokeDasharray={isUncertain ? "3 3" : undefined} />
                {!isUncertain && <path d={`M${left + 0.5} ${y - 2.5}v5M${right - 0.5} ${y - 2.5}v5`} />}
              </g>
            );
          }),
        )}
        {merged.map(({ left, right, keys }) => (
          <g key={left} className="SpanStrip-merged" onClick={onList}>
            <line x1={left} x2={right} y1={lanes.length * LANE + 2.5} y2={lanes.length * LANE + 2.5} />
            <text x={(left + right) / 2} y={lanes.length * LANE + 13} textAnchor="middle">
              and {keys.length} more
            </text>
          </g>
        ))}
      </svg>
      {told !== undefined && place !== undefined && (
        <ChartTip x={(place.left + place.right) / 2} y={height} width={width} side="below">
          <strong>{told.when}</strong>
          <div>{told.what}</div>
        </ChartTip>
      )}
    </div>
  );
}
