import { readdirSync, readFileSync } from "node:fs";
import type { Deck, Slide } from "@/domain/Deck.ts";
import { readDeck, type SlideAside } from "@/ingest/readDeck.ts";

const FOLDER = "data/decks";

export type RealDeck = {
  /** The name of its file, without ".json". */
  readonly file: string;
  readonly text: string;
  readonly deck: Deck;
  readonly aside: readonly SlideAside[];
};

function fromFile(name: string): RealDeck {
  const text = readFileSync(`${FOLDER}/${name}`, "utf8");
  const read = readDeck(text);
  if (read.kind === "fault") throw new Error(`${name}: ${read.why}`);
  return { file: name.replace(/\.json$/, ""), text, deck: read.deck, aside: read.aside };
}

/** The decks that come with the page. */
export const realDecks: readonly RealDeck[] = readdirSync(FOLDER).map(fromFile);

/** Every sentence of a slide: headline, lines, notes. */
export const sentencesOf = (slide: Slide): readonly string[] => [
  slide.says,
  ...(slide.kind === "words" ? slide.lines : []),
  slide.notes,
];
