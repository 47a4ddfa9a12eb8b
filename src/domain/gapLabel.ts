import type { Gap } from "./gapOf.ts";
import { numberInWords } from "./numberInWords.ts";
import { roundedRatio } from "./roundedRatio.ts";

/** The gap as it is printed beside a mark: "× 2.5", "≥ × 22" where one of the two is not exact, "58 against none". */
export function gapLabel(gap: Gap): string {
  const least = gap.sharp ? "" : "≥ ";
  switch (gap.kind) {
    case "ratio": {
      const rounded = roundedRatio(gap.ratio, gap.sharp);
      return rounded === 1 ? "slightly apart" : `${least}× ${numberInWords(rounded)}`;
    }
    case "against-none":
      return `${least}${numberInWords(gap.n)} against none`;
    default:
      return gap satisfies never;
  }
}
