import { channelShape } from "@/layout/chart/channelShapes.ts";
import { intervalTicks, roundDomain } from "@/layout/chart/intervalAxis.ts";
import { intervalFrame, stretchBetween } from "@/layout/chart/intervalFrame.ts";
import type { IntervalRow } from "@/layout/chart/IntervalRow.ts";
import { IntervalTrack, UNDER } from "./IntervalTrack.tsx";
import { textWidth } from "@/layout/text/textWidth.ts";
import { useWidth } from "./useWidth.ts";
import "./IntervalPlot.css";
import "./forcedColors.css";

export type { IntervalRow } from "@/layout/chart/IntervalRow.ts";

export type IntervalPlotProps = {
  readonly rows: readonly IntervalRow[];
  /** Null: its own, from 0 to the highest number. Given to small plots, a number stands at one place in all of one width. */
  readonly domain: readonly [number, number] | null;
  /** "× 2.5", drawn between the marks of two rows, by their keys. */
  readonly gap: { readonly label: string; readonly between: readonly [string, string] } | null;
  readonly size: "mini" | "full";
  readonly label: string;
};

const SIZES = {
  mini: { font: 12, mark: 9.5, high: 20, share: 0.36, most: 150 },
  full: { font: 14, mark: 13, high: 34, share: 0.34, most: 230 },
} as const;
/** Shape and space before a name. */
const SHAPE = 17;
const BETWEEN = 10;

/** Rows of names with their numbers on one common scale. The list is text; what is drawn says the same and is hidden from screen readers. */
export function IntervalPlot({ rows, domain, gap, size, label }: IntervalPlotProps) {
  const [measured, width] = useWidth(`IntervalPlot ${size}`);
  const { font, mark, high, share, most } = SIZES[size];
  const named = Math.max(0, ...rows.map((row) => textWidth(row.label, font))) + SHAPE + 2;
  const shared = size === "mini" && domain !== null;
  const widest = Math.min(most, Math.round(width * (width < 420 ? share + 0.04 : share)));
  const column = shared ? widest : Math.min(named, widest);
  const track = Math.max(60, width - column - BETWEEN);
  const wanted = domain ?? (size === "full" ? roundDomain(rows) : null);
  const {
    places,
    x,
    domain: [low, top],
  } = intervalFrame(rows, wanted, track, mark, font, shared);
  const numeric = places.some(({ ends }) => ends[1] > 0);
  const trackEnd = x(top);
  const shownGap = gap === null ? null : stretchBetween(places, gap.between);
  const ticks = size === "mini" || !numeric ? [] : intervalTicks([low, top], x);
  const gapWide = gap === null ? 0 : textWidth(gap.label, font, 600);

  return (
    <div className="IntervalPlot" data-size={size} ref={measured}>
      <ul role="list" aria-label={label}>
        {places.map((place) => (
          <li key={place.row.key} style={{ minHeight: place.under ? high + UNDER : high }}>
            <span
              className="IntervalPlot-name"
              style={{ width: column }}
              title={named > column ? place.row.label : undefined}
            >
              <svg width={11} height={11} viewBox="-0.75 -0.75 1.5 1.5" aria-hidden="true">
                <path d={channelShape(place.row.channel)} fill={`var(--channel-${place.row.channel})`} />
              </svg>
              <span>{place.row.label}</span>
            </span>{" "}
            <span className="IntervalPlot-track" style={{ width: track }}>
              {shownGap !== null && (
                <span className="IntervalPlot-wash" style={{ left: shownGap[0], width: shownGap[1] - shownGap[0] }} />
              )}
              <IntervalTrack
                place={place}
                track={track}
                line={numeric ? [x(low), trackEnd] : null}
                font={font}
                mark={mark}
                high={high}
              />
            </span>
          </li>
        ))}
      </ul>
      {shownGap !== null && (
        <div className="IntervalPlot-gap" style={{ marginLeft: column + BETWEEN, width: track }}>
          <span className="IntervalPlot-span" style={{ left: shownGap[0], width: shownGap[1] - shownGap[0] }} />
          <b style={{ left: Math.min(Math.max(0, (shownGap[0] + shownGap[1] - gapWide) / 2), track - gapWide) }}>
            {gap?.label}
          </b>
        </div>
      )}
      {ticks.length > 0 && (
        <svg
          className="IntervalPlot-axis"
          width={track}
          height={24}
          style={{ marginLeft: column + BETWEEN }}
          aria-hidden="true"
        >
          <line x1={x(low)} x2={trackEnd} y1={0.5} y2={0.5} />
          {ticks.map(({ at, label: number }) => (
            <g key={at}>
              <line x1={x(at)} x2={x(at)} y1={0} y2={5} />
              <text
                x={at === low ? Math.max(0, x(at) - textWidth(number, 11) / 2) : x(at)}
                y={18}
                textAnchor={at === low ? "start" : "middle"}
              >
                {number}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
