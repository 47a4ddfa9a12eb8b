import type { ReactNode } from "react";
import { ChartTip } from "./ChartTip.tsx";
import type { HistogramFrame } from "@/layout/chart/histogramFrame.ts";
import type { TimeBin } from "@/layout/chart/TimeBin.ts";

type HistogramTipsProps = {
  readonly frame: HistogramFrame;
  readonly width: number;
  readonly told: TimeBin | undefined;
  readonly hint: boolean;
  /** The days of the window while it moves or is held. */
  readonly window: string | null;
  readonly windowAt: number;
  /** What is told of the bin. */
  readonly children: ReactNode;
};

/** What the picture says beside itself: of a bin, of the window, and once how to zoom. */
export const HistogramTips = ({ frame, width, told, hint, window, windowAt, children }: HistogramTipsProps) => (
  <>
    {told !== undefined && (
      <ChartTip x={(frame.x(told.from) + frame.x(told.to + 1)) / 2} y={frame.base + 20} width={width} side="below">
        {children}
      </ChartTip>
    )}
    {hint && (
      <ChartTip x={width / 2} y={frame.top + 8} width={width} side="below">
        To zoom, hold Ctrl or ⌘ while you scroll, or click into the picture first.
      </ChartTip>
    )}
    {window !== null && (
      <ChartTip x={windowAt} y={frame.base + 20} width={width} side="below">
        {window}
      </ChartTip>
    )}
  </>
);
