import { channelShape } from "../chart/channelShapes.ts";
import { mark, type Mark } from "../Mark.ts";
import type { MapChannel } from "./MapPlace.ts";

/** Slices without a colour of their own stay light; their marks tell them apart. */
export const paintOfChannel = (channel: MapChannel): string =>
  typeof channel === "number" ? `var(--channel-${channel})` : "var(--wash)";

/** The left half of a disc. */
const half = (r: number) => `M0 ${-r}A${r} ${r} 0 0 0 0 ${r}Z`;

/** A disc of no channel's colour: hollow for none, half filled for several. */
export const discMarks = (channel: "mixed" | "none", r: number): readonly Mark[] => [
  mark("circle", { class: "symbol__unnamed", r, fill: "var(--paper)", stroke: "var(--muted)", "stroke-width": 1.4 }),
  ...(channel === "mixed" ? [mark("path", { class: "symbol__half", d: half(r), fill: "var(--muted)" })] : []),
];

/** A channel's mark in its own colour around 0,0, about `size` pixels across. */
export const channelMarks = (channel: MapChannel, size: number): readonly Mark[] =>
  typeof channel === "number"
    ? [mark("path", { fill: paintOfChannel(channel), d: channelShape(channel), transform: `scale(${size})` })]
    : discMarks(channel, size * 0.48);

/** What a slice says beside its colour, about `size` pixels across, around a point ("3 -4"). */
export const sliceMark = (channel: MapChannel, at: string, size: number): Mark =>
  typeof channel === "number"
    ? mark("path", {
        class: "symbol__mark",
        fill: "var(--paper)",
        d: channelShape(channel),
        transform: `translate(${at}) scale(${size.toFixed(2)})`,
        "pointer-events": "none",
      })
    : mark("g", { transform: `translate(${at})`, "pointer-events": "none" }, discMarks(channel, size * 0.48));
