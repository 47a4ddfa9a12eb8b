import type { Side } from "./Actor.ts";

/** In whose numbers a view speaks: the lowest or highest that anyone claims, or those of one side or of the independent. */
export const VOICES = ["lowest", "highest", "pakistan", "kabul", "independent"] as const;
export type Voice = (typeof VOICES)[number];

export const voiceNames: Readonly<Record<Voice, string>> = {
  lowest: "lowest claimed",
  highest: "highest claimed",
  pakistan: "Pakistan's",
  kabul: "Kabul's",
  independent: "independent (UN, monitors, local)",
};

/** As it ends "Killed …". */
export const byVoice: Readonly<Record<Voice, string>> = {
  lowest: "by the lowest figure claimed of each event",
  highest: "by the highest figure claimed of each event",
  pakistan: "by Pakistan's figures",
  kabul: "by Kabul's figures",
  independent: "by independent figures (UN, monitors, local)",
};

/** The sides that speak with a voice (rule V1); null: whoever claims. */
const SIDES_OF: Readonly<Record<Voice, readonly Side[] | null>> = {
  lowest: null,
  highest: null,
  pakistan: ["pakistan"],
  kabul: ["afghan-taliban"],
  independent: ["un", "monitor", "local"],
};

export function speaksWith(voice: Voice | null, side: Side | undefined): boolean {
  const sides = voice === null ? null : SIDES_OF[voice];
  return sides === null || (side !== undefined && sides.includes(side));
}
