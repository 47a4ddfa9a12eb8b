import { channelShape } from "@/layout/chart/channelShapes.ts";
import type { IntervalPlace } from "@/layout/chart/intervalFrame.ts";
import { isMarked } from "@/layout/chart/intervalLine.ts";
import { Glyph } from "@/ui/chart/Glyph.tsx";
import type { StagedRow } from "./StagedRow.ts";

type Props = {
  readonly row: StagedRow;
  readonly place: IntervalPlace;
  /** In pixels of the stage. */
  readonly track: number;
  readonly font: number;
  readonly mark: number;
  readonly high: number;
};

/** A shape that is no side's. */
const plain = channelShape(0);

/** What was said, at its place on the axis. Until it is known whose it is, in ink and round. */
export function StagedTrack({ row, place, track, font, mark, high }: Props) {
  const channel = row.who?.channel ?? null;
  const under = place.under ? font / 2 : 0;
  return (
    <div className="stage-rows__track" style={{ width: track, minHeight: high + under * 2 }}>
      {isMarked(place) && row.glyph !== null && (
        <svg width={track} height={high} style={{ marginTop: -under }} aria-hidden="true">
          <Glyph
            kind={row.glyph}
            x={place.x}
            y={high / 2}
            shape={channel === null ? plain : channelShape(channel)}
            color={channel === null ? "var(--ink)" : `var(--channel-${channel})`}
            size={mark}
            grows="right"
            ends={place.ends}
          />
        </svg>
      )}
      <b style={{ left: place.words, marginTop: under, fontSize: font }}>{row.words}</b>
    </div>
  );
}
