import type { Gap } from "./gapOf.ts";
import { numberInWords } from "./numberInWords.ts";
import { roundedRatio } from "./roundedRatio.ts";

function timesInWords(ratio: number, sharp: boolean): string {
  const rounded = roundedRatio(ratio, sharp);
  return rounded === 1 ? "slightly apart" : `${numberInWords(rounded)} times`;
}

/** "2.5 times", "at least 22 times" where one of the two is not exact, "58 against none". */
export function gapInWords(gap: Gap): string {
  const least = gap.sharp ? "" : "at least ";
  switch (gap.kind) {
    case "ratio":
      return `${least}${timesInWords(gap.ratio, gap.sharp)}`;
    case "against-none":
      return `${least}${numberInWords(gap.n)} against none`;
    default:
      return gap satisfies never;
  }
}
