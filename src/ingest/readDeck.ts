import { DECK_VERSION, MOST_SLIDES, type Ask, type Deck, type Slide } from "@/domain/Deck.ts";
import { deckFault } from "./deckFault.ts";
import { deckHeadSchema, slideSchema } from "./deckSchemas.ts";
import { shortJson } from "./faultOf.ts";
import { lineIn } from "./parseJson.ts";

/** A slide that was set aside: its number in the file, from 1, and why. */
export type SlideAside = { readonly slide: number; readonly reason: string };

export type DeckRead =
  | { readonly kind: "deck"; readonly deck: Deck; readonly aside: readonly SlideAside[] }
  /** A sentence: what, where, why, what to do. */
  | { readonly kind: "fault"; readonly why: string };

const FORMAT = "counterclaim-deck";
/** In signs: room for the most slides with a page of notes each. */
export const LONGEST_DECK = 2_000_000;

const fault = (why: string): DeckRead => ({ kind: "fault", why });

const isObject = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);

function versionFault(version: unknown): string | null {
  if (version === DECK_VERSION) return null;
  if (typeof version === "number" && version > DECK_VERSION)
    return `This deck was written by a later version (${version}) of this page, which reads version ${DECK_VERSION}. Reload the page, or open the deck where it was made.`;
  return `The version of this deck is ${shortJson(version)}; it should be ${DECK_VERSION}. Correct it.`;
}

/** A deck from JSON that is already read; one without slides is taken as it is. */
export function deckFrom(raw: unknown): DeckRead {
  if (!isObject(raw) || raw["format"] !== FORMAT)
    return fault(`This file is no deck: it does not say "format": "${FORMAT}". Open the file of a deck.`);
  const { format: _, version, slides, ...head } = raw;
  const ofVersion = versionFault(version);
  if (ofVersion !== null) return fault(ofVersion);
  const above = deckHeadSchema.safeParse(head);
  if (!above.success) return fault(`This deck cannot be taken: ${deckFault(head, above.error.issues)}. Correct it.`);
  if (!Array.isArray(slides)) return fault("This deck cannot be taken: slides should be a list in square brackets.");
  if (slides.length > MOST_SLIDES)
    return fault(`This deck has ${slides.length} slides; the most is ${MOST_SLIDES}. Make several decks of it.`);
  const taken: Slide[] = [];
  const aside: SlideAside[] = [];
  for (const [at, each] of (slides as readonly unknown[]).entries()) {
    const slide = slideSchema.safeParse(each);
    if (slide.success) taken.push(slide.data);
    else aside.push({ slide: at + 1, reason: `${deckFault(each, slide.error.issues)}.` });
  }
  return { kind: "deck", deck: { ...above.data, slides: taken }, aside };
}

/** Signs that nobody sees and that turn the order of what follows, or are no text: a sentence reads as it is written. */
const UNSEEN = /[\u202a-\u202e\u2066-\u2069]|(?![\n\t])\p{Cc}/gu;
const plainText = (text: string): string => text.replaceAll(UNSEEN, "");

function parsed(text: string): { readonly json: unknown } | { readonly why: string } {
  const clean = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (clean.trim() === "") return { why: "This file is empty. Open the file of a deck." };
  try {
    return { json: JSON.parse(clean, (_, value: unknown) => (typeof value === "string" ? plainText(value) : value)) };
  } catch (error) {
    const line = lineIn(error instanceof Error ? error.message : "", clean);
    const where = line === null ? "" : ` It cannot be read from line ${line} on.`;
    return { why: `This file is not JSON.${where} Look for a missing comma, bracket or quotation mark there.` };
  }
}

/** Reads what `writeDeck` wrote, or a person. A slide that is no slide is set aside with its number; the rest is taken. */
export function readDeck(text: string): DeckRead {
  if (text.length > LONGEST_DECK)
    return fault(
      `This file holds ${(text.length / 1_000_000).toFixed(1)} million signs; a deck has at most ${LONGEST_DECK / 1_000_000} million. Is it another file?`,
    );
  const file = parsed(text);
  if ("why" in file) return fault(file.why);
  const read = deckFrom(file.json);
  if (read.kind === "fault" || read.deck.slides.length > 0) return read;
  const [first] = read.aside;
  return fault(
    first === undefined
      ? "This deck has no slides. Add at least one."
      : `None of the ${read.aside.length === 1 ? "" : `${read.aside.length} `}slides of this deck can be taken. Slide ${first.slide}: ${first.reason}`,
  );
}

/** The fields of a file in their order, whatever the order in which a deck was put together. */
function slideJson({ says, notes, ...slide }: Slide): object {
  switch (slide.kind) {
    case "words":
      return { kind: slide.kind, says, lines: slide.lines, notes };
    case "figure":
      return { kind: slide.kind, says, show: slide.show, link: slide.link, notes };
    case "ask":
      return { kind: slide.kind, says, ask: askJson(slide.ask), notes };
    default:
      return slide satisfies never;
  }
}

function askJson(ask: Ask): object {
  switch (ask.kind) {
    case "who-said":
    case "same-people":
      return { kind: ask.kind, claims: ask.claims };
    case "more-or-fewer":
      return { kind: ask.kind, given: ask.given, other: ask.other };
    case "order":
      return { kind: ask.kind, events: ask.events };
    default:
      return ask satisfies never;
  }
}

/** The deck as a file holds it. */
export const deckJson = ({ id, title, about, record, slides }: Deck): object => ({
  format: FORMAT,
  version: DECK_VERSION,
  id,
  title,
  about,
  record,
  slides: slides.map(slideJson),
});

/** The file of a deck, the same as those in data/decks. */
export const writeDeck = (deck: Deck): string => `${JSON.stringify(deckJson(deck), null, 2)}\n`;
