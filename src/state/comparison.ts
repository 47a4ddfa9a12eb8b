import type { Day, Span } from "@/domain/Day.ts";
import { periodBefore } from "@/domain/periodBefore.ts";
import { yearEarlier } from "@/domain/yearEarlier.ts";
import { noSources, type Clauses } from "@/engine/Clauses.ts";
import type { ComparedWith, View } from "./View.ts";

export type ComparisonChoice = Pick<View, "compareWith" | "withFrom" | "withTo" | "withActors" | "withPublishers">;

/** Why there is no second selection yet. */
export type Lacking =
  /** The first has no From and To, from which the second would follow. */
  | "first-period"
  /** No second dates, actors or publishers are chosen. */
  | "second-dates"
  | "second-actors"
  | "second-sources"
  | "reversed"
  /** The second is the first. */
  | "same";

export type Second =
  | { readonly kind: "compared"; readonly clauses: Clauses }
  | { readonly kind: "lacking"; readonly why: Lacking };

export const notCompared = {
  compareWith: null,
  withFrom: null,
  withTo: null,
  withActors: [],
  withPublishers: [],
} as const satisfies ComparisonChoice;

const lacking = (why: Lacking): Second => ({ kind: "lacking", why });

const firstPeriod = ({ from, to }: Pick<Clauses, "from" | "to">): Span | null =>
  from === null || to === null ? null : { start: from, end: to };

const holdSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));

function withDays(first: Clauses, from: Day | null, to: Day | null): Second {
  if (from !== null && to !== null && from > to) return lacking("reversed");
  if (first.from === from && first.to === to) return lacking("same");
  return { kind: "compared", clauses: { ...first, from, to } };
}

function withPeriod(first: Clauses, periodOf: (period: Span) => Span): Second {
  const period = firstPeriod(first);
  if (period === null) return lacking("first-period");
  const { start, end } = periodOf(period);
  return withDays(first, start, end);
}

/** The clauses of the second selection: those of the first with its dates, actors or sources replaced. Null: nothing is compared. */
export function secondClauses(first: Clauses, choice: ComparisonChoice): Second | null {
  const { compareWith, withFrom, withTo, withActors, withPublishers } = choice;
  switch (compareWith) {
    case null:
      return null;
    case "before":
      return withPeriod(first, periodBefore);
    case "year-earlier":
      return withPeriod(first, yearEarlier);
    case "dates":
      return withFrom === null && withTo === null ? lacking("second-dates") : withDays(first, withFrom, withTo);
    case "actors":
      if (withActors.length === 0) return lacking("second-actors");
      if (holdSame(first.actors, withActors)) return lacking("same");
      return { kind: "compared", clauses: { ...first, actors: withActors } };
    case "sources":
      if (withPublishers.length === 0) return lacking("second-sources");
      if (first.documents.length === 0 && holdSame(first.publishers, withPublishers)) return lacking("same");
      return { kind: "compared", clauses: { ...first, ...noSources, publishers: withPublishers } };
    default:
      return compareWith satisfies never;
  }
}

/** The change that puts the second in the place of the first; null where a link could not say the first as a second. */
export function swapped(first: Clauses, choice: ComparisonChoice): Partial<View> | null {
  const second = secondClauses(first, choice);
  if (second === null || second.kind === "lacking") return null;
  const { from, to, actors, publishers } = second.clauses;
  switch (choice.compareWith) {
    case null:
      return null;
    case "before":
    case "year-earlier":
    case "dates":
      if (first.from === null && first.to === null) return null;
      return { from, to, compareWith: "dates", withFrom: first.from, withTo: first.to };
    case "actors":
      return first.actors.length === 0 ? null : { actors, withActors: first.actors };
    case "sources":
      return first.publishers.length === 0 || first.documents.length > 0
        ? null
        : { publishers, withPublishers: first.publishers };
    default:
      return choice.compareWith satisfies never;
  }
}

/** Which part of the clauses the two differ in. */
export const comparedPart = (compareWith: ComparedWith): "dates" | "actors" | "sources" =>
  compareWith === "actors" || compareWith === "sources" ? compareWith : "dates";
