import type { DataSet } from "./DataSet.ts";
import type { FigureQuestion, Question } from "./Question.ts";
import { reachOf } from "./reachOf.ts";
import type { EventId } from "./ids.ts";

type Asked = Pick<DataSet, "questionsOfEvent" | "claimsOfQuestion" | "actorById" | "childrenOf">;

const asksWhoWasKilled = (question: Question): question is FigureQuestion =>
  question.kind === "figure" && question.measure === "killed" && question.period === null;

/**
 * The question by which the killed of an event are compared (rule V4): of those on the whole event the one that most
 * claimants answer, then the widest population, then the first in the file. It hangs on the whole record alone, so
 * that every voice is asked about the same dead.
 */
export function killedQuestionOf(event: EventId, dataSet: Asked): FigureQuestion | null {
  const asked = (dataSet.questionsOfEvent.get(event) ?? []).filter(asksWhoWasKilled);
  const ofTheWhole = asked.filter(({ place }) => place === null);
  const candidates = ofTheWhole.length > 0 ? ofTheWhole : asked;
  if (candidates.length < 2) return candidates[0] ?? null;
  const voices = candidates.map(
    ({ id }) => new Set((dataSet.claimsOfQuestion.get(id) ?? []).map(({ claimant }) => claimant)).size,
  );
  const most = Math.max(...voices);
  const even = candidates.filter((_, at) => voices[at] === most);
  return even.find((one) => !even.some((other) => isPartOf(one, other, dataSet))) ?? even[0] ?? null;
}

function isPartOf(one: FigureQuestion, other: FigureQuestion, dataSet: Asked): boolean {
  if (one.population === null || other.population === null || one.population === other.population) return false;
  return (
    reachOf(other.population, dataSet).has(one.population) && !reachOf(one.population, dataSet).has(other.population)
  );
}
