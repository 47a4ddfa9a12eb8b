import type { DataSet } from "./DataSet.ts";
import { eventDateInWords } from "./eventDateInWords.ts";
import { figureInWords } from "./figureInWords.ts";
import type { ClaimId, EventId, QuestionId } from "./ids.ts";
import { questionInWords } from "./questionInWords.ts";
import { stanceInSentence } from "./stanceNames.ts";

/** What a piece of a sentence can be bound to: what it says is then read from the record. */
export type Bound =
  | { readonly kind: "claim"; readonly id: ClaimId }
  | { readonly kind: "event"; readonly id: EventId }
  | { readonly kind: "question"; readonly id: QuestionId };

/** What the record says where something is bound to it. */
export type BoundPart = { readonly bound: Bound; readonly text: string | null; readonly written: string };

/**
 * A piece of a sentence. `bound` null: words as they are written. Else `text` is what the record says now, `written`
 * what the deck had; they differ where the record changed since. `text` null: the record does not hold it.
 */
export type SentencePart = { readonly bound: null; readonly text: string } | BoundPart;

type Words = Pick<DataSet, "claimById" | "eventById" | "questionById">;
type Written = { readonly bound: Bound | null; readonly written: string };

/** "[23](claim:c-…)". Nothing nests, so that every sign that is not of this form is a plain sign. */
const BOUND = /\[([^[\]]+)\]\((claim|event|question):([a-z0-9]+(?:-[a-z0-9]+)*)\)/g;

function boundTo(kind: string, id: string): Bound {
  if (kind === "claim") return { kind, id: id as ClaimId };
  if (kind === "event") return { kind, id: id as EventId };
  return { kind: "question", id: id as QuestionId };
}

function split(says: string): readonly Written[] {
  const parts: Written[] = [];
  let from = 0;
  for (const match of says.matchAll(BOUND)) {
    if (match.index > from) parts.push({ bound: null, written: says.slice(from, match.index) });
    const [whole, written = "", kind = "", id = ""] = match;
    parts.push({ bound: boundTo(kind, id), written });
    from = match.index + whole.length;
  }
  return from < says.length ? [...parts, { bound: null, written: says.slice(from) }] : parts;
}

/** What the record says now; null: it does not hold it. */
function boundInWords(bound: Bound, { claimById, eventById, questionById }: Words): string | null {
  switch (bound.kind) {
    case "claim": {
      const claim = claimById.get(bound.id);
      if (claim === undefined) return null;
      return claim.figure === null ? stanceInSentence[claim.stance] : figureInWords(claim.figure);
    }
    case "event": {
      const event = eventById.get(bound.id);
      return event === undefined ? null : eventDateInWords(event);
    }
    case "question": {
      const question = questionById.get(bound.id);
      return question === undefined ? null : questionInWords(question);
    }
    default:
      return bound satisfies never;
  }
}

/** Splits a sentence at what is bound. */
export const boundSentence = (says: string, dataSet: Words): readonly SentencePart[] =>
  split(says).map(({ bound, written }) =>
    bound === null ? { bound, text: written } : { bound, text: boundInWords(bound, dataSet), written },
  );

/** The sentence as the record has it now; what it does not hold stands as it is written. */
export const plainSentence = (says: string, dataSet: Words): string =>
  boundSentence(says, dataSet)
    .map((part) => (part.bound === null ? part.text : (part.text ?? part.written)))
    .join("");

/** The sentence as it is written, without what it is bound to. */
export const writtenSentence = (says: string): string =>
  split(says)
    .map(({ written }) => written)
    .join("");

/** The pieces of which the record says something else than is written, or which it does not hold. */
export const staleParts = (says: string, dataSet: Words): readonly BoundPart[] =>
  boundSentence(says, dataSet).flatMap((part) => (part.bound === null || part.text === part.written ? [] : [part]));

/** Everything that a sentence is bound to, each once, in the order of the sentence. */
export function boundIn(says: string): readonly Bound[] {
  const found = split(says).flatMap(({ bound }) =>
    bound === null ? [] : [[`${bound.kind}:${bound.id}`, bound] as const],
  );
  return [...new Map(found).values()];
}

/** A piece as it is written into a sentence; null: the record does not hold it. */
export function bind(bound: Bound, dataSet: Words): string | null {
  const words = boundInWords(bound, dataSet);
  return words === null ? null : `[${words}](${bound.kind}:${bound.id})`;
}
