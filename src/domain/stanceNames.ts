import type { Stance } from "./Claim.ts";

export const stanceNames: Readonly<Record<Stance, string>> = {
  asserts: "asserts",
  denies: "denies",
  declines: "declines",
};
