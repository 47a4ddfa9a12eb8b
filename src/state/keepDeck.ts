import { counted } from "@/domain/counted.ts";
import type { Deck } from "@/domain/Deck.ts";
import { readDeck, type SlideAside } from "@/ingest/readDeck.ts";
import { newOwnId, ownDecks } from "./ownDecks.ts";

const MOST_NAMED = 3;

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

/** "1 slide is set aside: slide 3, show is not a region of this page (…)."; null: none is. */
export function asideInWords(aside: readonly SlideAside[]): string | null {
  if (aside.length === 0) return null;
  const named = aside.slice(0, MOST_NAMED).map(({ slide, reason }) => `slide ${slide}, ${reason.replace(/\.$/u, "")}`);
  const more = aside.length - named.length;
  const how = `${counted(aside.length, "slide is", "slides are")} set aside`;
  return `${how}: ${named.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
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
