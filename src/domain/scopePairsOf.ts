import type { DataSet } from "./DataSet.ts";
import type { ActorId, QuestionId } from "./ids.ts";
import type { FigureQuestion, Question } from "./Question.ts";
import { reachOf } from "./reachOf.ts";
import type { ScopePair } from "./Scope.ts";

type Counted = FigureQuestion & { readonly population: NonNullable<FigureQuestion["population"]> };

/** `other` counts names its unit in the question's words, so two of them need not count the same thing. */
const countsPeople = (question: Question): question is Counted =>
  question.kind === "figure" && question.population !== null && question.measure !== "other";

const samePoint = (a: Counted, b: Counted): boolean =>
  a.measure === b.measure &&
  a.place === b.place &&
  a.period?.start === b.period?.start &&
  a.period?.end === b.period?.end &&
  a.population !== b.population;

/** The pairs of questions of one event that differ in nothing but related populations (rule C20), in file order. */
function scopePairsOf(
  questionsOfEvent: readonly Question[],
  reach: (population: ActorId) => ReadonlySet<ActorId>,
): readonly ScopePair[] {
  const counted = questionsOfEvent.filter(countsPeople);
  return counted.flatMap((one, at) =>
    counted.slice(at + 1).flatMap((other): readonly ScopePair[] => {
      if (!samePoint(one, other)) return [];
      const holdsOther = reach(one.population).has(other.population);
      const isHeld = reach(other.population).has(one.population);
      if (!holdsOther && !isHeld) return [];
      const mutual = holdsOther && isHeld;
      const otherIsPart = mutual ? other.id < one.id : holdsOther;
      return [otherIsPart ? { part: other, whole: one, mutual } : { part: one, whole: other, mutual }];
    }),
  );
}

/** The pairs of related questions of every event, under each of the two. */
export function scopePairsOfAll(
  dataSet: Pick<DataSet, "questionsOfEvent" | "actorById" | "childrenOf">,
): ReadonlyMap<QuestionId, readonly ScopePair[]> {
  const known = new Map<ActorId, ReadonlySet<ActorId>>();
  const reach = (population: ActorId): ReadonlySet<ActorId> => {
    const found = known.get(population) ?? reachOf(population, dataSet);
    known.set(population, found);
    return found;
  };
  const pairs = new Map<QuestionId, ScopePair[]>();
  for (const questions of dataSet.questionsOfEvent.values()) {
    for (const pair of scopePairsOf(questions, reach)) {
      for (const { id } of [pair.part, pair.whole]) {
        const of = pairs.get(id);
        if (of === undefined) pairs.set(id, [pair]);
        else of.push(pair);
      }
    }
  }
  return pairs;
}
