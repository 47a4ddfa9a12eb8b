import type { DataSet } from "@/domain/DataSet.ts";
import { periodInWords } from "@/domain/dateInWords.ts";
import { dateOf, dayOf, daysInMonth, type Day, type Span } from "@/domain/Day.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { CountPoint, OtherFigure } from "@/figures/CountPoint.ts";
import { otherFiguresInWords, pointInWords } from "@/figures/countsTable.ts";
import { glyphOf } from "@/figures/glyphOf.ts";
import type { PublishedCountsFigure } from "@/figures/publishedCountsFigure.ts";
import type { AxisFactor, AxisTick, Line, Trace } from "@/layout/chart/Line.ts";

/** A counter keeps its mark from picture to picture: its place among all counters of the record. */
function lookOf(id: string, { actors }: Pick<DataSet, "actors">): { readonly look?: number } {
  const look = actors.filter(({ kind }) => kind === "monitor").findIndex((counter) => counter.id === id);
  return look < 0 ? {} : { look };
}

/** Where a day stands on an axis of years: 2024.5 is the middle of 2024. */
function yearsAt(day: Day): number {
  const { year } = dateOf(day);
  const first = dayOf({ year, month: 1, day: 1 });
  return year + (day - first) / (dayOf({ year: year + 1, month: 1, day: 1 }) - first);
}

const onAxis = ({ start, end }: Span): readonly [number, number] => [yearsAt(start), yearsAt((end + 1) as Day)];

const middleOf = ([from, to]: readonly [number, number]): number => (from + to) / 2;

const traceOf = ({ value, low, high, comparator, claim }: OtherFigure): Trace => ({
  key: claim,
  y: value,
  low,
  high,
  glyph: glyphOf(comparator),
});

export const keyOfPoint = (counter: string, { period }: CountPoint): string =>
  `${counter} ${period.start} ${period.end}`;

/** The series of the figure as lines; two points are joined only where their periods touch. */
export const countLines = (figure: PublishedCountsFigure, dataSet: Pick<DataSet, "actors">): readonly Line[] =>
  figure.series.map(({ id, label, channel, points }) => ({
    key: id,
    label,
    channel: channel ?? 10,
    ...lookOf(id, dataSet),
    points: points.map((point) => {
      const span = onAxis(point.period);
      return {
        key: keyOfPoint(id, point),
        name: `${label}, ${point.x}`,
        x: middleOf(span),
        span,
        isLong: !point.whole,
        y: point.value,
        low: point.low,
        high: point.high,
        glyph: glyphOf(point.comparator ?? "exact"),
        says: [`${label}, ${point.x}: ${pointInWords(point)}`, ...otherFiguresInWords(point)].join(". "),
        joined: point.joined,
        ghosts: point.restated.map(traceOf),
        prints: point.prints.map(traceOf),
      };
    }),
  }));

/** The factors, each in the middle of its period. */
export const countFactorMarks = ({ factors }: PublishedCountsFigure): readonly AxisFactor[] =>
  factors.map(({ period, ratio, words, low, high, lowest, highest }) => ({
    x: middleOf(onAxis(period)),
    ratio,
    label: words,
    name: periodInWords(period),
    says: `${periodInWords(period)}: ${words}, from ${numberInWords(low)} (${lowest}) to ${numberInWords(high)} (${highest})`,
  }));

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
/** Within this many years single months or quarters are named. */
const FINE = 3;

const monthsFrom = ({ start, end }: Span, step: number): readonly Span[] => {
  const [first, last] = [dateOf(start), dateOf(end)];
  const from = first.year * 12 + first.month - 1;
  const until = last.year * 12 + last.month - 1;
  const begins = from - (from % step);
  return Array.from({ length: Math.floor((until - begins) / step) + 1 }, (_, at) => {
    const [a, b] = [begins + at * step, begins + (at + 1) * step - 1];
    const year = Math.floor(b / 12);
    return {
      start: dayOf({ year: Math.floor(a / 12), month: (a % 12) + 1, day: 1 }),
      end: dayOf({ year, month: (b % 12) + 1, day: daysInMonth(year, (b % 12) + 1) }),
    };
  });
};

const tickName = ({ start }: Span, months: number): string => {
  const { year, month } = dateOf(start);
  if (months === 12) return String(year);
  return months === 3 ? `Q${(month + 2) / 3} ${year}` : `${MONTHS[month - 1]} ${year}`;
};

type CountAxis = { readonly domain: readonly [number, number]; readonly ticks: readonly AxisTick[] };

/** The axis of all that is drawn, by whole periods; ticks stand where a period begins, names in its middle. Null where nothing is drawn. */
export function countAxis({ extent, period }: Pick<PublishedCountsFigure, "extent" | "period">): CountAxis | null {
  if (extent === null) return null;
  const step = { year: 12, quarter: 3, month: 1 }[period];
  const periods = monthsFrom(extent, step);
  const [first, last] = [periods[0] ?? extent, periods.at(-1) ?? extent];
  const whole = { start: first.start, end: last.end };
  const domain = onAxis(whole);
  const named = domain[1] - domain[0] <= FINE ? step : 12;
  return {
    domain,
    ticks: monthsFrom(whole, named).flatMap((each) => {
      const span = onAxis(each);
      const seen = [Math.max(span[0], domain[0]), Math.min(span[1], domain[1])] as const;
      return seen[1] > seen[0] ? [{ at: middleOf(seen), edge: seen[0], label: tickName(each, named) }] : [];
    }),
  };
}
