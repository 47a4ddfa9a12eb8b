import { claimDateInWords, claimDateNote } from "@/domain/claimDateInWords.ts";
import type { FigureClaim } from "@/domain/Claim.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import type { Position } from "@/domain/positionsOf.ts";
import { drawnAt } from "./drawnAt.ts";
import type { OtherFigure, Restatement } from "./CountPoint.ts";

const otherFigure = ({ figure, ...claim }: FigureClaim): OtherFigure => ({
  value: drawnAt(figure),
  words: figureInWords(figure),
  comparator: figure.comparator,
  low: figure.low,
  high: figure.high,
  claim: claim.id,
});

/** When another figure took the place of an earlier one; a day that is only inferred is said as such. */
const changedInWords = (claim: FigureClaim): string =>
  `${claimDateInWords(claim)}${claim.dateBasis === "inferred" ? ` (${claimDateNote(claim)})` : ""}`;

/**
 * What a counter published for a period besides the figure it now holds: what it said on another day is restated (rule
 * F73), what is printed of the same day's statement is another print of it (rule F74). A figure said twice stands once.
 */
export function earlierFigures({ claim, history }: Position<FigureClaim>): {
  readonly restated: readonly Restatement[];
  readonly prints: readonly OtherFigure[];
} {
  const own = [...history, claim];
  const told = new Set([figureInWords(claim.figure)]);
  const restated: Restatement[] = [];
  const prints: OtherFigure[] = [];
  for (const [at, earlier] of history.entries()) {
    const words = figureInWords(earlier.figure);
    if (told.has(words)) continue;
    told.add(words);
    if (earlier.date === claim.date) {
      prints.push(otherFigure(earlier));
      continue;
    }
    const after = own
      .slice(at + 1)
      .find((later) => later.date !== earlier.date && figureInWords(later.figure) !== words);
    restated.push({ ...otherFigure(earlier), changed: changedInWords(after ?? claim) });
  }
  return { restated, prints };
}
