import { dateOf, dayOf, type Span } from "@/domain/Day.ts";
import type { Claim, FigureClaim } from "@/domain/Claim.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import { positionsOf } from "@/domain/positionsOf.ts";
import type { FigureQuestion, Measure } from "@/domain/Question.ts";
import type { ActorId } from "@/domain/ids.ts";
import type { Selection } from "@/engine/Selection.ts";
import { channelOf } from "./channelOf.ts";
import { citedBy } from "./citedBy.ts";
import { stamped, type Stamp } from "./Stamp.ts";
import type { ClaimedPoint, Figure } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";

/** What is counted: a measure and whose attacks they are, in one country, over whole calendar years. */
export type Count = {
  readonly measure: Measure;
  readonly population: ActorId;
  readonly place: string;
  readonly title: string;
  readonly unit: string;
};

export type CountPoint = ClaimedPoint & {
  readonly year: number;
  /** Other figures of the same counter for the same year: restated, or printed differently. */
  readonly others: readonly string[];
};

export type PublishedCountsFigure = Figure<CountPoint> & {
  /** Claims in view on the same count over periods that are no whole calendar year; they are not drawn. */
  readonly otherPeriods: number;
  readonly counters: readonly { readonly id: ActorId; readonly name: string; readonly method: string | null }[];
  /** Years of at least two counters: the lowest and the highest figure that two of them publish. */
  readonly spreads: readonly { readonly year: number; readonly low: number; readonly high: number }[];
};

const wholeYear = ({ start, end }: Span): number | null => {
  const { year } = dateOf(start);
  return start === dayOf({ year, month: 1, day: 1 }) && end === dayOf({ year, month: 12, day: 31 }) ? year : null;
};

const hasFigure = (claim: Claim): claim is FigureClaim => claim.figure !== null;

/** The number a mark stands at: one that was said, so of a range the lower end; never a middle that nobody said. */
const drawnAt = ({ figure }: FigureClaim): number => (figure.low === null ? figure.high : figure.low);

/** For each year with two counters or more, the lowest and the highest figure; an open bound is no figure to divide by. */
function spreadsOf(points: readonly CountPoint[]): PublishedCountsFigure["spreads"] {
  const byYear = new Map<number, { low: number; high: number; counters: number }>();
  for (const { year, low, high } of points) {
    if (low === null || high === null) continue;
    const known = byYear.get(year) ?? { low: Infinity, high: 0, counters: 0 };
    byYear.set(year, { low: Math.min(known.low, low), high: Math.max(known.high, high), counters: known.counters + 1 });
  }
  return [...byYear]
    .filter(([, { counters }]) => counters > 1)
    .map(([year, { low, high }]) => ({ year, low, high }))
    .toSorted((a, b) => a.year - b.year);
}

/** What the counters in view publish for each calendar year: one series per counter, a year without a figure is a gap. */
export function publishedCountsFigure(selection: Selection, count: Count, stamp: Stamp): PublishedCountsFigure {
  const { dataSet, isQuestionInView, isCarried, clauses, ledger } = selection;
  const asked = dataSet.questions.filter(
    (question): question is FigureQuestion & { period: Span } =>
      question.kind === "figure" &&
      question.event === null &&
      question.period !== null &&
      question.measure === count.measure &&
      question.population === count.population &&
      question.place === count.place,
  );
  const byCounter = new Map<ActorId, CountPoint[]>();
  let [otherPeriods, all, shown] = [0, 0, 0];
  const drawn: FigureClaim[] = [];
  for (const question of asked.toSorted((a, b) => a.period.start - b.period.start)) {
    const year = wholeYear(question.period);
    const claims = (dataSet.claimsOfQuestion.get(question.id) ?? []).filter(hasFigure);
    const inView = isQuestionInView(question) ? claims.filter(isCarried) : [];
    if (year === null) {
      otherPeriods += inView.length;
      continue;
    }
    all += claims.length;
    shown += inView.length;
    drawn.push(...inView);
    for (const { claimant, claim, history } of positionsOf(inView)) {
      const points = byCounter.get(claimant) ?? [];
      points.push({
        x: String(year),
        year,
        value: drawnAt(claim),
        words: claim.figure.comparator === "exact" ? null : figureInWords(claim.figure),
        comparator: claim.figure.comparator,
        low: claim.figure.low,
        high: claim.figure.high,
        others: [...new Set(history.map((earlier) => figureInWords(earlier.figure)))].filter(
          (words) => words !== figureInWords(claim.figure),
        ),
        events: [],
        questions: [question.id],
        claims: [claim.id, ...history.map((earlier) => earlier.id)],
      });
      byCounter.set(claimant, points);
    }
  }
  const counters = [...byCounter.keys()].flatMap((id) => dataSet.actorById.get(id) ?? []);
  const spreads = spreadsOf([...byCounter.values()].flat());
  const filters = filtersInOneLine(clauses, dataSet);
  return {
    id: "published-counts",
    title: count.title,
    unit: count.unit,
    along: "Year",
    series: counters
      .map((counter) => ({
        id: counter.id,
        label: counter.short,
        channel: channelOf(counter.side),
        points: byCounter.get(counter.id) ?? [],
      }))
      .toSorted((a, b) => (b.points.at(-1)?.value ?? 0) - (a.points.at(-1)?.value ?? 0)),
    counters: counters.map(({ id, name, method }) => ({ id, name, method })),
    spreads,
    otherPeriods,
    caption: `${count.title}, as each counter publishes them: ${filters}. A year without a figure is a gap.`,
    filters,
    counts: { shown, of: all, what: "published counts" },
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
