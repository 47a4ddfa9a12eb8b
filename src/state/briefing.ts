import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

export const PAPERS = ["a4", "letter"] as const;
export type Paper = (typeof PAPERS)[number];

type Briefing = {
  /** Regions that are printed; null: all that stand on the page. */
  readonly regions: readonly string[] | null;
  readonly paper: Paper;
  readonly choose: (change: { readonly regions?: readonly string[] | null; readonly paper?: Paper }) => void;
};

/** What of the page is printed, and on what, until the page is left. */
const briefings = createStore<Briefing>((set) => ({
  regions: null,
  // The browser knows no paper; those who use Letter live where English is written so.
  paper: /^en-(?:US|CA)$/u.test(globalThis.navigator?.language ?? "") ? "letter" : "a4",
  choose: (change) => set(change),
}));

export const useBriefing = (): Briefing => useStore(briefings);
