import type { Deck } from "@/domain/Deck.ts";

/**
 * Which deck is meant: "one-night-two-tolls", one of the bundled; "own.k3x9", one that is kept on this device; "~eJy…",
 * one that the address itself carries. null: none of these.
 */
export const deckKey = (text: string): string | null =>
  /^(?:[a-z0-9-]{1,60}|own\.[a-z0-9]{1,20}|~[\w-]{1,8000})$/.test(text) ? text : null;

const OWN = "own.";

export const ownKey = ({ id }: Pick<Deck, "id">): string => `${OWN}${id}`;

/** The id of the deck of this device that a key names; null: it names another. */
export const ownIdIn = (key: string): string | null => (key.startsWith(OWN) ? key.slice(OWN.length) : null);

export const isInAddress = (key: string): boolean => key.startsWith("~");
