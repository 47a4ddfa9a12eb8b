import { numberInWords } from "@/domain/numberInWords.ts";
import { takesPart } from "./countFactors.ts";
import type { CountPoint, Restatement } from "./CountPoint.ts";
import type { PublishedCountsFigure } from "./publishedCountsFigure.ts";
import type { Table } from "./tableOf.ts";

export const pointInWords = ({ words, value }: Pick<CountPoint, "words" | "value">): string =>
  words ?? numberInWords(value ?? 0);

/** "480 until 5 January 2025". */
const restatedInWords = ({ words, changed }: Restatement): string => `${words} until ${changed}`;

/** What a counter said before and how others print it, one sentence for each; empty where it said and is printed once. */
export function otherFiguresInWords({ restated, prints, words, value }: CountPoint): readonly string[] {
  const now = pointInWords({ words, value });
  return [
    ...restated.map((earlier) => `Restated: ${restatedInWords(earlier)}.`),
    ...(prints.length === 0
      ? []
      : [`One statement, printed as ${[...prints.map((other) => other.words), now].join(" and as ")}.`]),
  ];
}

/** One row for each point drawn, by period and then by counter; the factor stands at every figure that takes part in it. */
export function countsTable({ series, factors, along, period }: PublishedCountsFigure): Table {
  const points = series.flatMap(({ id, label, points: own }) => own.map((point) => ({ id, label, point })));
  return {
    columns: [
      { key: "period", label: along, numeric: false },
      { key: "counter", label: "Counter", numeric: false },
      { key: "figure", label: "Figure", numeric: true },
      { key: "restated", label: "Restated", numeric: false },
      { key: "prints", label: "Also printed as", numeric: false },
      { key: "factor", label: "Highest over lowest", numeric: true },
    ],
    rows: points
      .toSorted((a, b) => a.point.period.start - b.point.period.start || a.point.period.end - b.point.period.end)
      .map(({ id, label, point }) => {
        const factor = factors.find((each) => each.period.start === point.period.start);
        return {
          key: `${id} ${point.period.start} ${point.period.end}`,
          cells: [
            point.whole ? point.x : `${point.x} (no whole ${period})`,
            label,
            pointInWords(point),
            point.restated.map(restatedInWords).join("; ") || null,
            point.prints.map(({ words }) => words).join(", ") || null,
            factor !== undefined && takesPart(point) ? factor.words : null,
          ],
        };
      }),
  };
}
