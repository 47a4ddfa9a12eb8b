import { createStore, type StoreApi } from "zustand/vanilla";

export const PAPERS = ["a4", "letter"] as const;
export type Paper = (typeof PAPERS)[number];
export const PAPER_NAMES: Readonly<Record<Paper, string>> = { a4: "A4", letter: "Letter" };

export type Briefing = {
  /** Regions that are printed; null: all that stand on the page. */
  readonly regions: readonly string[] | null;
  readonly paper: Paper;
  /** A print was asked for by its button: it prints the regions even where a question or a record is opened. */
  readonly isAsked: boolean;
  readonly choose: (change: Partial<Pick<Briefing, "regions" | "paper" | "isAsked">>) => void;
};

/** What of the page is printed, and on what. */
export const createBriefing = (): StoreApi<Briefing> =>
  createStore<Briefing>((set) => ({
    regions: null,
    isAsked: false,
    // The browser knows no paper; those who use Letter live where English is written so.
    paper: /^en-(?:US|CA)$/u.test(globalThis.navigator?.language ?? "") ? "letter" : "a4",
    choose: (change) => set(change),
  }));
