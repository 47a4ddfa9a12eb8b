import type { DataSet } from "@/domain/DataSet.ts";
import type { Deck } from "@/domain/Deck.ts";
import { handedDeck } from "./handedDeck.ts";
import type { Handed } from "./HandedSlide.ts";

/** What a deck asks, between the words with which it opens and closes; numbers as on the stage. No figure is needed. */
export function handedExercises(deck: Deck, dataSet: DataSet): Omit<Handed, "sources"> {
  const { slides, key } = handedDeck(deck, new Map(), dataSet, {
    most: 0,
    elsewhere: "Their titles and addresses stand in the handout of all slides.",
  });
  const taken = new Set(
    deck.slides.flatMap(({ kind }, at) => {
      const isAtEnd = at === 0 || at === deck.slides.length - 1;
      return kind === "ask" || (kind === "words" && isAtEnd) ? [at + 1] : [];
    }),
  );
  const isTaken = ({ number }: { readonly number: number }): boolean => taken.has(number);
  return { slides: slides.filter(isTaken), key: key === null ? null : { ...key, slides: key.slides.filter(isTaken) } };
}
