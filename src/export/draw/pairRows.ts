import { mark, type Mark } from "@/layout/Mark.ts";
import { withThousands } from "@/layout/chart/withThousands.ts";
import type { DrawingOf } from "../Picture.ts";
import { rule } from "./lineGround.ts";
import { valued } from "./valued.ts";
import { widthOf, words, wrap, type TextLook } from "./words.ts";

export type PairOf = DrawingOf<"pairs">["pairs"][number];

/** Where the columns stand: what is counted, the two numbers (their right edges), the bars, the difference in words. */
export type PairColumns = {
  readonly width: number;
  readonly label: number;
  readonly ends: { readonly a: number; readonly b: number };
  readonly bars: readonly [number, number];
  /** Left edge and width of the difference; under the label where the picture is narrow. */
  readonly says: readonly [number, number];
  readonly isNarrow: boolean;
};

export const HATCH = "pair-hatch";
const LABEL: TextLook = { size: 12 };
const NUMBER: TextLook = { size: 12, weight: 600, anchor: "end" };
const HEAD: TextLook = { size: 12, weight: 600 };
const SAYS: TextLook = { size: 11, fill: "var(--muted)" };
const LINE = 14;
const PAD = 7;
/** Over the name of a group. */
const HEAD_AIR = 4;
const BAR = 5;
const NARROW = 620;
const GAP = 14;

const printed = (value: number | null): string => (value === null ? "–" : withThousands(value));

/** Columns for all pairs of a picture, so that groups and rows stand in line. */
export function pairColumns(pairs: readonly PairOf[], width: number): PairColumns {
  const number = Math.max(
    24,
    ...pairs.flatMap(({ a, b }) => [widthOf(printed(a), NUMBER), widthOf(printed(b), NUMBER)]),
  );
  const longest = Math.max(
    0,
    ...pairs.map(({ label, group }) => Math.max(widthOf(label, LABEL), widthOf(group, HEAD))),
  );
  const isNarrow = width < NARROW;
  if (isNarrow) {
    const label = width - 2 * (number + GAP);
    const ends = { a: width - number - GAP, b: width };
    return { width, label, ends, bars: [0, width], says: [0, width], isNarrow };
  }
  const label = Math.min(longest, width * 0.26);
  const ends = { a: label + GAP + number, b: label + 2 * (GAP + number) };
  const said = Math.min(Math.max(0, ...pairs.map(({ says }) => widthOf(says, SAYS))), width * 0.4);
  return { width, label, ends, bars: [ends.b + GAP, width - said - GAP], says: [width - said, said], isNarrow };
}

const bar = (of: "a" | "b", x: number, y: number, width: number): Mark =>
  mark("rect", {
    x: x + 0.5,
    y: y + 0.5,
    width,
    height: BAR - 1,
    fill: of === "a" ? "var(--ink)" : `url(#${HATCH})`,
    stroke: "var(--ink)",
    "stroke-width": 1,
  });

type Drawn = { readonly marks: readonly Mark[]; readonly height: number };

/** One pair, from 0,0 on; `most` is the greatest number of its group. */
export function pairRow(pair: PairOf, columns: PairColumns, most: number): Drawn {
  const { ends, bars, says, isNarrow } = columns;
  const label = wrap(pair.label, columns.label, LABEL);
  const said = wrap(pair.says, says[1], SAYS);
  const labelHigh = label.length * LINE;
  const saidTop = isNarrow ? labelHigh + 2 * BAR + 7 : 0;
  const barsTop = isNarrow ? labelHigh + 4 : 3;
  const height = Math.max(labelHigh, saidTop + said.length * LINE, 2 * BAR + 4) + PAD;
  const lengthOf = (value: number) => (value / Math.max(most, 1)) * (bars[1] - bars[0] - 1);
  const each = (of: "a" | "b"): Mark =>
    valued(
      {
        name: `${of.toUpperCase()}, ${pair.group}: ${pair.label}`,
        value: pair[of],
        says: `${of.toUpperCase()}, ${pair.group}, ${pair.label}: ${printed(pair[of])}`,
      },
      [
        words(ends[of], 12, printed(pair[of]), NUMBER),
        ...((pair[of] ?? 0) > 0
          ? [bar(of, bars[0], barsTop + (of === "a" ? 0 : BAR + 1), Math.max(1, lengthOf(pair[of] ?? 0)))]
          : []),
      ],
    );
  return {
    marks: [
      ...label.map((line, at) => words(0, 12 + at * LINE, line, LABEL)),
      each("a"),
      each("b"),
      ...said.map((line, at) => words(says[0], saidTop + 12 + at * LINE, line, SAYS)),
      rule(0, height - 3.5, columns.width, height - 3.5, "var(--hairline)"),
    ],
    height,
  };
}

/** The name of a group over its pairs, and the letters over the numbers; from 0,0 on. */
export function pairHead(group: string, { ends, width, label }: PairColumns): Drawn {
  const lines = wrap(group, label, HEAD);
  const foot = HEAD_AIR + lines.length * LINE;
  return {
    marks: [
      ...lines.map((line, at) => words(0, HEAD_AIR + 12 + at * LINE, line, HEAD)),
      words(ends.a, foot - 2, "A", NUMBER),
      words(ends.b, foot - 2, "B", NUMBER),
      rule(0, foot + 4.5, width, foot + 4.5, "var(--muted)"),
    ],
    height: foot + 8,
  };
}
