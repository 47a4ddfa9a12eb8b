import type { AxisFactor } from "@/layout/chart/Line.ts";
import { FACTORS_HIGH, FACTORS_NAME, placeFactors } from "@/layout/chart/placeFactors.ts";
import type { SeriesFrame } from "@/layout/chart/seriesFrame.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import { rule } from "./lineGround.ts";
import { valued } from "./valued.ts";
import { widthOf, words, type TextLook } from "./words.ts";

const ACCENT = "var(--accent)";

const NAME: TextLook = { size: 11, fill: "var(--muted)" };
const NAME_HIGH = 14;

/** How much of the strip lies empty over its numbers, so that it need not be drawn. */
export function emptyOfFactors(factors: readonly AxisFactor[], frame: SeriesFrame): number {
  const nameEnd = widthOf(FACTORS_NAME, NAME) + 4;
  const tops = placeFactors(factors, frame.x, [frame.left, frame.right]).map(({ bar, label }) => {
    const top = label?.top ?? bar.top;
    return Math.min(label?.left ?? bar.left, bar.left) < nameEnd ? top - NAME_HIGH : top;
  });
  return Math.floor(Math.max(0, Math.min(FACTORS_HIGH - NAME_HIGH, ...tops)));
}

/** How many times the lowest the highest is, as a bar on a logarithmic scale with its number; `FACTORS_HIGH` high, from `top` on. */
export function lineFactors(factors: readonly AxisFactor[], frame: SeriesFrame, top: number): readonly Mark[] {
  const room = [frame.left, frame.right] as const;
  return [
    words(0, top + 10, FACTORS_NAME, NAME),
    rule(room[0], FACTORS_HIGH - 1.5, room[1], FACTORS_HIGH - 1.5, "var(--hairline)"),
    ...placeFactors(factors, frame.x, room).map(({ factor, x, bar, label }) => {
      const box = { x: bar.left, y: bar.top, width: bar.right - bar.left, height: bar.bottom - bar.top };
      return valued(
        { name: `${FACTORS_NAME}, ${factor.name ?? factor.says}`, value: factor.ratio, says: factor.says },
        [
          factor.ratio === null
            ? mark("rect", { ...box, fill: "none", stroke: ACCENT, "stroke-dasharray": "2 2" })
            : mark("rect", { ...box, fill: ACCENT, "fill-opacity": 0.45 }),
          ...(label === null || bar.top - label.bottom <= 3 ? [] : [rule(x, label.bottom, x, bar.top, ACCENT, 0.6)]),
          ...(label === null
            ? []
            : [words(label.left, label.bottom - 2.5, factor.label, { size: 11.5, weight: 600, fill: ACCENT })]),
        ],
      );
    }),
  ];
}
