import { channelShape } from "@/layout/chart/channelShapes.ts";
import { glyphMark } from "@/layout/chart/glyphMark.ts";
import type { Line, LinePoint } from "@/layout/chart/Line.ts";
import type { LineLook } from "@/layout/chart/lineLooks.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import type { LegendItem } from "./legend.ts";

type Glyph = LinePoint["glyph"];

const COLOR = "var(--muted)";
const LOOK: LineLook = { color: COLOR, text: COLOR, dash: undefined, shape: channelShape(3) };

const glyph = (kind: Glyph, x: number, y: number, size: number, ends?: readonly [number, number]): Mark =>
  glyphMark({ kind, x, y, shape: LOOK.shape, color: COLOR, size, grows: "up", ...(ends !== undefined && { ends }) });

const GLYPHS: readonly { readonly kind: Glyph; readonly item: LegendItem }[] = [
  { kind: "dot", item: { sample: [glyph("dot", 7, 6, 8)], label: "exactly this number" } },
  { kind: "arrow-up", item: { sample: [glyph("arrow-up", 7, 9, 4.5)], label: "at least, or more than" } },
  { kind: "arrow-down", item: { sample: [glyph("arrow-down", 7, 3, 4.5)], label: "up to, or fewer than" } },
  { kind: "soft", item: { sample: [glyph("soft", 7, 6, 7)], label: "about" } },
  { kind: "bar", item: { sample: [glyph("bar", 7, 6, 5, [3, 9])], label: "a range, or a number in words" } },
];

const GHOST: LegendItem = {
  sample: [
    mark("g", { opacity: 0.42 }, [
      mark("line", { x1: 3, x2: 9, y1: 9, y2: 4, stroke: COLOR, "stroke-width": 1 }),
      glyph("dot", 3, 9, 6),
    ]),
    glyph("dot", 10, 4, 8),
  ],
  label: "pale: an earlier figure, restated since",
};
const PRINT: LegendItem = {
  sample: [
    glyph("dot", 5, 2.5, 6),
    glyph("dot", 5, 9.5, 6),
    mark("path", { d: "M9 2.5H12V9.5H9", fill: "none", stroke: COLOR, "stroke-width": 1.25 }),
  ],
  label: "bracket: one statement, printed with different numbers",
};
const LONG: LegendItem = {
  sample: [
    mark("rect", { x: 0, y: 4.5, width: 14, height: 3, fill: COLOR, "fill-opacity": 0.45 }),
    glyph("dot", 7, 6, 5.5),
  ],
  label: "bar: the days counted, no whole period",
};

/** What the marks mean, of those that are drawn; nothing where each is an exact number and no more. */
export function lineLegend(lines: readonly Line[]): readonly LegendItem[] {
  const points = lines.flatMap((line) => line.points);
  const traces = points.flatMap(({ ghosts = [], prints = [] }) => [...ghosts, ...prints]);
  const kinds = new Set([...points, ...traces].map((each) => each.glyph));
  const items = [
    ...GLYPHS.filter(({ kind }) => kinds.has(kind)).map(({ item }) => item),
    ...(points.some(({ isLong }) => isLong === true) ? [LONG] : []),
    ...(points.some(({ ghosts = [] }) => ghosts.length > 0) ? [GHOST] : []),
    ...(points.some(({ prints = [] }) => prints.length > 0) ? [PRINT] : []),
  ];
  return items.length === 1 && kinds.has("dot") ? [] : items;
}
