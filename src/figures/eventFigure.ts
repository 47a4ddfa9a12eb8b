import { compareByGap } from "@/domain/compareByGap.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import type { FindingKind } from "@/domain/Finding.ts";
import type { Event } from "@/domain/Event.ts";
import type { Measure } from "@/domain/Question.ts";
import type { Selection } from "@/engine/Selection.ts";
import { citedBy } from "./citedBy.ts";
import type { Figure } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import { multiplesOf, type Multiple, type MultiplePoint } from "./multiplesOf.ts";
import { stamped, type Stamp } from "./Stamp.ts";

export type EventFigure = Omit<Figure<MultiplePoint>, "series"> & {
  readonly series: readonly Multiple[];
  readonly date: string;
  /** Where the one scale of all ends; null where each multiple has its own, or none has a number that could share one. */
  readonly sharedEnd: number | null;
  /** The highest number drawn, in whatever unit; 0 where there is none. */
  readonly highest: number;
  /** Questions of which the chosen sources carry too few claims for a contradiction that the whole record holds. */
  readonly vanished: number;
  /** Statements in view that nobody denies: they are not drawn. */
  readonly undisputed: number;
};

/** Dollars, hours and days are no number of people or things; of `other` the unit stands in the question's text. */
const OWN_UNIT: ReadonlySet<Measure> = new Set<Measure>(["money-usd", "hours", "days", "other"]);

export const sharesScale = ({ questions: [{ measure }] }: Multiple): boolean =>
  measure !== null && !OWN_UNIT.has(measure);

/** Figures, then pairs that count different people, then denials, then what a claimant changed or outlets print apart (F54). */
const RANKS: Readonly<Partial<Record<FindingKind, number>>> = { figure: 0, scope: 1, denial: 2, revision: 3, relay: 4 };
const rankOf = ({ lead }: Multiple): number => (lead === null ? 6 : (RANKS[lead.kind] ?? 5));

function compare(a: Multiple, b: Multiple): number {
  const byRank = rankOf(a) - rankOf(b);
  return byRank !== 0 || a.lead === null || b.lead === null ? byRank : compareByGap(a.lead, b.lead);
}

const endOf = (multiples: readonly Multiple[]): number =>
  Math.max(0, ...multiples.flatMap(({ points }) => points.flatMap(({ low, high }) => [low ?? 0, high ?? 0])));

/** All that is contradicted on one event, a small picture each, and after it the figures that nobody contradicts. */
export function eventFigure(
  selection: Selection,
  event: Event,
  { plotScale }: { readonly plotScale: "own" | "shared" },
  stamp: Stamp,
): EventFigure {
  const { dataSet, clauses, isCarried, ledger, wholeLedger } = selection;
  const asked = dataSet.questionsOfEvent.get(event.id) ?? [];
  const claims = asked.flatMap(({ id }) => dataSet.claimsOfQuestion.get(id) ?? []);
  const series = asked.flatMap((question) => multiplesOf(selection, question)).toSorted(compare);
  const drawn = new Set(series.flatMap(({ points }) => points.flatMap((point) => point.claims)));
  const shown = new Set(series.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const answered = new Set(claims.filter(isCarried).map(({ question }) => question));
  const sharing = endOf(series.filter(sharesScale));
  const date = eventDateInWords(event);
  const filters = filtersInOneLine(clauses, dataSet);
  return {
    id: "event",
    title: event.title,
    unit: "claimed",
    along: "Claimant",
    series,
    date,
    sharedEnd: plotScale === "shared" && sharing > 0 ? sharing : null,
    highest: endOf(series),
    vanished: asked.filter(({ id }) => {
      const [here, whole] = [ledger.of(id), wholeLedger.of(id)];
      return (
        here.contradictions.length + here.scopes.length === 0 && whole.contradictions.length + whole.scopes.length > 0
      );
    }).length,
    undisputed: asked.filter(({ id, kind }) => kind === "proposition" && answered.has(id) && !shown.has(id)).length,
    caption: `${event.title}, ${date}, question by question: ${filters}. Nothing is averaged.`,
    filters,
    counts: { shown: drawn.size, of: claims.length, what: "claims on this event drawn" },
    ...citedBy(
      claims.flatMap(({ id, sources }) => (drawn.has(id) ? sources : [])),
      dataSet,
    ),
    ...stamped(stamp),
    contested: series.some(({ lead }) => lead?.kind === "figure" || lead?.kind === "denial"),
  };
}
