import type { Change } from "@/domain/Change.ts";
import type { Claim } from "@/domain/Claim.ts";
import type { QuestionFigure, QuestionPoint } from "./questionFigure.ts";

/** A mark of an opened question: what one claimant holds, or one of two claims of one claimant that do not fit each other. */
export type QuestionMark = QuestionPoint & {
  /** print: one of several of one statement. before, after: what was revised, and what it was revised to. null: a position. */
  readonly part: "print" | "before" | "after" | null;
};

/** The two claims of one claimant that lead, each as a mark of its own with nothing before it. */
function marksOfChange(point: QuestionPoint, { kind, before, after }: Change): readonly QuestionMark[] {
  const markOf = (claim: Claim, part: QuestionMark["part"]): readonly QuestionMark[] =>
    point.steps.flatMap((step): readonly QuestionMark[] =>
      step.claim.id !== claim.id
        ? []
        : [
            {
              ...point,
              ...step,
              position: { claimant: claim.claimant, claim, history: [] },
              documents: claim.sources.length,
              earlier: [],
              alsoPrinted: [],
              steps: [step],
              part,
            },
          ],
    );
  return kind === "relay"
    ? [...markOf(after, "print"), ...markOf(before, "print")]
    : [...markOf(before, "before"), ...markOf(after, "after")];
}

/**
 * The marks of a question in their order, the figure for other people that leads against it last. Where one claimant
 * against itself leads, its two claims stand first, each for itself: a picture of a revision or of two prints shows both.
 */
export const questionMarks = ({ series, lead }: Pick<QuestionFigure, "series" | "lead">): readonly QuestionMark[] =>
  series
    .flatMap(({ points }) => points)
    .flatMap((point): readonly QuestionMark[] =>
      (lead?.kind === "relay" || lead?.kind === "revision") && lead.claimant === point.position.claimant
        ? marksOfChange(point, lead)
        : [{ ...point, part: null }],
    );
