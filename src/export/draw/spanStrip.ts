import type { DrawnSpan } from "@/layout/chart/DrawnSpan.ts";
import type { HistogramFrame } from "@/layout/chart/histogramFrame.ts";
import { spanLanes } from "@/layout/chart/spanLanes.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import { rounded } from "./rounded.ts";
import { widthOf, words } from "./words.ts";

const LANE = 8;
const MORE = { size: 10, fill: "var(--muted)", anchor: "middle" } as const;
const MORE_HIGH = 14;

type Merged = { readonly left: number; readonly right: number; readonly many: number };

const wordsOf = ({ many }: Merged): string => `and ${many} more`;

/** Half the width of the words in which they stand, and where these stand: within the picture. */
function placeOf(merged: Merged, width: number): { readonly x: number; readonly half: number } {
  const half = widthOf(wordsOf(merged), MORE) / 2;
  return { half, x: Math.min(Math.max((merged.left + merged.right) / 2, half), width - half) };
}

/** Merged stretches whose words would meet are counted as one. */
function apart(all: readonly Merged[], width: number): readonly Merged[] {
  const kept: Merged[] = [];
  for (const each of all) {
    let next = each;
    for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
      const [a, b] = [placeOf(last, width), placeOf(next, width)];
      if (a.x + a.half + 6 <= b.x - b.half) break;
      kept.pop();
      next = { left: last.left, right: Math.max(last.right, next.right), many: last.many + next.many };
    }
    kept.push(next);
  }
  return kept;
}

/** A line from `left` to `right`: with ends where it lasts so long, dashed where only bounds are known. */
export const spanLine = (left: number, right: number, y: number, isUncertain: boolean): Mark =>
  mark("path", {
    d: `M${rounded(left)} ${y}H${rounded(right)}${
      isUncertain ? "" : `M${rounded(left + 0.5)} ${y - 2.5}v5M${rounded(right - 0.5)} ${y - 2.5}v5`
    }`,
    fill: "none",
    stroke: "var(--muted)",
    "stroke-width": 1.5,
    "stroke-dasharray": isUncertain ? "3 3" : undefined,
  });

/** What lasts or is uncertain, as thin lines under the bars, from 0 down; merged ones are counted. */
export function spanStrip(
  spans: readonly DrawnSpan[],
  frame: Pick<HistogramFrame, "x" | "left" | "right">,
  width: number,
  most: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  if (spans.length === 0) return { marks: [], height: 0 };
  const { lanes, merged } = spanLanes(spans, frame, most);
  const byKey = new Map(spans.map((span) => [span.key, span]));
  const below = lanes.length * LANE;
  const gathered = apart(
    merged.map(({ left, right, keys }) => ({ left, right, many: keys.length })),
    width,
  );
  return {
    marks: [
      ...lanes.flatMap((lane, row) =>
        lane.flatMap(({ key, left, right }) => {
          const span = byKey.get(key);
          if (span === undefined) return [];
          return mark("g", { "data-span": key }, [
            mark("title", {}, [`${span.when}: ${span.what}`]),
            spanLine(left, right, row * LANE + LANE / 2 + 0.5, span.isUncertain),
          ]);
        }),
      ),
      ...merged.map(({ left, right }) =>
        mark("rect", {
          x: rounded(left),
          y: below + 0.5,
          width: rounded(right - left),
          height: 4,
          fill: "var(--muted)",
          "fill-opacity": 0.5,
        }),
      ),
      ...gathered.map((each) => words(rounded(placeOf(each, width).x), below + 14, wordsOf(each), MORE)),
    ],
    height: below + (merged.length > 0 ? MORE_HIGH : 0) + 4,
  };
}
