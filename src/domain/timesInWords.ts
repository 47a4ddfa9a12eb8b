import type { Certainty } from "./certaintyOf.ts";
import { numberInWords } from "./numberInWords.ts";
import { printedTimes } from "./printedTimes.ts";
import type { Times } from "./timesBetween.ts";

/** "× 2.5", "≥ × 22" where it is only the least, "could be equal", "58 against none", "none against 30". */
export function timesLabel(times: Times, certainty: Certainty): string {
  const exact = certainty === "exact";
  if (times.kind === "against-none") {
    const n = `${exact ? "" : "≥ "}${numberInWords(times.n)}`;
    return times.none === "own" ? `${n} against none` : `none against ${n}`;
  }
  if (times.times === 1) return exact ? "equal" : "could be equal";
  const number = printedTimes(times.times, exact);
  return number === null ? "slightly apart" : `${exact ? "" : times.times > 1 ? "≥ " : "≤ "}× ${number}`;
}

/** The same as it is read aloud: "at least 22 times as high". */
export function timesInWords(times: Times, certainty: Certainty): string {
  const exact = certainty === "exact";
  if (times.kind === "against-none" || times.times === 1) return timesLabel(times, certainty).replace("≥", "at least");
  const number = printedTimes(times.times, exact);
  if (number === null) return "slightly apart";
  return `${exact ? "" : times.times > 1 ? "at least " : "at most "}${number} times as high`;
}
