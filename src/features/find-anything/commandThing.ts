import { plainSentence, writtenSentence } from "@/domain/boundSentence.ts";
import { counted } from "@/domain/counted.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Deck } from "@/domain/Deck.ts";
import type { Thing } from "@/figures/Thing.ts";

/** A command as it is found: what it is called, under what it is listed, its keys, and how it is done. */
export type Doing = {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly keys: readonly string[];
  readonly run: () => void;
};

const plain = { about: () => "", names: [], words: "", numbers: [], weight: 0 } as const;

/** What people call it, besides its label. */
const ALSO: Readonly<Record<string, string>> = {
  share: "link address QR code embed",
  export: "briefing print PDF slides PowerPoint save download data",
  present: "slides deck teach speaker handout",
  "open-data": "load file import",
  theme: "dark light",
  shortcuts: "keys help",
  introduction: "help start about",
  "clear-filters": "reset",
};

/** `at`: its place among the commands, which it keeps among equals. */
export const commandThing = ({ id, label }: Pick<Doing, "id" | "label">, at: number): Thing => ({
  ...plain,
  key: `command ${id}`,
  group: "Commands",
  title: label,
  does: "Do it",
  leads: { to: "command", id },
  words: ALSO[id] ?? "",
  weight: -at,
});

export const deckThing = (key: string, { title, about, slides }: Deck, dataSet: DataSet): Thing => ({
  ...plain,
  key: `deck ${key}`,
  group: "Slides",
  title: `Present: ${title}`,
  about: () => `${counted(slides.length, "slide", "slides")} · ${plainSentence(about, dataSet)}`,
  does: "Present it",
  leads: { to: "deck", key },
  names: [title],
  words: writtenSentence(about),
});
