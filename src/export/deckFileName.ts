import type { Deck } from "@/domain/Deck.ts";
import { plainName } from "./plainName.ts";

/** "counterclaim-deck-one-night-two-tolls.json" */
export const deckFileName = ({ title }: Pick<Deck, "title">): string =>
  `${["counterclaim-deck", plainName(title)].filter((part) => part !== "").join("-")}.json`;
