import { boundIn, type Bound } from "./boundSentence.ts";
import type { DataSet } from "./DataSet.ts";
import type { Deck, Slide } from "./Deck.ts";
import type { EventId, QuestionId } from "./ids.ts";
import { namedInAsk } from "./namedInAsk.ts";

/** What is wrong with a slide, by its number from 1. */
export type SlideFault = { readonly slide: number; readonly reason: string };

type Named = Bound & { readonly where: string };

/** The one question and the one event that a link opens; what its filters name is read with the link. */
function namedInLink(link: string): readonly Named[] {
  const parts = new URLSearchParams(link.replace(/^#/, ""));
  const [question, event] = [parts.get("question"), parts.get("event")];
  return [
    ...(question === null ? [] : [{ kind: "question", id: question as QuestionId, where: "its link" } as const]),
    ...(event === null ? [] : [{ kind: "event", id: event as EventId, where: "its link" } as const]),
  ];
}

function namedIn(slide: Slide): readonly Named[] {
  const inWords = (text: string, where: string) => boundIn(text).map((bound) => ({ ...bound, where }));
  const said = [...inWords(slide.says, "its sentence"), ...inWords(slide.notes, "its notes")];
  switch (slide.kind) {
    case "words":
      return [...said, ...slide.lines.flatMap((line) => inWords(line, "its lines"))];
    case "figure":
      return [...said, ...namedInLink(slide.link)];
    case "ask":
      return [...said, ...namedInAsk(slide.ask).map((named) => ({ ...named, where: "its question to the class" }))];
    default:
      return slide satisfies never;
  }
}

/** What the slides name that the record does not hold: a sentence for each. The slides stay as they are. */
export function deckFaults(deck: Deck, { claimById, eventById, questionById }: DataSet): readonly SlideFault[] {
  const isHeld = (named: Named): boolean =>
    named.kind === "claim"
      ? claimById.has(named.id)
      : named.kind === "event"
        ? eventById.has(named.id)
        : questionById.has(named.id);
  return deck.slides.flatMap((slide, at) => {
    const reasons = namedIn(slide)
      .filter((named) => !isHeld(named))
      .map(({ kind, id, where }) => `This record holds no ${kind} “${id}”, which ${where} names.`);
    return [...new Set(reasons)].map((reason) => ({ slide: at + 1, reason }));
  });
}
