import type { ReactNode } from "react";
import "./ChartTip.css";

type ChartTipProps = {
  /** The point it speaks of, in pixels of the frame it stands in. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly below?: boolean;
  readonly children: ReactNode;
};

/**
 * What a mark says, beside it. Hidden from screen readers: whoever shows it names the mark with the same words.
 * It slides along itself as the mark nears an edge, so it never leaves the frame.
 */
export const ChartTip = ({ x, y, width, below = false, children }: ChartTipProps) => (
  <div
    className="ChartTip"
    aria-hidden="true"
    style={{
      left: x,
      top: y,
      maxWidth: Math.min(280, width),
      transform: `translate(${(-100 * Math.min(Math.max(x, 0), width)) / Math.max(width, 1)}%, ${below ? "0" : "-100%"})`,
    }}
  >
    {children}
  </div>
);
