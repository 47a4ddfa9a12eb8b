import type { ClaimedFigure } from "./Claim.ts";
import type { Measure } from "./Question.ts";

/** The numbers that a claimed figure leaves possible, bounds included; `high` is Infinity where it is open above. */
export type Interval = { readonly low: number; readonly high: number };

/** Rules C1 to C5. Nine tenths and eleven tenths are taken by whole division: 50 × 1.1 in floating point is above 55. */
function asSaid(figure: ClaimedFigure): Interval {
  switch (figure.comparator) {
    case "exact":
    case "range":
    case "worded":
      return { low: figure.low, high: figure.high };
    case "about":
      return { low: Math.floor((figure.low * 9) / 10), high: Math.ceil((figure.high * 11) / 10) };
    case "at-least":
    case "more-than":
      return { low: figure.low, high: Infinity };
    case "up-to":
    case "fewer-than":
      return { low: 0, high: figure.high };
    default:
      return figure satisfies never;
  }
}

/** The interval of a figure (rules C1 to C6): people count the first and the last day of a stretch of days differently. */
export function intervalOf(figure: ClaimedFigure, measure: Measure): Interval {
  const { low, high } = asSaid(figure);
  return measure === "days" ? { low: Math.max(0, low - 1), high: high + 1 } : { low, high };
}
