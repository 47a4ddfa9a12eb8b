import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Deck } from "@/domain/Deck.ts";
import { deckFrom, deckJson, LONGEST_DECK, writeDeck } from "@/ingest/readDeck.ts";
import { afterStep, isSameDeck, mergedDecks, stepBetween, stepsLeft, turned, type DeckStep } from "./deckSteps.ts";

const KEY = "counterclaim.decks";
/** Where a text goes that is no list at all, before the first deck is written over it. */
const ASIDE = "counterclaim.decks.unreadable";
const MOST_STEPS = 100;

/** The reader's own decks, kept on this device. */
export type OwnDecks = {
  readonly decks: readonly Deck[];
  /** Whether this browser keeps what it is given. */
  readonly isKept: boolean;
  /** How many of those kept here cannot be read: left as they are. */
  readonly unreadable: number;
  /** What undo would take back, in words: "Slide 3 removed"; null: nothing. */
  readonly undoable: string | null;
  readonly redoable: string | null;
  /**
   * Changes what is kept at this moment, which another window may have changed meanwhile. `says`: what was done, in
   * words. Answers null, or the sentence that says why nothing was changed: a deck that could not be read again.
   */
  readonly change: (says: string, change: (decks: readonly Deck[]) => readonly Deck[]) => string | null;
  readonly undo: () => void;
  readonly redo: () => void;
};

/** The part of a browser's storage that is needed; a test hands in its own. */
export type KeptDecks = Pick<Storage, "getItem" | "setItem">;

type Read = {
  readonly text: string | null;
  readonly decks: readonly Deck[];
  readonly unreadable: readonly unknown[];
  readonly aside: string | null;
};

const OWN_ID = /^[a-z0-9]{1,20}$/;

/** An id that no deck on this device has, as far as chance can tell. */
export const newOwnId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join("");

function read(text: string | null, before: readonly Deck[]): Read {
  if (text === null) return { text, decks: [], unreadable: [], aside: null };
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    list = null;
  }
  if (!Array.isArray(list)) return { text, decks: [], unreadable: [text], aside: text };
  const decks: Deck[] = [];
  const unreadable: unknown[] = [];
  for (const each of list as readonly unknown[]) {
    const found = deckFrom(each);
    const isOwn = found.kind === "deck" && found.aside.length === 0 && OWN_ID.test(found.deck.id);
    if (!isOwn || decks.some(({ id }) => id === found.deck.id)) unreadable.push(each);
    // A deck that did not change stays the same value, so that what shows it need not draw it again.
    else decks.push(before.find((deck) => isSameDeck(deck, found.deck)) ?? found.deck);
  }
  return { text, decks, unreadable, aside: null };
}

/** Why these decks could not be read again; null: they can. */
function faultOfDecks(decks: readonly Deck[], known: readonly Deck[]): string | null {
  if (new Set(decks.map(({ id }) => id)).size < decks.length) return "Two decks have the same id; give one another.";
  for (const deck of decks) {
    if (known.includes(deck)) continue;
    if (!OWN_ID.test(deck.id)) return `“${deck.id}” is no id for a deck of this device.`;
    const found = deckFrom(deckJson(deck));
    if (found.kind === "fault") return found.why;
    const [first] = found.aside;
    if (first !== undefined) return `Slide ${first.slide} cannot be kept: ${first.reason}`;
    if (writeDeck(deck).length > LONGEST_DECK) return "This deck has too much text. Make several decks of it.";
  }
  return null;
}

/**
 * Decks as this device keeps them. Storage may be forbidden, full or damaged: that is a value, never a failure. `listen`
 * tells that another window changed what is kept. Undo and redo go no further back than this page's opening.
 */
export function createOwnDecks(
  storage: () => KeptDecks,
  listen: (onChange: () => void) => void = () => undefined,
): StoreApi<OwnDecks> {
  let last: Read = { text: null, decks: [], unreadable: [], aside: null };
  const found = (): Read | null => {
    try {
      const text = storage().getItem(KEY);
      if (text !== last.text) last = read(text, last.decks);
      return last;
    } catch {
      return null;
    }
  };
  const write = (decks: readonly Deck[], { unreadable, aside }: Read): boolean => {
    try {
      if (aside !== null) storage().setItem(ASIDE, aside);
      const others = aside === null ? unreadable : [];
      const text = JSON.stringify([...decks.map(deckJson), ...others]);
      storage().setItem(KEY, text);
      last = { text, decks, unreadable: others, aside: null };
      return true;
    } catch {
      return false;
    }
  };

  const first = found();
  /** What storage held when it was last read or written. */
  let base = first?.decks ?? [];
  let undoSteps: readonly DeckStep[] = [];
  let redoSteps: readonly DeckStep[] = [];
  const ableTo = () => ({
    undoable: undoSteps.at(-1)?.says ?? null,
    redoable: redoSteps.at(-1)?.says ?? null,
  });

  const store = createStore<OwnDecks>((set, get) => {
    /** Takes in what another window changed. */
    const meet = (): Read | null => {
      const now = found();
      if (now === null || now.decks === base) return now;
      const held = get().decks;
      const decks = mergedDecks(base, held, now.decks);
      undoSteps = stepsLeft(undoSteps, held, decks);
      redoSteps = stepsLeft(redoSteps, held, decks);
      base = now.decks;
      set({ decks, unreadable: now.unreadable.length, ...ableTo() });
      return now;
    };
    const keep = (decks: readonly Deck[], now: Read | null) => {
      const isKept = now !== null && write(decks, now);
      if (isKept) base = decks;
      set({ decks, isKept, ...ableTo() });
    };
    /** One step back or on: the one that was offered, not what another window left in its place. */
    const go = (by: 1 | -1) => {
      const offered = by === -1 ? get().undoable : get().redoable;
      const now = meet();
      const step = (by === -1 ? undoSteps : redoSteps).at(-1);
      if (step === undefined || step.says !== offered) return;
      undoSteps = by === -1 ? undoSteps.slice(0, -1) : [...undoSteps, step];
      redoSteps = by === -1 ? [...redoSteps, step] : redoSteps.slice(0, -1);
      keep(afterStep(get().decks, by === -1 ? turned(step) : step), now);
    };
    listen(() => void meet());
    return {
      decks: base,
      isKept: first !== null,
      unreadable: first?.unreadable.length ?? 0,
      ...ableTo(),
      change: (says, change) => {
        const now = meet();
        const { decks } = get();
        const next = change(decks);
        const step = stepBetween(says, decks, next);
        if (step === null) return null;
        const why = faultOfDecks(next, decks);
        if (why !== null) return why;
        undoSteps = [...undoSteps, step].slice(-MOST_STEPS);
        redoSteps = [];
        keep(next, now);
        return null;
      },
      undo: () => go(-1),
      redo: () => go(1),
    };
  });
  return store;
}

export const ownDecks = createOwnDecks(
  () => localStorage,
  (onChange) => {
    if (typeof window === "undefined") return;
    window.addEventListener("storage", ({ key }) => {
      if (key === KEY || key === null) onChange();
    });
  },
);

export const useOwnDecks = (): OwnDecks => useStore(ownDecks);
