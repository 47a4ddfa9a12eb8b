import type { DataSet } from "@/domain/DataSet.ts";
import type { Ask, Slide } from "@/domain/Deck.ts";
import { plainSentence } from "@/domain/boundSentence.ts";

export const askNames: Readonly<Record<Ask["kind"], string>> = {
  "who-said": "Who said which number?",
  "more-or-fewer": "More or fewer?",
  "same-people": "Which two count the same people?",
  order: "In which order?",
};

/** What a slide is: "Words", "Figure: Border map", "Ask: Who said which number?". */
export function kindInWords(slide: Slide): string {
  switch (slide.kind) {
    case "words":
      return "Words";
    case "figure":
      return `Figure: ${slide.show}`;
    case "ask":
      return `Ask: ${askNames[slide.ask.kind]}`;
    default:
      return slide satisfies never;
  }
}

/** Its sentence as the record has it now; null where it has none. */
export function sentenceOf({ says }: Slide, dataSet: DataSet): string | null {
  const words = plainSentence(says, dataSet).trim();
  return words === "" ? null : words;
}

/** How a slide is spoken of: "slide 3, “Where it happened”". */
export function slideName(slide: Slide, number: number, dataSet: DataSet): string {
  const words = sentenceOf(slide, dataSet);
  return words === null ? `slide ${number}` : `slide ${number}, “${words}”`;
}
