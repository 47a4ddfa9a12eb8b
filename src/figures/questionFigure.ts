import type { Contradiction } from "@/domain/Contradiction.ts";
import type { Edition } from "@/domain/Edition.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { positionsOf, type Position } from "@/domain/positionsOf.ts";
import type { Question } from "@/domain/Question.ts";
import { sharpest } from "@/domain/sharpest.ts";
import { stanceNames } from "@/domain/stanceNames.ts";
import { claimDateInWords } from "@/domain/claimDateInWords.ts";
import type { Claim } from "@/domain/Claim.ts";
import type { Selection } from "@/engine/Selection.ts";
import { citedBy } from "./citedBy.ts";
import { isInternal } from "./contradictionsFigure.ts";
import type { Figure } from "./Figure.ts";
import { filtersInOneLine } from "./filtersInWords.ts";
import { positionPoint, type PositionPoint } from "./positionPoints.ts";

export type QuestionPoint = PositionPoint & {
  readonly position: Position;
  readonly when: string;
  readonly documents: number;
  /** What the claimant said before, oldest first: "at least 12 (11 October 2025)". */
  readonly earlier: readonly string[];
};

export type QuestionFigure = Figure<QuestionPoint> & {
  readonly lead: Contradiction | null;
  /** Claims that the chosen sources do not carry. */
  readonly hidden: number;
};

const said = (claim: Claim): string =>
  `${claim.figure === null ? stanceNames[claim.stance] : figureInWords(claim.figure)} (${claimDateInWords(claim)})`;

/** One question in full: every position among the claims in view, the two that contradict each other most first. */
export function questionFigure(
  { dataSet, contradictions, isCarried, clauses }: Selection,
  question: Question,
  { withinOneSide }: { readonly withinOneSide: boolean },
  edition: Edition,
): QuestionFigure {
  const claims = dataSet.claimsOfQuestion.get(question.id) ?? [];
  const carried = claims.filter(isCarried);
  const found = contradictions.get(question.id) ?? [];
  // The pair that leads the list leads here too; a question reached by its address has one even if the list leaves it out.
  const lead = sharpest(found.filter((each) => withinOneSide || !isInternal(each))) ?? sharpest(found);
  const led = lead === null ? [] : [lead.a.claimant, lead.b.claimant];
  const positions = positionsOf(carried).toSorted(
    (a, b) => Number(led.includes(b.claimant)) - Number(led.includes(a.claimant)),
  );
  const filters = filtersInOneLine(clauses, dataSet);
  return {
    id: "question",
    title: question.text,
    unit: "claimed",
    along: "Claimant",
    series: [
      {
        id: question.id,
        label: question.text,
        channel: null,
        points: positions.map((position) => ({
          ...positionPoint(position, dataSet),
          position,
          when: claimDateInWords(position.claim),
          documents: position.claim.sources.length,
          earlier: position.history.map(said),
        })),
      },
    ],
    lead,
    hidden: claims.length - carried.length,
    caption: `One question in full: ${filters}. Nothing is averaged.`,
    filters,
    counts: {
      shown: carried.length,
      of: claims.length,
      what: `claims of ${numberInWords(positions.length)} ${positions.length === 1 ? "claimant" : "claimants"}`,
    },
    ...citedBy(
      carried.flatMap((claim) => claim.sources),
      dataSet,
    ),
    version: edition.version,
    contested: lead !== null,
  };
}
