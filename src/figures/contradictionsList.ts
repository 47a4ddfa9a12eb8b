import { aboutQuestion } from "@/domain/aboutQuestion.ts";
import type { Day } from "@/domain/Day.ts";
import type { SourceId } from "@/domain/ids.ts";
import { KINDS, type Kinds } from "@/domain/Kinds.ts";
import { noAccount } from "@/domain/Ledger.ts";
import { sortOf, type Sort } from "@/domain/Question.ts";
import type { Selection } from "@/engine/Selection.ts";
import { captionOfContradictions, namesOfLines } from "./captionOfContradictions.ts";
import { citedBy } from "./citedBy.ts";
import { claimsOfLine, sourcesOf } from "./claimsOfLine.ts";
import type { ContradictionsChoice } from "./ContradictionsChoice.ts";
import type { Figure } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import { highestDrawn, type FindingPoint } from "./findingPoints.ts";
import { ledgerLines, type LedgerLine } from "./ledgerLines.ts";
import { compareLines, lineGroups, type LineGroup } from "./lineGroups.ts";
import { lineHolds } from "./lineHolds.ts";
import { rememberPerLine } from "./rememberPerLine.ts";
import { stamped, type Stamp } from "./Stamp.ts";

/** A line as far as the list needs it to be sorted and headed; `lineInFull` says the rest. */
export type ListedLine = LedgerLine & {
  /** Event and day, or the period counted: "Border clashes, 11–12 October 2025". */
  readonly about: string;
  readonly day: Day;
  readonly sources: number;
};

/** The figure of the ledger without its marks, which only the lines in sight need. */
export type ContradictionsList = Omit<Figure<FindingPoint>, "series"> & {
  readonly lines: readonly ListedLine[];
  /** The headings under which the lines stand, in their order; none where they stand under no heading. */
  readonly groups: readonly LineGroup[];
  /** Lines in view per kind, whatever kind is chosen. */
  readonly perKind: Readonly<Record<Kinds, number>>;
  /** Lines per sort of question, whatever sort is chosen. */
  readonly perSort: Readonly<Record<Sort | "all", number>>;
  /** Lines in view that vanish because the chosen sources carry too few of the voices. */
  readonly vanished: number;
  /** The highest number of the list, for plots on one scale. */
  readonly highest: number;
};

const everyClaim = (): boolean => true;

/** The lines in view with every count of the list, and how many there are whatever is in view. */
function readLines(selection: Selection, choice: ContradictionsChoice) {
  const { dataSet, isQuestionInView, isCarried, ledger, wholeLedger } = selection;
  const { kinds, withinOneSide } = choice;
  const holds = lineHolds(choice.find, dataSet);
  const perKind = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kinds, number>;
  const perSort: Record<Sort | "all", number> = { all: 0, event: 0, period: 0, standing: 0 };
  const lines: LedgerLine[] = [];
  let [vanished, all] = [0, 0];
  for (const [row, question] of dataSet.questions.entries()) {
    const [account, whole] = [ledger.accounts[row] ?? noAccount, wholeLedger.accounts[row] ?? noAccount];
    if (account === noAccount && whole === noAccount) continue;
    const everywhere = ledgerLines(question, whole, true)[kinds];
    all += everywhere.length;
    // Under a choice of sources an earlier claim can become a position, and contradict where in full nobody does.
    if (account !== whole) {
      const known = new Set(everywhere.map(({ id }) => id));
      all += ledgerLines(question, account, true)[kinds].filter(({ id }) => !known.has(id)).length;
    }
    if (!isQuestionInView(question)) continue;
    const sort = sortOf(question);
    const isOfSort = choice.sort === "all" || choice.sort === sort;
    const own = ledgerLines(question, account, withinOneSide);
    for (const kind of KINDS) {
      if (!isOfSort && kind !== kinds) continue;
      const found = own[kind].filter((line) => holds(line, isCarried));
      if (isOfSort) perKind[kind] += found.length;
      if (kind !== kinds) continue;
      perSort[sort] += found.length;
      perSort.all += found.length;
      if (isOfSort) lines.push(...found);
    }
    if (account === whole || !isOfSort) continue;
    const kept = new Set(own[kinds].map(({ id }) => id));
    vanished += ledgerLines(question, whole, withinOneSide)[kinds].filter(
      (line) => !kept.has(line.id) && holds(line, everyClaim),
    ).length;
  }
  return { lines, all, perKind, perSort, vanished };
}

type Sized = { readonly line: ListedLine; readonly cited: readonly SourceId[]; readonly highest: number };

const sizedLine = rememberPerLine((line, isCarried, dataSet): Sized => {
  const { question, lead } = line;
  const carried = claimsOfLine(line, dataSet).filter(isCarried);
  const cited = sourcesOf(carried);
  const event = question.event === null ? undefined : dataSet.eventById.get(question.event);
  const day = event?.start ?? question.period?.start ?? carried[0]?.date ?? (0 as Day);
  return {
    line: { ...line, about: aboutQuestion(question, dataSet), day, sources: cited.length },
    cited,
    highest: highestDrawn(lead, carried),
  };
});

/** The lines of the ledger in view, sharpest first or as chosen, with all that is counted and said of the whole list. */
export function contradictionsList(
  selection: Selection,
  choice: ContradictionsChoice,
  stamp: Stamp,
): ContradictionsList {
  const { dataSet, clauses, isCarried } = selection;
  const { lines, all, ...numbers } = readLines(selection, choice);
  const sized = lines.map((line) => sizedLine(line, isCarried, dataSet));
  const sorted = sized.map(({ line }) => line).toSorted(compareLines(choice.order));
  const filters = filtersInOneLine(clauses, dataSet);
  return {
    id: "contradictions",
    title: "Contradictions",
    unit: "claimed",
    along: "Claimant",
    lines: sorted,
    groups: lineGroups(sorted, choice.order),
    ...numbers,
    highest: sized.reduce((most, { highest }) => Math.max(most, highest), 0),
    caption: captionOfContradictions(choice, filters, sorted),
    filters,
    counts: { shown: sorted.length, of: all, what: namesOfLines[choice.kinds] },
    ...citedBy(
      sized.flatMap(({ cited }) => cited),
      dataSet,
    ),
    ...stamped(stamp),
    contested: sorted.some(({ lead }) => lead.kind !== "one-sided"),
  };
}
