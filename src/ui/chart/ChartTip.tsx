import type { ReactNode } from "react";
import "./ChartTip.css";

export type TipSide = "above" | "below" | "right" | "left";

type ChartTipProps = {
  /** The point it speaks of, in pixels of the frame it stands in. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly side?: TipSide;
  readonly children: ReactNode;
};

/** How much of its width lies left of `x`: it slides along itself as the mark nears an edge, so it never leaves the frame. */
export const tipSlide = (x: number, width: number): number => Math.min(Math.max(x, 0), width) / Math.max(width, 1);

const SHIFTS: Readonly<Record<TipSide, (slide: number) => string>> = {
  above: (slide) => `translate(${-100 * slide}%, -100%)`,
  below: (slide) => `translate(${-100 * slide}%, 0%)`,
  right: () => "translate(0%, -50%)",
  left: () => "translate(-100%, -50%)",
};

export const WIDEST_TIP = 280;

/** What a mark says, beside it. Hidden from screen readers: whoever shows it names the mark with the same words. */
export const ChartTip = ({ x, y, width, side = "above", children }: ChartTipProps) => (
  <div
    className="ChartTip"
    aria-hidden="true"
    style={{ left: x, top: y, maxWidth: Math.min(WIDEST_TIP, width), transform: SHIFTS[side](tipSlide(x, width)) }}
  >
    {children}
  </div>
);
