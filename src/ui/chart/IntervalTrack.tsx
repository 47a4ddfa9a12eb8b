import { channelShape } from "@/layout/chart/channelShapes.ts";
import { Glyph } from "./Glyph.tsx";
import type { IntervalPlace } from "@/layout/chart/intervalFrame.ts";
import { textWidth } from "@/layout/text/textWidth.ts";

/** A row is so much higher when its words stand under its mark. */
export const UNDER = 16;
const AIR = 4;

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
export const IntervalTrack = ({
  place: { row, x, ends, words, under },
  track,
  line,
  font,
  mark,
  high,
}: IntervalTrackProps) => {
  const stance = row.glyph === "cross" || row.glyph === "check" || row.glyph === "ring";
  const drawn = stance || ends[1] > 0;
  const lift = under ? -UNDER / 2 : 0;
  const stop = under
    ? [track, track]
    : [words > x ? ends[1] : words - AIR, words + textWidth(row.words, font, 600) + AIR];
  const pieces =
    line === null || stance
      ? []
      : [[line[0], Math.min(line[1], stop[0] ?? 0)] as const, [Math.max(line[0], stop[1] ?? 0), line[1]] as const];
  return (
    <>
      {pieces.map(
        ([from, to], index) =>
          to > from && (
            <span key={index} className="IntervalPlot-line" style={{ left: from, width: to - from, marginTop: lift }} />
          ),
      )}
      {drawn && (
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
