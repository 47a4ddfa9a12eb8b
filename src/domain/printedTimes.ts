import { numberInWords } from "./numberInWords.ts";
import { roundedRatio } from "./roundedRatio.ts";

const small = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2, roundingMode: "halfExpand" });
const smallAtMost = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2, roundingMode: "ceil" });

/** A ratio as far as it is worth printing, rounded towards equal unless it is exact; null where that leaves no difference. */
export function printedTimes(times: number, exact: boolean): string | null {
  const words = times > 1 ? numberInWords(roundedRatio(times, exact)) : (exact ? small : smallAtMost).format(times);
  return words === "1" ? null : words;
}
