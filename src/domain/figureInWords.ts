import type { ClaimedFigure } from "./Claim.ts";
import { numberInWords as n } from "./numberInWords.ts";

/** The words for which the codebook fixes bounds, by their lower and upper bound. */
const WORDS: Readonly<Record<string, string>> = {
  "3–9": "several",
  "20–99": "tens",
  "24–99": "dozens",
  "40–99": "scores",
  "200–999": "hundreds",
  "2,000–9,999": "thousands",
};

/** A figure as it was said, without its unit: "23", "more than 200", "15–20", "dozens (24–99)". */
export function figureInWords(figure: ClaimedFigure): string {
  switch (figure.comparator) {
    case "exact":
      return n(figure.low);
    case "about":
      return `about ${n(figure.low)}`;
    case "at-least":
      return `at least ${n(figure.low)}`;
    case "more-than":
      return `more than ${n(figure.low)}`;
    case "up-to":
      return `up to ${n(figure.high)}`;
    case "fewer-than":
      return `fewer than ${n(figure.high)}`;
    case "range":
      return `${n(figure.low)}–${n(figure.high)}`;
    case "worded": {
      const bounds = `${n(figure.low)}–${n(figure.high)}`;
      const word = WORDS[bounds];
      return word === undefined ? bounds : `${word} (${bounds})`;
    }
    default:
      return figure satisfies never;
  }
}
