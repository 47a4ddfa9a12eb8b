import type { Revision } from "./Change.ts";
import type { Claim } from "./Claim.ts";
import { conflictOf } from "./conflictOf.ts";
import type { Question } from "./Question.ts";

/** Each claim of another day that is incompatible with the same claimant's claim before it (rule C22); claims of one claimant. */
export const revisionsOf = (question: Question, own: readonly Claim[]): readonly Revision[] =>
  own.flatMap((after, at) => {
    const before = own[at - 1];
    if (before === undefined || before.date === after.date) return [];
    const conflict = conflictOf(before, after, question.measure);
    return conflict === null ? [] : [{ kind: "revision", question, claimant: after.claimant, before, after, conflict }];
  });
