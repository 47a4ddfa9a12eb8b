import { counted } from "@/domain/counted.ts";
import type { Deck } from "@/domain/Deck.ts";
import { readDeck } from "@/ingest/readDeck.ts";
import { asideInWords } from "./asideInWords.ts";
import { newOwnId, ownDecks } from "./ownDecks.ts";

/** The title, or the first of "My deck 2", "My deck 3" … that none of these decks has. */
function freeTitle(title: string, decks: readonly Pick<Deck, "title">[]): string {
  const taken = new Set(decks.map((deck) => deck.title));
  for (let number = 1; ; number += 1) {
    const next = number === 1 ? title : `${title} ${number}`;
    if (!taken.has(next)) return next;
  }
}

/** `deck`: as it is kept. */
export type DeckKept =
  | { readonly kind: "kept"; readonly deck: Deck }
  | { readonly kind: "fault"; readonly why: string };

/** Keeps a deck among the reader's own, under an id and a title of its own; or says why it cannot be kept. `says`: as for `change`. */
export function keepDeck(says: string, deck: Deck): DeckKept {
  const { decks, change } = ownDecks.getState();
  const kept = { ...deck, id: newOwnId(), title: freeTitle(deck.title, decks) };
  const why = change(says, (now) => [...now, kept]);
  return why === null ? { kind: "kept", deck: kept } : { kind: "fault", why };
}

/** Whether a text says of itself that it is a deck; the rest of it may still be damaged. */
export const isDeckText = (text: string): boolean => /"format"\s*:\s*"counterclaim-deck"/u.test(text.slice(0, 4000));

/** Reads the file of a deck and keeps it among the reader's own. `says`: what is there, and what could not be taken. */
export function keepDeckText(
  text: string,
): { readonly kind: "kept"; readonly says: string } | { readonly kind: "fault"; readonly why: string } {
  const read = readDeck(text);
  if (read.kind === "fault") return read;
  const kept = keepDeck(`“${read.deck.title}” opened`, read.deck);
  if (kept.kind === "fault") return kept;
  const { title, slides } = kept.deck;
  const aside = asideInWords(read.aside);
  return {
    kind: "kept",
    says: `Deck “${title}” is opened: ${counted(slides.length, "slide", "slides")}.${aside === null ? "" : ` ${aside}`}`,
  };
}
