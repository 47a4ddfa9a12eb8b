import { memo } from "react";
import { ChannelShape } from "./SymbolMark.tsx";
import type { LaidTag } from "@/layout/map/LaidPlace.ts";
import { STACK_STEP } from "@/layout/map/symbolExtent.ts";
import { TAG_HEIGHT, TAG_MARK, TAG_PAD, TAG_SIZE } from "@/layout/map/tagPlaces.ts";

type PlaceTagProps = {
  readonly tag: LaidTag;
  readonly contested: boolean;
  /** It stands for several places. */
  readonly gathers: boolean;
};

/** A rectangle around 0,0, so much larger than the tag on every side. */
export const TagEdge = ({ width, by, className }: { width: number; by: number; className: string }) => (
  <rect
    className={className}
    x={-width / 2 - by}
    y={-TAG_HEIGHT / 2 - by}
    width={width + 2 * by}
    height={TAG_HEIGHT + 2 * by}
    rx={3 + by}
  />
);

/** What is known of a place but for its province: a number on a card, with no point and no size. */
export const PlaceTag = memo(function PlaceTag({ tag, contested, gathers }: PlaceTagProps) {
  const { width, channels, count, words } = tag;
  const left = -width / 2 + TAG_PAD;
  return (
    <>
      {gathers && (
        <g transform={`translate(${STACK_STEP} ${STACK_STEP})`}>
          <TagEdge className="symbol__stack" width={width} by={contested ? 2.5 : 0} />
        </g>
      )}
      {contested && <TagEdge className="symbol__contested symbol__contested--tag" width={width} by={2.2} />}
      <TagEdge className="tag__paper" width={width} by={0} />
      {channels.map((channel, i) => (
        <g key={channel} transform={`translate(${left + i * TAG_MARK + 4.5} 0)`}>
          <ChannelShape channel={channel} size={8.5} />
        </g>
      ))}
      <text className="tag__text" x={left + channels.length * TAG_MARK} y={TAG_SIZE * 0.36} fontSize={TAG_SIZE}>
        <tspan className="tag__count">{count}</tspan>
        {words !== "" && ` ${words}`}
      </text>
    </>
  );
});
