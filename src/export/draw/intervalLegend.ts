import { channelName } from "@/figures/channelName.ts";
import { channelShape } from "@/layout/chart/channelShapes.ts";
import { glyphMark, type GlyphKind } from "@/layout/chart/glyphMark.ts";
import type { IntervalRow } from "@/layout/chart/IntervalRow.ts";
import { mark } from "@/layout/Mark.ts";
import type { LegendItem } from "./legend.ts";

const MEANINGS: Readonly<Record<GlyphKind, string>> = {
  dot: "exactly this number",
  "arrow-up": "at least, or more than",
  "arrow-down": "up to, or fewer than",
  soft: "about",
  bar: "a range, or a number in words",
  check: "asserts",
  cross: "denies",
  ring: "declines to say",
};
const KINDS = Object.keys(MEANINGS) as readonly GlyphKind[];
const START: Readonly<Partial<Record<GlyphKind, number>>> = { "arrow-up": 3.5, "arrow-down": 12 };
const CIRCLE = channelShape(0);

const ofGlyph = (kind: GlyphKind): LegendItem => ({
  sample: [
    glyphMark({
      kind,
      x: START[kind] ?? 7,
      y: 6,
      shape: CIRCLE,
      color: "var(--muted)",
      size: kind === "arrow-up" || kind === "arrow-down" ? 5.5 : 8.5,
      grows: "right",
      ends: [4, 11],
    }),
  ],
  label: MEANINGS[kind],
});

/** The shape and colour of a side, as the sample of its name. */
const sideItem = (channel: number): LegendItem => ({
  sample: [
    mark("path", {
      d: channelShape(channel),
      transform: "translate(7 6) scale(9.5)",
      fill: `var(--channel-${channel})`,
    }),
  ],
  label: channelName(channel),
});

/** What an axis without numbers is. */
const scaleItem = (label: string): LegendItem => ({
  sample: [mark("path", { d: "M1 3V9M1 6H13M13 3V9", fill: "none", stroke: "var(--muted)" })],
  label,
});

/** The sides and the marks that occur among some rows, and the scale where nothing else says it. */
export const intervalLegend = (rows: readonly IntervalRow[], scale: string | null): readonly LegendItem[] => [
  ...[...new Set(rows.map(({ channel }) => channel))].toSorted((a, b) => a - b).map(sideItem),
  ...KINDS.filter((kind) => rows.some(({ glyph }) => glyph === kind)).map(ofGlyph),
  ...(scale === null ? [] : [scaleItem(scale)]),
];
