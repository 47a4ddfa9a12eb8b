import type { Relay } from "./Change.ts";
import type { Claim } from "./Claim.ts";
import { conflictOf } from "./conflictOf.ts";
import type { Question } from "./Question.ts";

/** Each two claims of one day that are incompatible, among the claims of one claimant (rule C23). */
export const relaysOf = (question: Question, own: readonly Claim[]): readonly Relay[] =>
  own.flatMap((before, at) =>
    own.slice(at + 1).flatMap((after): readonly Relay[] => {
      if (before.date !== after.date) return [];
      const conflict = conflictOf(before, after, question.measure);
      return conflict === null ? [] : [{ kind: "relay", question, claimant: before.claimant, before, after, conflict }];
    }),
  );
