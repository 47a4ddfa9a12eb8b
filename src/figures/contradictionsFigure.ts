import { aboutQuestion } from "@/domain/aboutQuestion.ts";
import type { Claim } from "@/domain/Claim.ts";
import { compareByGap } from "@/domain/compareByGap.ts";
import type { Contradiction } from "@/domain/Contradiction.ts";
import type { Day } from "@/domain/Day.ts";
import { positionsOf } from "@/domain/positionsOf.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { sortOf, type Question, type Sort } from "@/domain/Question.ts";
import { sharpest } from "@/domain/sharpest.ts";
import type { SourceId } from "@/domain/ids.ts";
import type { Selection } from "@/engine/Selection.ts";
import { citedBy } from "./citedBy.ts";
import type { Edition } from "@/domain/Edition.ts";
import type { Figure, Series } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import { positionPoint, type PositionPoint } from "./positionPoints.ts";

export type Kinds = "contradictions" | "figure" | "denial" | "counters";
export type Order = "gap" | "date" | "sources";

/** A question on which claimants disagree, with the pair that leads it and a mark for every position. */
export type Disputed = Series<PositionPoint> & {
  readonly question: Question;
  readonly lead: Contradiction;
  /** Event and day, or the period counted: "Border clashes, 11–12 October 2025". */
  readonly about: string;
  readonly day: Day;
  readonly sources: number;
  /** Claims on it that the chosen sources do not carry. */
  readonly hidden: number;
};

export type ContradictionsFigure = Omit<Figure<PositionPoint>, "series"> & {
  readonly series: readonly Disputed[];
  /** Questions in view per kind, whatever kinds are chosen. */
  readonly perKind: Readonly<Record<Kinds, number>>;
  /** Questions in view whose contradiction vanishes because the chosen sources carry too few of its claims. */
  readonly vanished: number;
};

const holds = (kinds: Kinds, { kind }: Contradiction): boolean =>
  kinds === "contradictions" ? kind !== "counters" : kind === kinds;

/** Counters share a side as monitors, which says nothing: only figures and denials can be internal to a party. */
export const isInternal = ({ kind, withinOneSide }: Contradiction): boolean => kind !== "counters" && withinOneSide;

const ORDERS: Record<Order, (a: Disputed, b: Disputed) => number> = {
  gap: () => 0,
  date: (a, b) => b.day - a.day,
  sources: (a, b) => b.sources - a.sources,
};

const sourcesOf = (claims: readonly Claim[]): readonly SourceId[] => [
  ...new Set(claims.flatMap((claim) => claim.sources)),
];

/** The questions in view on which claims in view contradict each other, sharpest first. */
export function contradictionsFigure(
  selection: Selection,
  choice: { readonly kinds: Kinds; readonly order: Order; readonly withinOneSide: boolean },
  edition: Edition,
): ContradictionsFigure {
  const { dataSet, clauses, isQuestionInView, isCarried, contradictions, allContradictions } = selection;
  const counted = (found: readonly Contradiction[] | undefined): readonly Contradiction[] =>
    (found ?? []).filter((each) => choice.withinOneSide || !isInternal(each));
  const perKind = { contradictions: 0, figure: 0, denial: 0, counters: 0 };
  const disputed: Disputed[] = [];
  let [vanished, all] = [0, 0];
  // Under a choice of sources an earlier claim can become a position, and contradict where in full nobody does.
  for (const id of new Set([...allContradictions.keys(), ...contradictions.keys()])) {
    const everyContradiction = allContradictions.get(id) ?? [];
    const question = dataSet.questionById.get(id);
    if (question === undefined) continue;
    if ([...everyContradiction, ...(contradictions.get(id) ?? [])].some((each) => holds(choice.kinds, each))) all += 1;
    if (!isQuestionInView(question)) continue;
    const found = counted(contradictions.get(id));
    if (found.length === 0 && counted(everyContradiction).some((each) => holds(choice.kinds, each))) vanished += 1;
    for (const kinds of ["contradictions", "figure", "denial", "counters"] as const) {
      if (found.some((each) => holds(kinds, each))) perKind[kinds] += 1;
    }
    const lead = sharpest(found.filter((each) => holds(choice.kinds, each)));
    if (lead === null) continue;
    const claims = dataSet.claimsOfQuestion.get(id) ?? [];
    const carried = claims.filter(isCarried);
    const event = question.event === null ? undefined : dataSet.eventById.get(question.event);
    const led = [lead.a.claimant, lead.b.claimant];
    const positions = [...positionsOf(carried)].toSorted(
      (a, b) => Number(led.includes(b.claimant)) - Number(led.includes(a.claimant)),
    );
    disputed.push({
      id,
      label: question.text,
      channel: null,
      question,
      lead,
      about: aboutQuestion(question, dataSet),
      day: event?.start ?? question.period?.start ?? carried[0]?.date ?? (0 as Day),
      sources: sourcesOf(carried).length,
      hidden: claims.length - carried.length,
      points: positions.map((position) => positionPoint(position, dataSet)),
    });
  }
  const sorted = disputed.toSorted((a, b) => ORDERS[choice.order](a, b) || compareByGap(a.lead, b.lead));
  const claimsShown = sorted.flatMap(({ id }) =>
    (dataSet.claimsOfQuestion.get(id as Question["id"]) ?? []).filter(isCarried),
  );
  const filters = filtersInOneLine(clauses, dataSet);
  return {
    id: "contradictions",
    title: "Contradictions",
    unit: "claimed",
    along: "Claimant",
    series: sorted,
    perKind,
    vanished,
    caption: captionOf(choice.kinds, filters, sorted),
    filters,
    counts: {
      shown: sorted.length,
      of: all,
      what: choice.kinds === "counters" ? "counts that differ" : "contradicted questions",
    },
    ...citedBy(sourcesOf(claimsShown), dataSet),
    version: edition.version,
    contested: sorted.length > 0,
  };
}

const SORTS: Readonly<Record<Sort, readonly [string, string]>> = {
  event: ["on an event", "on events"],
  period: ["over a period", "over periods"],
  standing: ["a standing question", "standing questions"],
};

/** "6 on events, 13 standing questions": every list says which sorts of question it holds. */
function sortsInWords(disputed: readonly Disputed[]): string {
  const counts = new Map<Sort, number>();
  for (const { question } of disputed) counts.set(sortOf(question), (counts.get(sortOf(question)) ?? 0) + 1);
  return (["event", "standing", "period"] as const)
    .flatMap((sort) => {
      const count = counts.get(sort) ?? 0;
      return count === 0 ? [] : [`${numberInWords(count)} ${SORTS[sort][count === 1 ? 0 : 1]}`];
    })
    .join(", ");
}

function captionOf(kinds: Kinds, filters: string, disputed: readonly Disputed[]): string {
  const what = {
    contradictions: "Questions on which two claimants cannot both be right",
    figure: "Questions on which two claimants give figures that do not overlap",
    denial: "Statements that one claimant asserts and another denies",
    counters: "Counts over a period that counters, who count differently, publish apart",
  }[kinds];
  const sorts = sortsInWords(disputed);
  return `${what}: ${filters}.${sorts === "" ? "" : ` ${sorts}.`} Nothing is averaged.`;
}
