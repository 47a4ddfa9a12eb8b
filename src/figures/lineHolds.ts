import { aboutQuestion } from "@/domain/aboutQuestion.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { wordsIn } from "@/engine/wordsIn.ts";
import { claimsOfLine, questionsOf, saysOfLine } from "./claimsOfLine.ts";
import type { LedgerLine } from "./ledgerLines.ts";
import { rememberPerLine, type IsCarried } from "./rememberPerLine.ts";

const foldedIn = (text: string): readonly string[] => wordsIn(text).map(({ folded }) => folded);

/** Names and events stand in many lines; their words are folded once. */
const known = new WeakMap<DataSet, Map<string, readonly string[]>>();

const wordsOf = rememberPerLine((line, isCarried, dataSet): ReadonlySet<string> => {
  const texts = known.get(dataSet) ?? new Map<string, readonly string[]>();
  known.set(dataSet, texts);
  const { question, lead } = line;
  const carried = claimsOfLine(line, dataSet).filter(isCarried);
  const people = new Set([
    ...carried.map(({ claimant }) => claimant),
    ...questionsOf(line).flatMap(({ population }) => population ?? []),
  ]);
  const names = [...people].flatMap((id) => {
    const actor = dataSet.actorById.get(id);
    return actor === undefined ? [] : [actor.name, actor.short];
  });
  const held = new Set(foldedIn(saysOfLine(lead, carried, dataSet)));
  for (const text of [question.text, aboutQuestion(question, dataSet), ...names]) {
    const words = texts.get(text) ?? foldedIn(text);
    texts.set(text, words);
    for (const word of words) held.add(word);
  }
  return held;
});

/**
 * Whether a line holds every word of a query, each at the beginning of a word: in its question, its event or period, what
 * is said, or the names of who says it among the claims that count, and of who is counted. A query without one is no filter.
 */
export function lineHolds(query: string, dataSet: DataSet): (line: LedgerLine, isCarried: IsCarried) => boolean {
  const asked = foldedIn(query);
  if (asked.length === 0) return () => true;
  return (line, isCarried) => {
    const held = wordsOf(line, isCarried, dataSet);
    return asked.every((word) => held.has(word) || [...held].some((each) => each.startsWith(word)));
  };
}
