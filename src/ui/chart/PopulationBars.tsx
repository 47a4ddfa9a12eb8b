import { useId } from "react";
import { ChannelMark } from "../ChannelMark.tsx";
import type { Extent, GroupRelation } from "@/layout/chart/extentsOf.ts";
import { sharedExtent } from "@/layout/chart/extentsOf.ts";
import { textWidth } from "@/layout/text/textWidth.ts";
import { useWidth } from "./useWidth.ts";
import "./PopulationBars.css";
import "./forcedColors.css";

export type PopulationBar = Extent & {
  readonly key: string;
  readonly label: string;
  readonly words: string;
  /** Null: belongs to no channel. */
  readonly channel: number | null;
};
export type PopulationBarsProps = {
  readonly bars: readonly PopulationBar[];
  readonly relation: GroupRelation;
  /** The sentence that says what is drawn. */
  readonly says: string;
  readonly label: string;
};

const FONT = 13;
/** Shape and spaces in a line of label and words. */
const SHAPE = 26;

/**
 * Groups as bars on one line, what they share hatched through all of them. The first has its label over it, the others
 * under them, so that two lie next to each other. Lengths have no scale.
 */
export function PopulationBars({ bars, relation, says, label }: PopulationBarsProps) {
  const [measured, width] = useWidth();
  const hatch = useId();
  const shared = sharedExtent(bars);
  const named = ({ key, label: name, words, channel, from }: PopulationBar) => {
    const wide = textWidth(name, FONT, 600) + textWidth(words, FONT) + SHAPE;
    return (
      <p key={`${key}-name`} style={{ paddingLeft: Math.max(0, Math.min(from * width, width - wide)) }}>
        {channel !== null && <ChannelMark channel={channel} size={11} />}
        <b>{name}</b> {words}
      </p>
    );
  };
  const drawn = ({ key, channel, from, to }: PopulationBar) => {
    const color = channel === null ? "var(--muted)" : `var(--channel-${channel})`;
    return (
      <svg key={key} className="PopulationBars-bar" width={width} height={16} aria-hidden="true">
        <rect
          x={from * width + 0.75}
          y={0.75}
          width={Math.max(2, (to - from) * width - 1.5)}
          height={14.5}
          fill={color}
          fillOpacity={0.28}
          stroke={color}
          strokeWidth={1.5}
        />
      </svg>
    );
  };
  const [first, ...others] = bars;
  const last = others.at(-1);
  return (
    <figure className="PopulationBars" data-relation={relation} aria-label={label} ref={measured}>
      {first !== undefined && named(first)}
      <div className="PopulationBars-ground">
        {first !== undefined && drawn(first)}
        {others.map((bar) => [drawn(bar), bar === last ? null : named(bar)])}
        {shared !== null && (
          <svg
            className="PopulationBars-shared"
            style={{ left: shared.from * width, width: (shared.to - shared.from) * width }}
            aria-hidden="true"
          >
            <defs>
              <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse">
                <path d="M-1 1L1 -1M0 6L6 0M5 7L7 5" />
              </pattern>
            </defs>
            <rect width="100%" height="100%" fill={`url(#${hatch})`} />
            <line x1={0.5} x2={0.5} y1="0%" y2="100%" />
            <line x1="100%" x2="100%" y1="0%" y2="100%" transform="translate(-0.5 0)" />
          </svg>
        )}
      </div>
      {last !== undefined && named(last)}
      <figcaption>
        {says} <small>Not to scale.</small>
      </figcaption>
    </figure>
  );
}
