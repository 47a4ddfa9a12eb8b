/** From the lowest to the highest number that was said; nothing between them is chosen (rule V2). */
export type Bounds = {
  readonly low: number;
  readonly high: number;
  /** The lowest number was said as "up to", or is the upper number of a word: it may be fewer. */
  readonly openBelow: boolean;
  /** The highest number was said as "at least" or "more than", or is the lower number of a word: it may be more. */
  readonly openAbove: boolean;
};

/** What a voice says of a number. A voice without an answer has none: null, which is never 0 (rule V3). */
export type VoicedFigure = Bounds & { readonly words: string };
