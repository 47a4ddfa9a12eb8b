import type { Gap } from "./gapOf.ts";
import { numberInWords } from "./numberInWords.ts";
import { printedTimes } from "./printedTimes.ts";

/** "2.5 times", "at least 22 times" where one of the two is not exact, "58 against none". */
export function gapInWords(gap: Gap): string {
  const least = gap.sharp ? "" : "at least ";
  switch (gap.kind) {
    case "ratio": {
      const times = printedTimes(gap.ratio, gap.sharp);
      return times === null ? "slightly apart" : `${least}${times} times`;
    }
    case "against-none":
      return `${least}${numberInWords(gap.n)} against none`;
    default:
      return gap satisfies never;
  }
}
