import { createContext, use, useState, useSyncExternalStore } from "react";
import { noTally, type Tally } from "@/domain/tally.ts";

/** How a class answers: by raised hands that somebody counts, or on one device that goes round. */
export type Answering = "hands" | "round";

/** What a class answered to one ask; of the talk in this window, and of nothing else (rules P37, P39). */
export type Guesses = {
  readonly answering: Answering | null;
  readonly hands: Tally;
  /** From the device that goes round: hidden until the reveal. */
  readonly round: Tally;
  /** How many have handed the device on. */
  readonly handed: number;
};

const none: Guesses = { answering: null, hands: noTally, round: noTally, handed: 0 };

/** By ask, in memory alone. */
export type GuessStore = {
  readonly of: (ask: string) => Guesses;
  readonly set: (ask: string, guesses: Guesses) => void;
  readonly subscribe: (listen: () => void) => () => void;
};

export function createGuessStore(): GuessStore {
  const byAsk = new Map<string, Guesses>();
  const listeners = new Set<() => void>();
  return {
    of: (ask) => byAsk.get(ask) ?? none,
    set: (ask, guesses) => {
      byAsk.set(ask, guesses);
      for (const listen of listeners) listen();
    },
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}

/** Kept by the window of a talk, so that a slide that is left and come back to has its counts. */
export const GuessContext = createContext<GuessStore | null>(null);

/** What was answered to an ask; without a talk around it, as long as the caller stands. */
export function useGuesses(ask: string) {
  const [own] = useState(createGuessStore);
  const store = use(GuessContext) ?? own;
  const guesses = useSyncExternalStore(store.subscribe, () => store.of(ask));
  return {
    guesses,
    change: (part: Partial<Guesses>) => store.set(ask, { ...store.of(ask), ...part }),
    clear: () => store.set(ask, { ...none, answering: store.of(ask).answering }),
  };
}
