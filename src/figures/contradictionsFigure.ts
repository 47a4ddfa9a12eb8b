import type { Day } from "@/domain/Day.ts";
import type { Finding, FindingKind } from "@/domain/Finding.ts";
import { sortOf, type Question, type Sort } from "@/domain/Question.ts";
import { noAccount } from "@/domain/Ledger.ts";
import type { Selection } from "@/engine/Selection.ts";
import { captionOfContradictions, namesOfLines } from "./captionOfContradictions.ts";
import { citedBy } from "./citedBy.ts";
import type { Figure, Series } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import type { FindingPoint } from "./findingPoints.ts";
import { holdsWords } from "./holdsWords.ts";
import { isInternal, KINDS, ledgerLines, type Kinds, type LedgerLine } from "./ledgerLines.ts";
import { compareLines, lineGroups, type LineGroup } from "./lineGroups.ts";
import { linesInFull, questionsOf, sourcesOf } from "./linesInFull.ts";
import { stamped, type Stamp } from "./Stamp.ts";

export type Order = "gap" | "date" | "sources";

export type ContradictionsChoice = {
  readonly kinds: Kinds;
  readonly order: Order;
  /** Whether those between claimants of one side are listed. */
  readonly withinOneSide: boolean;
  readonly sort: Sort | "all";
  /** Words that a line must hold: of its question, its event, its claimants or its figures. */
  readonly find: string;
};

/** One line of the list: a question, or two in scope, with what leads it and a mark for every position. */
export type Disputed = Series<FindingPoint> & {
  /** The question that the line opens. */
  readonly question: Question;
  readonly lead: Finding;
  /** "23 by Pakistan Armed Forces (ISPR), 58 by Afghan Taliban government". */
  readonly says: string;
  /** "× 2.5", "counts different people". */
  readonly apart: string;
  /** Every kind that the rules find on the question, the line's own first. */
  readonly kinds: readonly FindingKind[];
  /** Pairs of claims of this line's kind, the leading one among them. */
  readonly pairs: number;
  /** Event and day, or the period counted: "Border clashes, 11–12 October 2025". */
  readonly about: string;
  readonly day: Day;
  readonly sources: number;
  /** Claims on it that the chosen sources do not carry. */
  readonly hidden: number;
};

export type ContradictionsFigure = Omit<Figure<FindingPoint>, "series"> & {
  readonly series: readonly Disputed[];
  /** The headings under which the lines stand, in their order; none where they stand under no heading. */
  readonly groups: readonly LineGroup[];
  /** Lines in view per kind, whatever kind is chosen. */
  readonly perKind: Readonly<Record<Kinds, number>>;
  /** Lines per sort of question, whatever sort is chosen. */
  readonly perSort: Readonly<Record<Sort | "all", number>>;
  /** Lines in view that vanish because the chosen sources do not carry both voices. */
  readonly vanished: number;
  /** The highest number of the list, for plots on one scale. */
  readonly highest: number;
};

/** The lines of the ledger in view, sharpest first or as chosen. */
export function contradictionsFigure(
  selection: Selection,
  choice: ContradictionsChoice,
  stamp: Stamp,
): ContradictionsFigure {
  const { dataSet, clauses, isQuestionInView, isCarried, ledger, wholeLedger } = selection;
  const { inFull, wordsOf } = linesInFull(selection);
  const keeps = (finding: Finding): boolean => choice.withinOneSide || !isInternal(finding);
  const isFound = (line: LedgerLine): boolean => choice.find.trim() === "" || holdsWords(choice.find, wordsOf(line));
  const perKind: Record<Kinds, number> = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kinds, number>;
  const perSort: Record<Sort | "all", number> = { all: 0, event: 0, period: 0, standing: 0 };
  const lines: Disputed[] = [];
  let [vanished, all] = [0, 0];

  for (const [row, question] of dataSet.questions.entries()) {
    const [account, whole] = [ledger.accounts[row] ?? noAccount, wholeLedger.accounts[row] ?? noAccount];
    if (account === noAccount && whole === noAccount) continue;
    const everywhere = new Set(ledgerLines(question, whole, choice.kinds, () => true).map(({ key }) => key));
    // Under a choice of sources an earlier claim can become a position, and contradict where in full nobody does.
    if (account !== whole) {
      for (const { key } of ledgerLines(question, account, choice.kinds, () => true)) everywhere.add(key);
    }
    all += everywhere.size;
    if (!isQuestionInView(question)) continue;
    const sort = sortOf(question);
    const isOfSort = choice.sort === "all" || choice.sort === sort;
    for (const kinds of KINDS) {
      const found = ledgerLines(question, account, kinds, keeps).filter(isFound);
      if (isOfSort) perKind[kinds] += found.length;
      if (kinds !== choice.kinds) continue;
      perSort[sort] += found.length;
      perSort.all += found.length;
      if (!isOfSort) continue;
      for (const line of found) lines.push(inFull(line));
      if (account === whole) continue;
      const kept = new Set(ledgerLines(question, account, kinds, keeps).map(({ key }) => key));
      vanished += ledgerLines(question, whole, kinds, keeps).filter(
        (line) => !kept.has(line.key) && isFound(line),
      ).length;
    }
  }

  const sorted = lines.toSorted(compareLines(choice.order));
  const claimsShown = sorted
    .flatMap(({ lead, question }) => questionsOf(lead, question))
    .flatMap(({ id }) => (dataSet.claimsOfQuestion.get(id) ?? []).filter(isCarried));
  const filters = filtersInOneLine(clauses, dataSet);
  return {
    id: "contradictions",
    title: "Contradictions",
    unit: "claimed",
    along: "Claimant",
    series: sorted,
    groups: lineGroups(sorted, choice.order),
    perKind,
    perSort,
    vanished,
    highest: sorted
      .flatMap(({ points }) => points)
      .reduce((highest, { value, high }) => Math.max(highest, value ?? 0, high ?? 0), 0),
    caption: captionOfContradictions(choice, filters, sorted),
    filters,
    counts: { shown: sorted.length, of: all, what: namesOfLines[choice.kinds] },
    ...citedBy(sourcesOf(claimsShown), dataSet),
    ...stamped(stamp),
    contested: sorted.some(({ lead }) => lead.kind !== "one-sided"),
  };
}
