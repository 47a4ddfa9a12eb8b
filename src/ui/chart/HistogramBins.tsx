import type { KeyboardEvent } from "react";
import { binWords } from "./BinTip.tsx";
import type { HistogramFrame } from "@/layout/chart/histogramFrame.ts";
import type { TimeBin, TimeKey } from "@/layout/chart/TimeBin.ts";
import { useRoving } from "./useRoving.ts";

type HistogramBinsProps = {
  readonly bins: readonly TimeBin[];
  readonly keys: readonly TimeKey[];
  readonly unit: string;
  readonly frame: HistogramFrame;
  readonly chosen: readonly [number, number] | null;
  readonly onPick: (bin: TimeBin) => void;
  /** A bin that the keyboard has reached, by its place among the bins. */
  readonly onFocus: (index: number | null) => void;
};

/** The columns of the plot as buttons: one stop of the tab key, arrows from bin to bin, Enter picks. */
export const HistogramBins = ({ bins, keys, unit, frame, chosen, onPick, onFocus }: HistogramBinsProps) => {
  const { frame: list, tabIndexOf, hold, goTo } = useRoving<SVGGElement>(bins.map(({ from }) => String(from)));
  const keyed = (event: KeyboardEvent, index: number) => {
    // With Shift the arrows move the whole picture, which is not for a bin to do.
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: bins.length - 1 }[event.key];
    const bin = bins[index];
    if (next !== undefined) goTo(bins[next] && String(bins[next].from));
    else if ((event.key === "Enter" || event.key === " ") && bin) onPick(bin);
    else return;
    event.preventDefault();
  };
  return (
    <g ref={list}>
      {bins.map((bin, index) => {
        const left = Math.max(frame.x(bin.from), frame.left);
        const held = chosen !== null && bin.from >= chosen[0] && bin.to <= chosen[1];
        return (
          <rect
            key={bin.from}
            className={held ? "TimeHistogram-bin TimeHistogram-held" : "TimeHistogram-bin"}
            role="button"
            data-key={bin.from}
            tabIndex={tabIndexOf(String(bin.from))}
            aria-label={binWords(bin, keys, unit, chosen)}
            x={left}
            y={frame.top}
            width={Math.max(0, Math.min(frame.x(bin.to + 1), frame.right) - left)}
            height={frame.base - frame.top}
            onFocus={(event) => {
              hold(String(bin.from));
              onFocus(event.target.matches(":focus-visible") ? index : null);
            }}
            onBlur={() => onFocus(null)}
            onKeyDown={(event) => keyed(event, index)}
          />
        );
      })}
    </g>
  );
};
