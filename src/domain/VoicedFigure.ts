import { numberInWords as n } from "./numberInWords.ts";

/** From the lowest to the highest number that was said; nothing between them is chosen (rule V2). */
type Bounds = {
  readonly low: number;
  readonly high: number;
  /** The lowest number was said as "up to": it may be fewer. */
  readonly openBelow: boolean;
  /** The highest number was said as "at least" or "more than": it may be more. */
  readonly openAbove: boolean;
};

/** What a voice says of a number. A voice without an answer has none: null, which is never 0 (rule V3). */
export type VoicedFigure = Bounds & { readonly words: string };

/** "23", "at least 23", "23–58 or more". */
export function boundsInWords({ low, high, openBelow, openAbove }: Bounds): string {
  if (low < high) return `${n(low)}${openBelow ? " or fewer" : ""}–${n(high)}${openAbove ? " or more" : ""}`;
  if (openBelow && openAbove) return `${n(low)}, more or fewer`;
  return openAbove ? `at least ${n(low)}` : openBelow ? `up to ${n(low)}` : n(low);
}
