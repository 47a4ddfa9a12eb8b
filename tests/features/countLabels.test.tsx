import { describe, expect, it } from "vitest";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { countAxis, countFactorMarks, countLines } from "@/features/count-attacks/countMarks.ts";
import { COUNT_PERIODS } from "@/figures/countPeriod.ts";
import { publishedCounts } from "@/figures/publishedCounts.ts";
import { publishedCountsFigure } from "@/figures/publishedCountsFigure.ts";
import { placeFactors } from "@/layout/chart/placeFactors.ts";
import type { Box } from "@/layout/chart/placeLabel.ts";
import { NAME_SIZE, SAMPLE } from "@/layout/chart/seriesFrame.ts";
import { seriesLabels } from "@/layout/chart/seriesLabels.ts";
import { seriesObstacles } from "@/layout/chart/seriesObstacles.ts";
import { textWidth } from "@/layout/text/textWidth.ts";
import { tickLabels } from "@/layout/chart/tickLabels.ts";
import { day, stamp } from "../figures/handRecord.ts";
import { realRecord } from "../support/realRecord.ts";

const { dataSet } = realRecord();
const { select } = createSelector(dataSet);
type Counted = keyof typeof publishedCounts;

/** Widths of the plot in windows of 1440, 1024 and 390 pixels, and of the panel over the whole width. */
const WIDTHS = [609, 712, 358, 1130] as const;
const HEIGHT = 340;

const meet = (a: Box, b: Box) =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

type Labels = { readonly written: readonly (Box & { readonly says: string })[]; readonly marks: readonly Box[] };

/** Everything that is written in a picture, as boxes; where names are a list above it, they flow and cannot meet. */
function labelsOf(
  counted: Counted,
  period: (typeof COUNT_PERIODS)[number],
  width: number,
  scale: "linear" | "log",
  change: Partial<Clauses>,
) {
  const figure = publishedCountsFigure(
    select({ ...noClauses, ...change }),
    { ...publishedCounts[counted], period },
    stamp,
  );
  const axis = countAxis(figure);
  if (axis === null) return null;
  const lines = countLines(figure, dataSet);
  const { frame, names } = seriesLabels(lines, axis.domain, scale, width, HEIGHT);
  const column = (frame.names ?? []).map(({ label, y }) => ({
    says: label,
    left: frame.column,
    right: frame.column + SAMPLE + 6 + textWidth(label, NAME_SIZE, 600),
    top: y - 7,
    bottom: y + 7,
  }));
  const ticks = tickLabels(axis.ticks, frame).map(({ at, label }) => {
    const half = textWidth(label, 11) / 2;
    return {
      says: label,
      left: frame.x(at) - half,
      right: frame.x(at) + half,
      top: frame.base + 9,
      bottom: frame.base + 21,
    };
  });
  const factors = placeFactors(countFactorMarks(figure), frame.x, [frame.left, frame.right]).flatMap(
    ({ label, factor }) =>
      label === null ? [] : [{ ...label, says: factor.label, top: label.top + HEIGHT, bottom: label.bottom + HEIGHT }],
  );
  const beside = names.map(({ label, box }) => ({ ...box, says: label }));
  const found: Labels = { written: [...column, ...beside, ...ticks, ...factors], marks: seriesObstacles(frame).boxes };
  const named = new Set([...column, ...beside].map(({ says }) => says));
  return { ...found, beside, named, lines, asList: frame.names === null };
}

const cases = (Object.keys(publishedCounts) as Counted[]).flatMap((counted) =>
  COUNT_PERIODS.flatMap((period) => WIDTHS.map((width) => [counted, period, width] as const)),
);
const filters: Readonly<Record<string, Partial<Clauses>>> = {
  "whole record": {},
  "2021–2025": { from: day("2021-01-01"), to: day("2025-12-31") },
  "2024": { from: day("2024-01-01"), to: day("2024-12-31") },
};

describe.each(Object.entries(filters))("labels of published counts, %s", (_, change) => {
  it.each(cases)(
    "%s by %s, %d px wide: no label meets another, none leaves the picture, each line is named",
    (counted, period, width) => {
      for (const scale of ["linear", "log"] as const) {
        const found = labelsOf(counted, period, width, scale, change);
        if (found === null) continue;
        const { written, marks, beside, named, lines, asList } = found;
        const colliding = written.flatMap((label, at) =>
          written
            .slice(at + 1)
            .filter((other) => meet(label, other))
            .map((other) => `${label.says} and ${other.says}`),
        );
        expect(colliding).toEqual([]);
        expect(written.filter(({ left, right }) => left < -0.5 || right > width + 0.5)).toEqual([]);
        expect(beside.filter((label) => marks.some((mark) => meet(label, mark)))).toEqual([]);
        if (!asList) expect([...named].toSorted()).toEqual(lines.map(({ label }) => label).toSorted());
      }
    },
  );
});

it("× 6.6 of 2021 and × 3.6 of 2024 are printed in windows of 1440, 1024 and 390 pixels", () => {
  for (const width of WIDTHS) {
    const says = labelsOf("attacks-ttp", "year", width, "linear", {})!.written.map((each) => each.says);
    expect(says).toEqual(expect.arrayContaining(["× 6.6", "× 3.6"]));
  }
});
