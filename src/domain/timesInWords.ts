import type { Certainty } from "./certaintyOf.ts";
import { numberInWords } from "./numberInWords.ts";
import { roundedRatio } from "./roundedRatio.ts";
import type { Times } from "./timesBetween.ts";

const small = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2, roundingMode: "halfExpand" });
const smallAtMost = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2, roundingMode: "ceil" });

/** The number as far as it is worth printing, rounded towards equal unless it is exact; null where that leaves no difference. */
function printed(times: number, exact: boolean): string | null {
  const words = times > 1 ? numberInWords(roundedRatio(times, exact)) : (exact ? small : smallAtMost).format(times);
  return words === "1" ? null : words;
}

/** "× 2.5", "≥ × 22" where it is only the least, "could be equal", "58 against none", "none against 30". */
export function timesLabel(times: Times, certainty: Certainty): string {
  const exact = certainty === "exact";
  if (times.kind === "against-none") {
    const n = `${exact ? "" : "≥ "}${numberInWords(times.n)}`;
    return times.none === "own" ? `${n} against none` : `none against ${n}`;
  }
  if (times.times === 1) return exact ? "equal" : "could be equal";
  const number = printed(times.times, exact);
  return number === null ? "slightly apart" : `${exact ? "" : times.times > 1 ? "≥ " : "≤ "}× ${number}`;
}

/** The same as it is read aloud: "at least 22 times as high". */
export function timesInWords(times: Times, certainty: Certainty): string {
  const exact = certainty === "exact";
  if (times.kind === "against-none" || times.times === 1) return timesLabel(times, certainty).replace("≥", "at least");
  const number = printed(times.times, exact);
  if (number === null) return "slightly apart";
  return `${exact ? "" : times.times > 1 ? "at least " : "at most "}${number} times as high`;
}
