import { mark, type Mark } from "@/layout/Mark.ts";
import type { RowPattern } from "@/layout/chart/SpanRow.ts";
import { spanShapes, TAIL, type SpanShape } from "@/layout/chart/spanShapes.ts";
import { thinTicks } from "@/layout/chart/thinTicks.ts";
import type { DrawingOf } from "../Picture.ts";
import type { Body, Box } from "./Body.ts";
import { legend, type LegendItem } from "./legend.ts";
import { rounded } from "./rounded.ts";
import { valued } from "./valued.ts";
import { widthOf, words, wrap, type TextLook } from "./words.ts";

type Spans = DrawingOf<"spans">;

const LABEL: TextLook = { size: 12 };
const NOTE: TextLook = { size: 11, fill: "var(--muted)" };
const TICK: TextLook = { size: 11, fill: "var(--muted)", anchor: "middle" };
const BAR = 10;
const AXIS = 20;
const GAP = 14;
const LINE = 14;
const PADDING = 5;
const MOST_HIGH = 44;
/** Narrower, name and note stand over the strip. */
const BESIDE = 560;
const HATCH = "spans-hatch";

const PAINTS: Readonly<Record<RowPattern, Mark["attrs"]>> = {
  solid: { fill: "var(--muted)" },
  hatched: { fill: `url(#${HATCH})`, stroke: "var(--muted)" },
  outline: { fill: "none", stroke: "var(--muted)", "stroke-dasharray": "2 2" },
};

const hatch = mark("defs", {}, [
  mark("pattern", { id: HATCH, width: 5, height: 5, patternUnits: "userSpaceOnUse" }, [
    mark("path", { d: "M-1 1L1 -1M0 5L5 0M4 6L6 4", fill: "none", stroke: "var(--muted)", "stroke-width": 1.2 }),
  ]),
]);

const tail = (x: number, y: number, length: number): Mark =>
  mark("path", {
    d: `M${rounded(x)} ${y}h${length}m-4 -3.5l4 3.5l-4 3.5`,
    fill: "none",
    stroke: "var(--muted)",
    "stroke-width": 1.2,
  });

/** A bar, its days with the first and the last as its number; bounds have none. */
const bar = ({ span, left, right, tail: hasTail }: SpanShape, row: string, y: number): Mark =>
  valued({ name: row, value: span.pattern === "outline" ? null : span.to - span.from + 1, says: span.says }, [
    mark("rect", {
      x: rounded(left),
      y: y - BAR / 2,
      width: rounded(right - left),
      height: BAR,
      ...PAINTS[span.pattern],
    }),
    ...(hasTail ? [tail(right + 2, y, TAIL - 2)] : []),
  ]);

function keyOf({ rows, extent, looks }: Spans): readonly LegendItem[] {
  const spans = rows.flatMap((row) => row.spans);
  const patterns = (["solid", "hatched", "outline"] as const).filter((one) =>
    spans.some(({ pattern }) => pattern === one),
  );
  return [
    ...patterns.map((pattern) => ({
      sample: [mark("rect", { x: 0.5, y: 1.5, width: 14, height: 9, ...PAINTS[pattern] })],
      label: looks[pattern],
    })),
    ...(spans.some(({ open, to }) => open && to <= extent[1]) ? [{ sample: [tail(0, 6, 14)], label: looks.open }] : []),
  ];
}

type Columns = { readonly label: number; readonly track: number; readonly note: number };

function columnsOf({ rows }: Spans, width: number): Columns {
  if (width < BESIDE) return { label: 0, track: width, note: 0 };
  const label = Math.max(0, ...rows.map((row) => widthOf(row.label, LABEL))) + GAP;
  const note = Math.min(Math.max(0, ...rows.map((row) => widthOf(row.note, NOTE))) + 2, width * 0.32);
  return { label, track: width - label - note - GAP, note };
}

/** Bars over time, a line for each of several things, with their ticks and what the bars mean (rule X67). */
export function drawSpans(drawing: Spans, box: Box): Body {
  const { rows, ticks, extent } = drawing;
  const { label, track, note } = columnsOf(drawing, box.width);
  const isStacked = label === 0;
  const scale = track / (extent[1] + 1 - extent[0]);
  const x = (day: number) => label + (day - extent[0]) * scale;
  const key = legend(keyOf(drawing), box.width);
  const heads = rows.map((row) => {
    const beside = isStacked ? Math.max(box.width - widthOf(row.label, LABEL) - GAP, 80) : note;
    return wrap(row.note, beside, NOTE);
  });
  const least = heads.map((lines) =>
    isStacked
      ? Math.max(lines.length, 1) * LINE + BAR + 2 * PADDING + 4
      : Math.max(lines.length * LINE, BAR) + 2 * PADDING,
  );
  const under = AXIS + 6 + key.height;
  const room = box.height === null ? Infinity : box.height - under;
  let shown = 0;
  for (let used = 0; shown < rows.length && used + (least[shown] ?? 0) <= room; shown++) used += least[shown] ?? 0;
  const used = least.slice(0, shown).reduce((sum, high) => sum + high, 0);
  const spare = box.height === null || shown === 0 ? 0 : (room - used) / shown;
  const highs = least.slice(0, shown).map((high) => high + Math.min(spare, Math.max(MOST_HIGH - high, 0)));
  const bottom = highs.reduce((sum, high) => sum + high, 0);
  let top = 0;
  const drawn = rows.slice(0, shown).flatMap((row, at): readonly Mark[] => {
    const [start, high, lines] = [top, highs[at] ?? 0, heads[at] ?? []];
    top += high;
    const y = rounded(isStacked ? start + high - PADDING - BAR / 2 - 1 : start + high / 2);
    const first = isStacked ? start + PADDING + 10 : y + 4;
    const noted = isStacked ? first : y + 4 - ((lines.length - 1) * LINE) / 2;
    // Beside its words a row bears its ticks from edge to edge; under them, only around its bars.
    const from = isStacked ? y - BAR / 2 - 3 : start;
    return [
      ...ticks.map((tick) =>
        mark("path", { d: `M${rounded(x(tick.at))} ${rounded(from)}V${rounded(top)}`, stroke: "var(--hairline)" }),
      ),
      words(0, rounded(first), row.label, LABEL),
      ...lines.map((line, n) => words(box.width, rounded(noted + n * LINE), line, { ...NOTE, anchor: "end" })),
      mark("path", {
        d: `M${rounded(label)} ${y}h${rounded(track)}`,
        stroke: "var(--hairline)",
        "stroke-dasharray": "1 3",
      }),
      mark(
        "g",
        { transform: `translate(${rounded(label)} 0)` },
        spanShapes(row.spans, extent, track).map((shape) => bar(shape, row.label, y)),
      ),
      mark("path", { d: `M0 ${rounded(top)}H${box.width}`, stroke: "var(--hairline)" }),
    ];
  });
  const beside = ({ at, label: text }: Spans["ticks"][number]) => {
    const half = widthOf(text, TICK) / 2;
    return Math.min(Math.max(x(at), label + half), label + track - half);
  };
  return {
    marks: [
      hatch,
      ...drawn,
      ...thinTicks([...ticks], beside).map((tick) => words(rounded(beside(tick)), bottom + 15, tick.label, TICK)),
      mark("g", { transform: `translate(0 ${rounded(bottom + AXIS + 6)})` }, key.marks),
    ],
    height: bottom + under,
    says: shown < rows.length ? [`${shown} of ${rows.length} lines drawn; all are in the table.`] : [],
  };
}
