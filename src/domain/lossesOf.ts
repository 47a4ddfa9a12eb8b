import type { DataSet } from "./DataSet.ts";
import { isParty, type Party } from "./Party.ts";
import { sortOf, type FigureQuestion, type Question } from "./Question.ts";
import { lossMeasures, type LossKind } from "./lossMeasures.ts";

/** A question on the losses of a side, and whose they are. */
export type LossQuestion = { readonly question: FigureQuestion; readonly own: Party };

/** Null where a question is not about a party's losses of this kind, or counts over a period (rule C30). */
export function lossesOf(
  question: Question,
  kind: LossKind,
  { actorById }: Pick<DataSet, "actorById">,
): LossQuestion | null {
  if (question.kind !== "figure" || question.population === null || sortOf(question) === "period") return null;
  if (!lossMeasures[kind].includes(question.measure)) return null;
  const own = actorById.get(question.population)?.side;
  return isParty(own) ? { question, own } : null;
}
