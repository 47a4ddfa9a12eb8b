import { wordsIn } from "@/engine/wordsIn.ts";
import { isNear } from "./isNear.ts";
import { THING_GROUPS, type Thing, type ThingGroup } from "./Thing.ts";

/** Things by the words in which they are found, made once. */
export type FindIndex = {
  readonly things: readonly Thing[];
  /** Each thing's names as they are compared, the title first. */
  readonly names: readonly (readonly string[])[];
  /** For each word the numbers of its things, with what the word is worth there. */
  readonly words: ReadonlyMap<string, ReadonlyMap<number, number>>;
};

export type FoundGroup = { readonly group: ThingGroup; readonly things: readonly Thing[] };

const NAME = 3;
const WORD = 1;
const BY_BEGINNING = 0.8;
const BY_LIKENESS = 0.5;
/** For a query that is a whole name or number, or with which a name begins. */
const WHOLE = 20;
const BEGINS = 10;
export const MOST_IN_GROUP = 8;
export const MOST_FOUND = 30;
const LETTERS_TO_MISSPELL = 5;

const folded = (text: string): readonly string[] => wordsIn(text).map((word) => word.folded);
const isNumber = (term: string): boolean => /^\p{N}+$/u.test(term);

export function indexThings(things: readonly Thing[]): FindIndex {
  const words = new Map<string, Map<number, number>>();
  const add = (word: string, at: number, worth: number) => {
    const known = words.get(word) ?? new Map<number, number>();
    words.set(word, known);
    known.set(at, Math.max(known.get(at) ?? 0, worth));
  };
  const names = things.map(({ title, names: others, words: further, numbers }, at) => {
    const called = [title, ...others].map(folded);
    for (const word of called.flat()) add(word, at, NAME);
    for (const word of folded(further)) add(word, at, WORD);
    for (const number of numbers) add(String(number), at, NAME);
    return called.map((name) => name.join(" "));
  });
  return { things, names, words };
}

/** What a term is worth on each thing of an index: whole, as the beginning of a word, or else misspelt (rule F153). */
function worthOf(term: string, { words }: FindIndex, misspelt: boolean): ReadonlyMap<number, number> {
  const worth = new Map<number, number>();
  const take = (found: ReadonlyMap<number, number>, share: number) => {
    for (const [at, each] of found) worth.set(at, Math.max(worth.get(at) ?? 0, each * share));
  };
  // A number is matched whole: 23 must not find 2,300.
  if (isNumber(term)) {
    take(words.get(term) ?? new Map(), 1);
    return worth;
  }
  for (const [word, found] of words) {
    if (word.startsWith(term)) take(found, word === term ? 1 : BY_BEGINNING);
    else if (misspelt && isNear(term, word)) take(found, BY_LIKENESS);
  }
  return worth;
}

const isKnown = (term: string, { words }: FindIndex): boolean => {
  for (const word of words.keys()) if (word.startsWith(term)) return true;
  return false;
};

type Scored = { readonly thing: Thing; readonly score: number };

function scored(index: FindIndex, terms: readonly string[], misspelt: ReadonlySet<string>): readonly Scored[] {
  const query = terms.join(" ");
  const [first, ...rest] = terms.map((term) => worthOf(term, index, misspelt.has(term)));
  if (first === undefined) return [];
  return [...first].flatMap(([at, worth]) => {
    const thing = index.things[at];
    const others = rest.map((each) => each.get(at));
    if (thing === undefined || others.includes(undefined)) return [];
    const names = index.names[at] ?? [];
    const isWhole = names.includes(query) || (isNumber(query) && thing.numbers.includes(Number(query)));
    const whole = isWhole ? WHOLE : names.some((name) => name.startsWith(query)) ? BEGINS : 0;
    const sum = others.reduce<number>((total, each) => total + (each ?? 0), worth);
    return [{ thing, score: whole + sum / terms.length }];
  });
}

const order = (group: ThingGroup): number => THING_GROUPS.indexOf(group);

const byWorth = (a: Scored, b: Scored): number =>
  b.score - a.score ||
  order(a.thing.group) - order(b.thing.group) ||
  b.thing.weight - a.thing.weight ||
  (a.thing.key < b.thing.key ? -1 : 1);

/** The best things for a query, in groups of which the one with the best stands first (rules F152 to F155). */
export function findThings(indexes: readonly FindIndex[], query: string): readonly FoundGroup[] {
  const terms = [...new Set(folded(query))];
  const misspelt = new Set(
    terms.filter(
      (term) =>
        [...term].length >= LETTERS_TO_MISSPELL && !isNumber(term) && !indexes.some((index) => isKnown(term, index)),
    ),
  );
  const groups = new Map<ThingGroup, Thing[]>();
  let left = MOST_FOUND;
  for (const { thing } of indexes.flatMap((index) => scored(index, terms, misspelt)).toSorted(byWorth)) {
    const group = groups.get(thing.group) ?? [];
    if (left === 0 || group.length === MOST_IN_GROUP) continue;
    groups.set(thing.group, [...group, thing]);
    left -= 1;
  }
  return [...groups].map(([group, things]) => ({ group, things }));
}
