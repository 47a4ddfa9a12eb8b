import { capitalised } from "@/domain/capitalised.ts";
import type { FigureClaim } from "@/domain/Claim.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import { intervalOf } from "@/domain/intervalOf.ts";
import { numberInWords as n } from "@/domain/numberInWords.ts";
import type { Measure } from "@/domain/Question.ts";
import type { Reason } from "./Reason.ts";

/** "“Several”": what was said, without the bounds that the codebook gives it. */
const quoted = (figure: FigureClaim["figure"]): string => {
  const words = figureInWords(figure).replace(/ \([^)]*\)$/u, "");
  return `“${capitalised(words)}”`;
};

/** Which numbers a figure leaves possible, where it is not a plain one (rules C2 to C5). */
function readingOf({ figure }: FigureClaim, measure: Measure): Reason | null {
  if (figure.comparator === "exact") return null;
  const { low, high } = intervalOf(figure, measure);
  switch (figure.comparator) {
    case "about":
      return { says: `${quoted(figure)} is read as any number from ${n(low)} to ${n(high)}.`, rule: "C2" };
    case "at-least":
    case "more-than":
      return { says: `${quoted(figure)} is read as ${n(low)} or any higher number.`, rule: "C3" };
    case "up-to":
    case "fewer-than":
      return { says: `${quoted(figure)} is read as any number from ${n(low)} to ${n(high)}.`, rule: "C4" };
    case "range":
    case "worded":
      return { says: `${quoted(figure)} is read as any number from ${n(low)} to ${n(high)}.`, rule: "C5" };
    default:
      return figure.comparator satisfies never;
  }
}

/** How two figures are read before they are set against each other, each way of reading said once. */
export function readingsInWords(claims: readonly FigureClaim[], measure: Measure): readonly Reason[] {
  if (measure === "days") {
    return [
      {
        says: "A number of days is read with one more and one less, since people count the first and the last day differently.",
        rule: "C6",
      },
    ];
  }
  const readings = claims.flatMap((claim) => readingOf(claim, measure) ?? []);
  return readings.filter(({ says }, at) => readings.findIndex((other) => other.says === says) === at);
}
