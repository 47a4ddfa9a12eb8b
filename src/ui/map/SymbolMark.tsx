import { channelShape } from "@/layout/chart/channelShapes.ts";
import type { MapChannel } from "@/layout/map/MapPlace.ts";

/** The left half of a disc. */
const half = (r: number) => `M0 ${-r}A${r} ${r} 0 0 0 0 ${r}Z`;

/** A disc of no channel's colour: hollow for none, half filled for several. */
export const Disc = ({ channel, r }: { readonly channel: "mixed" | "none"; readonly r: number }) => (
  <>
    <circle className="symbol__unnamed" r={r} />
    {channel === "mixed" && <path className="symbol__half" d={half(r)} />}
  </>
);

/** None: a ring struck through. It is not the open ring of what has no number. */
export const ZeroMark = ({ r }: { readonly r: number }) => (
  <g className="symbol__zero">
    <circle r={r - 0.6} />
    <path d={`M${-r} ${r}L${r} ${-r}`} />
  </g>
);

/** A channel's mark in its own colour around 0,0, about `size` pixels across. */
export const ChannelShape = ({ channel, size }: { readonly channel: MapChannel; readonly size: number }) =>
  typeof channel === "number" ? (
    <path fill={`var(--channel-${channel})`} d={channelShape(channel)} transform={`scale(${size})`} />
  ) : (
    <Disc channel={channel} r={size * 0.48} />
  );

type SymbolMarkProps = { readonly channel: MapChannel; readonly at: string; readonly size: number };

/** What a slice says beside its colour, about `size` pixels across. */
export const SymbolMark = ({ channel, at, size }: SymbolMarkProps) =>
  typeof channel === "number" ? (
    <path className="symbol__mark" d={channelShape(channel)} transform={`translate(${at}) scale(${size.toFixed(2)})`} />
  ) : (
    <g transform={`translate(${at})`} pointerEvents="none">
      <Disc channel={channel} r={size * 0.48} />
    </g>
  );
