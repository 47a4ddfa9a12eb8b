import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { ChartTip } from "./ChartTip.tsx";
import { FINGER, FONT, NEAR, ratioDotsFrame } from "@/layout/chart/ratioDotsFrame.ts";
import { RatioDotsGround } from "./RatioDotsGround.tsx";
import { RatioDotsKey } from "./RatioDotsKey.tsx";
import { RatioDotsMark } from "./RatioDotsMark.tsx";
import { dotSize, outwardOf } from "@/layout/chart/ratioDotMark.ts";
import type { DotLook, RatioDotsRow } from "@/layout/chart/RatioDotsRow.ts";
import { useMedia } from "../useMedia.ts";
import { spotBeside } from "./spotBeside.ts";
import { useRoving } from "./useRoving.ts";
import { useWidth } from "./useWidth.ts";
import "./RatioDots.css";
import "./forcedColors.css";

export type RatioDotsProps = {
  readonly rows: readonly RatioDotsRow<ReactNode>[];
  readonly label: string;
  /** Names on the axis: of × 1, and of the lanes of dots without a ratio at its two ends. */
  readonly words: { readonly equal: string; readonly low: string; readonly high: string };
  /** What the looks and the bar mean. */
  readonly looks: Readonly<Record<DotLook, string>>;
  readonly median: string;
  readonly onPick: (dotKey: string) => void;
};

/** Space between a dot and its card. */
const CARD_AIR = 15;

/** Rows of dots on one logarithmic axis of how many times; each dot a button. */
export function RatioDots({ rows, label, words, looks, median, onPick }: RatioDotsProps) {
  const help = useId();
  const [measured, width] = useWidth();
  const coarse = useMedia("(pointer: coarse)");
  const [active, setActive] = useState<{ readonly key: string; readonly side: "above" | "below" } | null>(null);
  const frame = ratioDotsFrame(rows, width, words, coarse ? FINGER : NEAR);
  const lines = frame.rows.map(({ spots }) => spots);
  const keys = lines.flat().map(({ dot }) => dot.key);
  const { frame: marks, tabIndexOf, hold, goTo } = useRoving<SVGSVGElement>(keys);
  const size = dotSize(frame.step);

  /** The card stands on the side with more of the window, where it is never cut off. */
  const tell = (key: string, mark: Element) =>
    setActive({ key, side: mark.getBoundingClientRect().top > window.innerHeight / 2 ? "above" : "below" });
  const keyed = (event: KeyboardEvent, line: number, index: number) => {
    const beside = spotBeside(event.key, lines, line, index);
    const here = lines[line]?.[index]?.dot.key;
    if (event.key === "Escape") setActive(null);
    else if (beside !== null) goTo(beside?.dot.key);
    else if ((event.key === "Enter" || event.key === " ") && here !== undefined) onPick(here);
    else return;
    event.preventDefault();
  };
  const told = lines.flat().find(({ dot }) => dot.key === active?.key);
  return (
    <div className="RatioDots" role="group" aria-label={label} aria-describedby={help} ref={measured}>
      <p id={help} hidden>
        Left and right go along a row, up and down from row to row, Enter opens.
      </p>
      <div className="RatioDots-plot" style={{ height: frame.height }}>
        <svg width={width} height={frame.height} fontSize={FONT} aria-hidden="true">
          <RatioDotsGround frame={frame} width={width} words={words} />
        </svg>
        <svg width={width} height={frame.height} role="presentation" ref={marks} onPointerLeave={() => setActive(null)}>
          {frame.rows.map(({ row, spots }, line) => (
            <g
              key={row.key}
              role="group"
              aria-label={`${row.label}, ${row.size}${row.median === null ? "" : `, ${row.median.label}`}`}
            >
              {spots.map(({ dot, x, y }, index) => (
                <g
                  key={dot.key}
                  className="RatioDots-dot"
                  role="button"
                  data-key={dot.key}
                  tabIndex={tabIndexOf(dot.key)}
                  aria-label={dot.says}
                  onPointerEnter={(event) => tell(dot.key, event.currentTarget)}
                  onPointerLeave={() => setActive(null)}
                  onFocus={(event) => {
                    hold(dot.key);
                    tell(dot.key, event.currentTarget);
                  }}
                  onBlur={() => setActive(null)}
                  onClick={() => onPick(dot.key)}
                  onKeyDown={(event) => keyed(event, line, index)}
                >
                  <circle className="RatioDots-reach" cx={x} cy={y} r={frame.step / 2} />
                  <RatioDotsMark
                    look={dot.look}
                    channel={row.channel}
                    x={x}
                    y={y}
                    size={active?.key === dot.key ? size * 1.25 : size}
                    outward={outwardOf(dot)}
                  />
                </g>
              ))}
            </g>
          ))}
        </svg>
        {told !== undefined && active !== null && (
          <ChartTip
            x={told.x}
            y={told.y + (active.side === "above" ? -CARD_AIR : CARD_AIR)}
            side={active.side}
            width={width}
          >
            {told.dot.card}
          </ChartTip>
        )}
      </div>
      <RatioDotsKey rows={rows} looks={looks} median={median} />
    </div>
  );
}
