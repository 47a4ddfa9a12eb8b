import type { Deck } from "@/domain/Deck.ts";
import { writeDeck } from "@/ingest/readDeck.ts";

type Decks = readonly Deck[];

/** One change of the decks that can be taken back: what it touched, before and after; null: the deck was not there. */
export type DeckStep = {
  /** In words: "Slide 3 removed". */
  readonly says: string;
  readonly touched: readonly { readonly id: string; readonly before: Deck | null; readonly after: Deck | null }[];
  readonly orderBefore: readonly string[];
  readonly orderAfter: readonly string[];
};

const idsOf = (decks: Decks): readonly string[] => decks.map(({ id }) => id);
const isSameList = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();
const withId = (decks: Decks, id: string): Deck | null => decks.find((deck) => deck.id === id) ?? null;

export const isSameDeck = (one: Deck | null, other: Deck | null): boolean =>
  one === other || (one !== null && other !== null && writeDeck(one) === writeDeck(other));

/** Ids of the decks that differ, were added or are gone. */
const differing = (before: Decks, after: Decks): readonly string[] =>
  [...new Set([...idsOf(before), ...idsOf(after)])].filter((id) => !isSameDeck(withId(before, id), withId(after, id)));

/** What was changed; null: nothing. */
export function stepBetween(says: string, before: Decks, after: Decks): DeckStep | null {
  const touched = differing(before, after).map((id) => ({ id, before: withId(before, id), after: withId(after, id) }));
  const [orderBefore, orderAfter] = [idsOf(before), idsOf(after)];
  return touched.length === 0 && isSameList(orderBefore, orderAfter)
    ? null
    : { says, touched, orderBefore, orderAfter };
}

/** The same step the other way round. */
export const turned = ({ says, touched, orderBefore, orderAfter }: DeckStep): DeckStep => ({
  says,
  touched: touched.map(({ id, before, after }) => ({ id, before: after, after: before })),
  orderBefore: orderAfter,
  orderAfter: orderBefore,
});

/** The decks after the step; those that it does not touch stay as they are, wherever they come from. */
export function afterStep(decks: Decks, { touched, orderBefore, orderAfter }: DeckStep): Decks {
  const next = new Map(decks.map((deck) => [deck.id, deck]));
  for (const { id, after } of touched) {
    if (after === null) next.delete(id);
    else next.set(id, after);
  }
  if (!isSameList(idsOf(decks), orderBefore)) return [...next.values()];
  return orderAfter.flatMap((id) => next.get(id) ?? []);
}

/** The steps, the newest last, that can still be taken where another window made `after` of `before`. */
export function stepsLeft(steps: readonly DeckStep[], before: Decks, after: Decks): readonly DeckStep[] {
  const foreign = new Set(differing(before, after));
  return steps.slice(steps.findLastIndex(({ touched }) => touched.some(({ id }) => foreign.has(id))) + 1);
}

/** What this window `held` and what another left, where both began with `base`: of a deck that this one changed its own. */
export function mergedDecks(base: Decks, held: Decks, theirs: Decks): Decks {
  if (base === held) return theirs;
  const mine = new Set(differing(base, held));
  const kept = theirs.flatMap((deck) => (mine.has(deck.id) ? (withId(held, deck.id) ?? []) : deck));
  return [...kept, ...held.filter(({ id }) => mine.has(id) && withId(theirs, id) === null)];
}
