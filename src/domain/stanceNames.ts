import type { Stance } from "./Claim.ts";

export const stanceNames: Readonly<Record<Stance, string>> = {
  asserts: "asserts",
  denies: "denies",
  declines: "declines",
};

/** A stance as it stands within a sentence. */
export const stanceInSentence: Readonly<Record<Stance, string>> = {
  asserts: "asserted",
  denies: "denied",
  declines: "declined to say",
};
