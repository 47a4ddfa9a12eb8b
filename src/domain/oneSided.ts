import type { Claim } from "./Claim.ts";
import type { DataSet } from "./DataSet.ts";
import { isParty, type Party } from "./Party.ts";
import type { FigureQuestion, Measure, Question } from "./Question.ts";

/** What a side loses, and what it does. Fighters, money and days are neither. */
const LOSSES_AND_ACTS: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "wounded",
  "missing",
  "detained",
  "hostages",
  "posts-captured",
  "posts-destroyed",
  "vehicles-destroyed",
  "targets-hit",
  "attacks",
  "strikes",
  "operations",
]);

/** A question about one side's losses or acts that only another side answers (rule C25). No answer is no contradiction. */
export type OneSided = {
  readonly kind: "one-sided";
  readonly question: FigureQuestion;
  /** Whose losses or acts. */
  readonly side: Party;
  /** Who answers, in file order. */
  readonly answeredBy: readonly Party[];
};

/** Null where the side itself answers, where anybody but a party does, or where the question is about no party; `claims` are all that the record holds. */
export function oneSided(
  question: Question,
  claims: readonly Claim[],
  { actorById }: Pick<DataSet, "actorById">,
): OneSided | null {
  if (question.kind !== "figure" || question.population === null || !LOSSES_AND_ACTS.has(question.measure)) return null;
  const side = actorById.get(question.population)?.side;
  if (!isParty(side) || claims.length === 0) return null;
  const answeredBy = new Set<Party>();
  for (const { claimant } of claims) {
    const other = actorById.get(claimant)?.side;
    if (!isParty(other) || other === side) return null;
    answeredBy.add(other);
  }
  return { kind: "one-sided", question, side, answeredBy: [...answeredBy] };
}
