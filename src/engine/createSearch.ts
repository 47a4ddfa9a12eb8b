import MiniSearch from "minisearch";
import type { Actor } from "@/domain/Actor.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Event } from "@/domain/Event.ts";
import type { ClaimId, EventId, QuestionId } from "@/domain/ids.ts";
import { wordsIn } from "./wordsIn.ts";

export type Found = {
  readonly events: ReadonlySet<EventId>;
  readonly questions: ReadonlySet<QuestionId>;
  readonly claims: ReadonlySet<ClaimId>;
  /** The words that matched, as compared, for highlighting. */
  readonly terms: readonly string[];
};

export type Search = {
  /** null when the query holds no word: that is no filter, not a search without result. */
  find(query: string): Found | null;
};

/** One text that must hold every term by itself, and what is found when it does. */
type Passage = {
  readonly text: string;
  readonly event: EventId | null;
  readonly question: QuestionId | null;
  readonly claim: ClaimId | null;
};

const LETTERS_FOR_FUZZY = 5;
/** Share of a term's letters that may differ: one in five to seven letters, two in eight to twelve. */
const FUZZY = 0.2;

const namesOf = (actor: Actor | undefined): readonly string[] =>
  actor === undefined ? [] : [actor.name, actor.short, ...actor.aliases];

const textOfEvent = ({ title, summary, locations, actors }: Event, { actorById }: DataSet): string =>
  [
    title,
    summary,
    ...locations.flatMap(({ name, admin1 }) => [name, admin1 ?? ""]),
    ...actors.flatMap((part) => namesOf(actorById.get(part.actor))),
  ].join("\n");

const passagesOf = (dataSet: DataSet): readonly Passage[] => [
  ...dataSet.events.map((event) => ({
    text: textOfEvent(event, dataSet),
    event: event.id,
    question: null,
    claim: null,
  })),
  ...dataSet.questions.map(({ id, text, event }) => ({ text, event, question: id, claim: null })),
  ...dataSet.claims.map(({ id, text, question }) => ({
    text,
    event: dataSet.questionById.get(question)?.event ?? null,
    question,
    claim: id,
  })),
];

const foldedWords = (text: string): string[] => wordsIn(text).map((word) => word.folded);
const splitAtSpaces = (terms: string): string[] => terms.split(" ");

const isNumber = (term: string): boolean => /^\p{N}+$/u.test(term);

/** Full-text search over events, questions and claims (rules E20 to E25). */
export function createSearch(dataSet: DataSet): Search {
  const passages = passagesOf(dataSet);
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ["text"],
    tokenize: foldedWords,
    processTerm: (term) => term,
    searchOptions: { tokenize: splitAtSpaces, combineWith: "AND" },
  });
  index.addAll(passages.map(({ text }, id) => ({ id, text })));

  // A number is matched whole: 23 must not find 2,300.
  const prefix = (term: string, at: number, terms: readonly string[]) => at === terms.length - 1 && !isNumber(term);

  return {
    find(query) {
      const terms = foldedWords(query);
      if (terms.length === 0) return null;
      const isUnknown = (term: string, at: number) =>
        index.search(term, { prefix: prefix(term, at, terms) }).length === 0;
      const misspelt = new Set(
        terms.filter((term, at) => [...term].length >= LETTERS_FOR_FUZZY && !isNumber(term) && isUnknown(term, at)),
      );
      const results = index.search(terms.join(" "), { prefix, fuzzy: (term) => misspelt.has(term) && FUZZY });
      const found = results.map(({ id }) => passages[id as number]).filter((passage) => passage !== undefined);
      return {
        events: new Set(found.map((passage) => passage.event).filter((id) => id !== null)),
        questions: new Set(found.map((passage) => passage.question).filter((id) => id !== null)),
        claims: new Set(found.map((passage) => passage.claim).filter((id) => id !== null)),
        terms: [...new Set(results.flatMap((result) => result.terms))],
      };
    },
  };
}
