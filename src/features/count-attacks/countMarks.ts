import type { DataSet } from "@/domain/DataSet.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { roundedRatio } from "@/domain/roundedRatio.ts";
import { glyphOf } from "@/figures/glyphOf.ts";
import type { CountPoint, PublishedCountsFigure } from "@/figures/publishedCountsFigure.ts";
import type { AxisTick, Band, Line } from "@/ui/chart/SeriesLines.tsx";

const said = (point: CountPoint): string => point.words ?? numberInWords(point.value ?? 0);

/** A counter keeps its mark from picture to picture: its place among all counters of the record. */
function lookOf(id: string, { actors }: Pick<DataSet, "actors">): { readonly look?: number } {
  const look = actors.filter(({ kind }) => kind === "monitor").findIndex((counter) => counter.id === id);
  return look < 0 ? {} : { look };
}

/** The series of the figure as lines; two points are joined only when their years touch. */
export const countLines = (figure: PublishedCountsFigure, dataSet: Pick<DataSet, "actors">): readonly Line[] =>
  figure.series.map(({ id, label, channel, points }) => ({
    key: id,
    label,
    channel: channel ?? 10,
    ...lookOf(id, dataSet),
    points: points.map((point, at) => ({
      key: `${id} ${point.year}`,
      x: point.year,
      y: point.value,
      low: point.low,
      high: point.high,
      glyph: glyphOf(point.comparator ?? "exact"),
      says: `${label}, ${point.year}: ${said(point)}${point.others.length > 0 ? ` (also printed or stated earlier: ${point.others.join(", ")})` : ""}`,
      joined: points[at - 1]?.year === point.year - 1,
    })),
  }));

/** How many times the lowest the highest counter is, for years of two counters or more. */
export const countBands = (figure: PublishedCountsFigure): readonly Band[] =>
  figure.spreads.flatMap(({ year, low, high }) =>
    low > 0 && high > low ? [{ x: year, low, high, label: `× ${numberInWords(roundedRatio(high / low, true))}` }] : [],
  );

/** First and last year with a figure; null where there is none. */
export function yearsOf(figure: PublishedCountsFigure): readonly [number, number] | null {
  const years = figure.series.flatMap(({ points }) => points.map(({ year }) => year));
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

export const yearTicks = ([first, last]: readonly [number, number]): readonly AxisTick[] =>
  Array.from({ length: last - first + 1 }, (_, at) => ({ at: first + at, label: String(first + at) }));
