import { findingsOf, type FindingKind } from "@/domain/Finding.ts";
import type { Selection } from "@/engine/Selection.ts";
import { claimsOfLine, saysOfLine } from "./claimsOfLine.ts";
import type { Series } from "./Figure.ts";
import { apartInWords } from "./findingInWords.ts";
import { findingPoints, type FindingPoint } from "./findingPoints.ts";
import type { ListedLine } from "./contradictionsList.ts";
import { withinInWords } from "./withinInWords.ts";

/** One line of the list in full: what leads it in words, and a mark for every position. */
export type Disputed = ListedLine &
  Series<FindingPoint> & {
    /** "23 by Pakistan Armed Forces (ISPR), 58 by Afghan Taliban government". */
    readonly says: string;
    /** "× 2.5", "counts different people". */
    readonly apart: string;
    /** "within one side"; null across sides. */
    readonly within: string | null;
    /** Every kind that the rules find on the question, the line's own first. */
    readonly kinds: readonly FindingKind[];
    /** Claims on it that the chosen sources do not carry. */
    readonly hidden: number;
  };

/** A line with all that is drawn and said of it; of a long list only those in sight are asked for it. */
export function lineInFull(line: ListedLine, { dataSet, isCarried, ledger }: Selection): Disputed {
  const { question, lead } = line;
  const claims = claimsOfLine(line, dataSet);
  const carried = claims.filter(isCarried);
  const others = findingsOf(ledger.of(question.id)).map(({ kind }) => kind);
  return {
    ...line,
    label: question.text,
    channel: null,
    says: saysOfLine(lead, carried, dataSet),
    apart: apartInWords(lead),
    within: withinInWords(lead, dataSet),
    kinds: [...new Set([lead.kind, ...others])],
    hidden: claims.length - carried.length,
    points: findingPoints(lead, carried, dataSet),
  };
}
