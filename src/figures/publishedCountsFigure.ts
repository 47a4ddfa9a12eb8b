import { periodInWords } from "@/domain/dateInWords.ts";
import type { Span } from "@/domain/Day.ts";
import type { FigureClaim } from "@/domain/Claim.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import { positionsOf } from "@/domain/positionsOf.ts";
import type { ActorId } from "@/domain/ids.ts";
import type { Selection } from "@/engine/Selection.ts";
import { channelOf } from "./channelOf.ts";
import { chosenCounters } from "./chosenCounters.ts";
import { citedBy } from "./citedBy.ts";
import { countFactors, type CountFactor } from "./countFactors.ts";
import { countNorms, type CountNorm, type PublishedMonth } from "./countNorms.ts";
import { countPeriodOf, touches, type CountPeriod } from "./countPeriod.ts";
import type { CountPoint } from "./CountPoint.ts";
import { countsBeside, questionsOn, saidFigures, type CountBeside, type SaidFigure } from "./countsBeside.ts";
import { hasFigure } from "@/domain/hasFigure.ts";
import { drawnAt } from "./drawnAt.ts";
import { earlierFigures } from "./earlierFigures.ts";
import type { Figure } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import type { Count } from "./publishedCounts.ts";
import { stamped, type Stamp } from "./Stamp.ts";

/** Without a period: years. */
export type CountChoice = Count & { readonly period?: CountPeriod };

export type PublishedCountsFigure = Figure<CountPoint> & {
  readonly period: CountPeriod;
  readonly noun: string;
  readonly counters: readonly {
    readonly id: ActorId;
    readonly name: string;
    readonly short: string;
    readonly method: string | null;
  }[];
  readonly factors: readonly CountFactor[];
  /** From the first to the last day of all that is drawn; null where nothing is. */
  readonly extent: Span | null;
  /** Figures in view that are drawn among periods of another length. */
  readonly elsewhere: Readonly<Record<CountPeriod, number>>;
  /** Figures in view over more than a year, drawn nowhere. */
  readonly longer: readonly SaidFigure[];
  readonly beside: readonly CountBeside[];
  /** Empty unless periods are months. */
  readonly norms: readonly CountNorm[];
  /** Counters of whose figures the filters leave none. */
  readonly silenced: readonly string[];
};

const EACH: Readonly<Record<CountPeriod, string>> = { year: "Year", quarter: "Quarter", month: "Month" };

function isWholeMonth(span: Span): boolean {
  const among = countPeriodOf(span);
  return among !== null && among.whole && among.period === "month";
}

type Drawn = Omit<CountPoint, "joined">;

/** Whole periods are joined where one begins on the day after the counter's one before it ends. */
function joinTouching(points: readonly Drawn[]): readonly CountPoint[] {
  let before: Span | null = null;
  return points.map((point) => {
    const joined = point.whole && before !== null && touches(before, point.period);
    if (point.whole) before = point.period;
    return { ...point, joined };
  });
}

/** What the counters in view publish for each period of one length: one series per counter; a period without a figure is a gap. */
export function publishedCountsFigure(selection: Selection, choice: CountChoice, stamp: Stamp): PublishedCountsFigure {
  const { dataSet, isCarried, isClaimInView, clauses, ledger } = selection;
  const { period = "year", place, noun } = choice;
  const asked = questionsOn(dataSet, choice, place);
  const claimsOn = (id: (typeof asked)[number]["id"]) => (dataSet.claimsOfQuestion.get(id) ?? []).filter(hasFigure);
  const everyCounter = [...new Set(asked.flatMap(({ id }) => claimsOn(id).map(({ claimant }) => claimant)))];
  const isChosen = chosenCounters(clauses, choice, everyCounter, dataSet);
  const elsewhere: Record<CountPeriod, number> = { year: 0, quarter: 0, month: 0 };
  const byCounter = new Map<ActorId, Drawn[]>();
  const longer: SaidFigure[] = [];
  const drawn: FigureClaim[] = [];
  const counting = new Set<ActorId>();
  let all = 0;
  for (const question of asked) {
    const among = countPeriodOf(question.period);
    const claims = claimsOn(question.id);
    const inView = claims.filter((claim) => isClaimInView(claim) && isChosen(claim.claimant));
    if (among?.period !== period) {
      if (among === null) longer.push(...saidFigures(question, inView, dataSet));
      else elsewhere[among.period] += inView.length;
      continue;
    }
    all += claims.length;
    for (const { claimant } of claims) counting.add(claimant);
    drawn.push(...inView);
    for (const position of positionsOf(inView)) {
      const { claimant, claim, history } = position;
      const points = byCounter.get(claimant) ?? [];
      points.push({
        x: periodInWords(question.period),
        period: question.period,
        whole: among.whole,
        value: drawnAt(claim.figure),
        words: claim.figure.comparator === "exact" ? null : figureInWords(claim.figure),
        comparator: claim.figure.comparator,
        low: claim.figure.low,
        high: claim.figure.high,
        ...earlierFigures(position),
        events: [],
        questions: [question.id],
        claims: [claim.id, ...history.map((earlier) => earlier.id)],
      });
      byCounter.set(claimant, points);
    }
  }
  const named = (ids: Iterable<ActorId>) => [...ids].flatMap((id) => dataSet.actorById.get(id) ?? []);
  const counters = named(byCounter.keys());
  const series = counters
    .map(({ id, short, side }) => ({
      id,
      label: short,
      channel: channelOf(side),
      points: joinTouching(byCounter.get(id) ?? []),
    }))
    .toSorted((a, b) => (b.points.at(-1)?.value ?? 0) - (a.points.at(-1)?.value ?? 0));
  const periods = series.flatMap(({ points }) => points.map((point) => point.period));
  const monthsOf = (counter: string): readonly PublishedMonth[] =>
    asked
      .filter((question) => isWholeMonth(question.period))
      .flatMap((question) =>
        positionsOf(claimsOn(question.id).filter((claim) => claim.claimant === counter && isCarried(claim))).map(
          ({ claim }) => ({ period: question.period, low: claim.figure.low, high: claim.figure.high }),
        ),
      );
  const filters = filtersInOneLine(clauses, dataSet);
  const title = `${choice.title}, by ${period}`;
  return {
    id: "published-counts",
    title,
    unit: `${noun} a ${period}`,
    along: EACH[period],
    noun,
    period,
    series,
    counters: counters.map(({ id, name, short, method }) => ({ id, name, short, method })),
    factors: countFactors(series),
    extent: periods.reduce<Span | null>(
      (whole, { start, end }) =>
        whole === null
          ? { start, end }
          : { start: start < whole.start ? start : whole.start, end: end > whole.end ? end : whole.end },
      null,
    ),
    elsewhere,
    longer,
    beside: countsBeside(selection, choice, period),
    norms: period === "month" ? countNorms(series, monthsOf, noun) : [],
    silenced: named([...counting].filter((id) => !byCounter.has(id))).map(({ short }) => short),
    caption: `${title}, as each counter publishes them: ${filters}. A ${period} without a figure is a gap.`,
    filters,
    counts: { shown: drawn.length, of: all, what: "published counts" },
    ...citedBy(
      drawn.flatMap((claim) => claim.sources),
      dataSet,
    ),
    ...stamped(stamp),
    contested: asked.some(
      ({ id }) => ledger.of(id).contradictions.length > 0 && drawn.some((claim) => claim.question === id),
    ),
  };
}
