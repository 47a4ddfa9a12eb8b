import type { Gap } from "./gapOf.ts";
import { numberInWords } from "./numberInWords.ts";
import { printedTimes } from "./printedTimes.ts";

/** The gap as it is printed beside a mark: "× 2.5", "≥ × 22" where one of the two is not exact, "58 against none". */
export function gapLabel(gap: Gap): string {
  const least = gap.sharp ? "" : "≥ ";
  switch (gap.kind) {
    case "ratio": {
      const times = printedTimes(gap.ratio, gap.sharp);
      return times === null ? "slightly apart" : `${least}× ${times}`;
    }
    case "against-none":
      return `${least}${numberInWords(gap.n)} against none`;
    default:
      return gap satisfies never;
  }
}
