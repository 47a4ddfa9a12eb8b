import { dayInWords } from "@/domain/dateInWords.ts";
import type { Day } from "@/domain/Day.ts";
import type { Deck } from "@/domain/Deck.ts";
import type { Edition } from "@/domain/Edition.ts";
import { editionInWords } from "@/domain/editionInWords.ts";

/** From which record a deck is printed, for which it was written where that is another, and when. */
export const madeInWords = ({ record }: Pick<Deck, "record">, edition: Edition, today: Day): string =>
  [
    `${editionInWords(edition)}. Printed on ${dayInWords(today)}.`,
    ...(record === edition.version ? [] : [`The deck was written for the record v${record}.`]),
  ].join(" ");
