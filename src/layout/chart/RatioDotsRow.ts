/** Filled: exactly this. Open: this or farther out, if it is away from equal. Soft: about here. */
export type DotLook = "filled" | "open" | "soft";

/** `Card`: what a hover or the focus shows, where there is any of that; it says the same as `says`. */
export type RatioDot<Card = unknown> = {
  readonly key: string;
  /** Its row and what it is of, in words. */
  readonly name?: string;
  /** How many times; null where there is none, then `lane` says at which end the dot stands. */
  readonly times: number | null;
  readonly lane: "low" | "high" | null;
  readonly look: DotLook;
  /** Accessible name. */
  readonly says: string;
  readonly card: Card;
};

export type RatioDotsRow<Card = unknown> = {
  readonly key: string;
  readonly label: string;
  readonly channel: number;
  /** "6 questions". */
  readonly size: string;
  readonly median: { readonly times: number; readonly label: string } | null;
  /** From low to high. */
  readonly dots: readonly RatioDot<Card>[];
};
