import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Deck } from "@/domain/Deck.ts";
import { removeSlide } from "@/domain/deckEdits.ts";
import { deckJson } from "@/ingest/readDeck.ts";
import { deckKey, ownKey } from "@/state/deckKey.ts";
import { createOwnDecks, newOwnId, type KeptDecks } from "@/state/ownDecks.ts";
import { deckOf, wordsSlide } from "../support/arbitraryDeck.ts";

const KEY = "counterclaim.decks";

/** A browser's storage, and the windows that hear of what another one wrote. */
const storageOf = (kept: Record<string, string> = {}) => {
  const windows: { hear: () => void; self: KeptDecks }[] = [];
  const storageFor = (hear: () => void): KeptDecks => {
    const self: KeptDecks = {
      getItem: (key) => kept[key] ?? null,
      setItem: (key, value) => {
        kept[key] = value;
        for (const other of windows) if (other.self !== self) other.hear();
      },
    };
    windows.push({ hear, self });
    return self;
  };
  const open = () => {
    let hear = () => {};
    const self = storageFor(() => hear());
    return createOwnDecks(
      () => self,
      (onChange) => {
        hear = onChange;
      },
    );
  };
  return { kept, open };
};

const listed = ({ kept }: { readonly kept: Record<string, string> }) => JSON.parse(kept[KEY] ?? "[]") as unknown[];
const ids = (store: { getState: () => { decks: readonly Deck[] } }) => store.getState().decks.map(({ id }) => id);
const add = (deck: Deck) => (decks: readonly Deck[]) => [...decks, deck];
const remove = (id: string) => (decks: readonly Deck[]) => decks.filter((deck) => deck.id !== id);
const put = (deck: Deck) => (decks: readonly Deck[]) => decks.map((each) => (each.id === deck.id ? deck : each));
const [one, two] = [deckOf("one", "a", "b"), deckOf("two", "c")];

describe("L43: own decks on the device", () => {
  it("are kept, and found again", () => {
    const storage = storageOf();
    expect(storage.open().getState().change("Deck made", add(one))).toBeNull();
    expect(storage.open().getState()).toMatchObject({ decks: [one], isKept: true, unreadable: 0, undoable: null });
  });

  it("are kept while they are still empty, with no slide and no sentence", () => {
    const storage = storageOf();
    storage
      .open()
      .getState()
      .change("Deck made", add({ ...one, slides: [] }));
    storage
      .open()
      .getState()
      .change("Slide added", put({ ...one, slides: [wordsSlide("")] }));
    expect(storage.open().getState().decks[0]?.slides).toEqual([wordsSlide("")]);
  });

  it("that cannot be read are counted and kept as they are, beside the others", () => {
    const later = { ...deckJson(two), version: 2 };
    const spoilt = { ...deckJson(two), slides: [{ kind: "poll" }] };
    const alike = deckJson(one);
    const storage = storageOf({ [KEY]: JSON.stringify([deckJson(one), later, 7, spoilt, alike]) });
    const store = storage.open();
    expect(store.getState()).toMatchObject({ decks: [one], unreadable: 4, isKept: true });
    store.getState().change("Deck made", add(two));
    expect(listed(storage)).toEqual([deckJson(one), deckJson(two), later, 7, spoilt, alike]);
    expect(store.getState().unreadable).toBe(4);
  });

  it.each(["{", "null", '{"decks":[]}'])("damaged as a whole (%s) are put aside, not lost", (text) => {
    const storage = storageOf({ [KEY]: text });
    const store = storage.open();
    expect(store.getState()).toMatchObject({ decks: [], unreadable: 1 });
    expect(storage.kept[KEY]).toBe(text);
    store.getState().change("Deck made", add(one));
    expect(Object.values(storage.kept)).toContain(text);
    expect(listed(storage)).toEqual([deckJson(one)]);
  });

  it("last until the page is left where the browser keeps nothing, and undo works all the same", () => {
    const refuses = (): never => {
      throw new Error("forbidden");
    };
    const full: KeptDecks = { getItem: () => null, setItem: refuses };
    for (const store of [createOwnDecks(refuses), createOwnDecks(() => full)]) {
      store.getState().change("Deck made", add(one));
      expect(store.getState()).toMatchObject({ decks: [one], isKept: false });
      store.getState().change("Deck made", add(two));
      expect(ids(store)).toEqual(["one", "two"]);
      store.getState().undo();
      expect(ids(store)).toEqual(["one"]);
    }
  });

  it("that could not be read again are not taken, and it is said why", () => {
    const storage = storageOf();
    const store = storage.open();
    const long: Deck = { ...one, slides: [wordsSlide("x".repeat(301))] };
    expect(store.getState().change("", add(long))).toBe(
      "Slide 1 cannot be kept: says has 301 signs; shorten it to at most 300.",
    );
    expect(store.getState().change("", add({ ...one, title: "" }))).toContain("title is empty");
    expect(store.getState().change("", add({ ...one, id: "one-night" }))).toContain("is no id for a deck");
    expect(store.getState().change("", () => [one, one])).toContain("Two decks have the same id");
    expect(store.getState()).toMatchObject({ decks: [], undoable: null });
    expect(storage.kept).toEqual({});
  });

  it("have an id that makes a key of an address", () => {
    const made = Array.from({ length: 50 }, () => newOwnId());
    expect(new Set(made).size).toBe(50);
    for (const id of made) expect(deckKey(ownKey({ id }))).toBe(`own.${id}`);
  });
});

describe("L44: two windows with own decks", () => {
  it("do not write over each other, and agree", () => {
    const storage = storageOf();
    const [here, there] = [storage.open(), storage.open()];
    here.getState().change("Deck made", add(one));
    expect(ids(there)).toEqual(["one"]);
    there.getState().change("Deck made", add(two));
    here.getState().change("Title changed", put({ ...one, title: "New" }));
    expect(here.getState().decks.map(({ title }) => title)).toEqual(["New", "Deck two"]);
    expect(there.getState().decks).toEqual(here.getState().decks);
  });

  it("agree even where a window hears nothing of the other", () => {
    const { kept, open } = storageOf();
    const deaf = createOwnDecks(() => ({
      getItem: (key) => kept[key] ?? null,
      setItem: (key, value) => void (kept[key] = value),
    }));
    open().getState().change("Deck made", add(one));
    deaf.getState().change("Deck made", add(two));
    expect(listed({ kept })).toEqual([deckJson(one), deckJson(two)]);
  });

  it("a deck that did not change stays the same value", () => {
    const storage = storageOf();
    const [here, there] = [storage.open(), storage.open()];
    here.getState().change("Deck made", add(one));
    const [before] = there.getState().decks;
    here.getState().change("Deck made", add(two));
    expect(there.getState().decks[0]).toBe(before);
  });

  it("what a full browser could not keep is not lost to what another window writes", () => {
    const kept: Record<string, string> = {};
    let isFull = true;
    const here = createOwnDecks(() => ({
      getItem: (key) => kept[key] ?? null,
      setItem: (key, value) => {
        if (isFull) throw new Error("full");
        kept[key] = value;
      },
    }));
    here.getState().change("Deck made", add(one));
    kept[KEY] = JSON.stringify([deckJson(two)]);
    isFull = false;
    here.getState().change("Title changed", put({ ...one, title: "New" }));
    expect(ids(here).toSorted()).toEqual(["one", "two"]);
    expect(here.getState().isKept).toBe(true);
    expect(listed({ kept })).toHaveLength(2);
  });
});

describe("L45: undo and redo", () => {
  const withTwo = () => {
    const storage = storageOf({ [KEY]: JSON.stringify([deckJson(one), deckJson(two)]) });
    return { storage, store: storage.open() };
  };

  it("take back what was done, in its words, and do it again", () => {
    const { store } = withTwo();
    store.getState().change("Slide 2 removed", put(removeSlide(one, 2)));
    store.getState().change("Deck removed", remove("one"));
    expect(store.getState()).toMatchObject({ undoable: "Deck removed", redoable: null });
    store.getState().undo();
    expect(store.getState()).toMatchObject({ undoable: "Slide 2 removed", redoable: "Deck removed" });
    expect(store.getState().decks).toEqual([removeSlide(one, 2), two]);
    store.getState().undo();
    expect(store.getState()).toMatchObject({ decks: [one, two], undoable: null });
    store.getState().redo();
    expect(store.getState().decks[0]?.slides).toHaveLength(1);
    store.getState().change("Deck removed", remove("two"));
    expect(store.getState().redoable).toBeNull();
  });

  it("a change that changes nothing is no step", () => {
    const { store } = withTwo();
    store.getState().change("Nothing", put({ ...one }));
    expect(store.getState().undoable).toBeNull();
  });

  it("go back over as many as 100 steps", () => {
    const { store } = withTwo();
    for (let at = 1; at <= 120; at += 1) store.getState().change(`${at}`, put({ ...one, title: `${at}` }));
    for (let at = 0; at < 130; at += 1) store.getState().undo();
    expect(store.getState()).toMatchObject({ undoable: null, redoable: "21" });
    expect(store.getState().decks[0]?.title).toBe("20");
  });

  it("leave alone what another window did, and a deck that it changed cannot be taken back any more", () => {
    const { storage, store } = withTwo();
    const other = storage.open();
    store.getState().change("Title changed", put({ ...one, title: "Here" }));
    other.getState().change("Title changed", put({ ...two, title: "There" }));
    expect(store.getState().undoable).toBe("Title changed");
    store.getState().undo();
    expect(store.getState().decks.map(({ title }) => title)).toEqual(["Deck one", "There"]);
    other.getState().change("Title changed", put({ ...one, title: "There too" }));
    expect(store.getState()).toMatchObject({ undoable: null, redoable: null });
  });

  it("everything undone is everything as it was, everything redone as it became", () => {
    const anyChange = fc.oneof(
      fc.tuple(fc.constantFrom("one", "two", "three"), fc.nat(3)).map(
        ([id, n]) =>
          (decks: readonly Deck[]) =>
            decks.some((deck) => deck.id === id) ? put(deckOf(id, `${n}`))(decks) : add(deckOf(id, `${n}`))(decks),
      ),
      fc.constantFrom("one", "two", "three").map((id) => remove(id)),
      fc.constant((decks: readonly Deck[]) => decks.toReversed()),
    );
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 12 }), (changes) => {
        const store = storageOf().open();
        for (const change of changes) store.getState().change("Changed", change);
        const { decks } = store.getState();
        while (store.getState().undoable !== null) store.getState().undo();
        expect(store.getState().decks).toEqual([]);
        while (store.getState().redoable !== null) store.getState().redo();
        expect(store.getState().decks).toEqual(decks);
      }),
    );
  });
});
