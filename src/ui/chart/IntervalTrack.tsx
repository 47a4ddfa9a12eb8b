import { channelShape } from "@/layout/chart/channelShapes.ts";
import { Glyph } from "./Glyph.tsx";
import type { IntervalPlace } from "@/layout/chart/intervalFrame.ts";
import { intervalLine, isMarked, isStance } from "@/layout/chart/intervalLine.ts";

/** A row is so much higher when its words stand under its mark. */
export const UNDER = 16;

type IntervalTrackProps = {
  readonly place: IntervalPlace;
  readonly track: number;
  /** Where the scale begins and ends; null where no row has a number. */
  readonly line: readonly [number, number] | null;
  readonly font: number;
  readonly mark: number;
  readonly high: number;
};

/** One row's line, mark and words. The line stops for the words. */
export const IntervalTrack = ({ place, track, line, font, mark, high }: IntervalTrackProps) => {
  const { row, x, ends, words, under } = place;
  const stance = isStance(place);
  const lift = under ? -UNDER / 2 : 0;
  return (
    <>
      {line !== null &&
        intervalLine(place, track, line, font).map(([from, to]) => (
          <span key={from} className="IntervalPlot-line" style={{ left: from, width: to - from, marginTop: lift }} />
        ))}
      {isMarked(place) && (
        <svg width={track} height={high} aria-hidden="true" style={{ marginTop: lift }}>
          <Glyph
            kind={row.glyph}
            x={x}
            y={high / 2}
            shape={channelShape(row.channel)}
            color={`var(--channel-${row.channel})`}
            size={mark}
            grows="right"
            ends={ends}
          />
        </svg>
      )}
      <b
        style={{
          left: words,
          maxWidth: track - words,
          marginTop: under ? UNDER / 2 : 0,
          ...(stance ? { color: `var(--channel-${row.channel}-text)` } : {}),
        }}
      >
        {row.words}
      </b>
    </>
  );
};
