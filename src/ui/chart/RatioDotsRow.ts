import type { ReactNode } from "react";

/** Filled: exactly this. Open: this or farther out, if it is away from equal. Soft: about here. */
export type DotLook = "filled" | "open" | "soft";

export type RatioDot = {
  readonly key: string;
  /** How many times; null where there is none, then `lane` says at which end the dot stands. */
  readonly times: number | null;
  readonly lane: "low" | "high" | null;
  readonly look: DotLook;
  /** Accessible name. */
  readonly says: string;
  /** What a hover or the focus shows; says the same as `says`. */
  readonly card: ReactNode;
};

export type RatioDotsRow = {
  readonly key: string;
  readonly label: string;
  readonly channel: number;
  /** "6 questions". */
  readonly size: string;
  readonly median: { readonly times: number; readonly label: string } | null;
  /** From low to high. */
  readonly dots: readonly RatioDot[];
};
