import type { Change } from "./Change.ts";
import type { Contradiction } from "./Contradiction.ts";
import type { OneSided } from "./oneSided.ts";
import type { QuestionId } from "./ids.ts";
import type { Scope } from "./Scope.ts";

/** All that the rules find on one question among the claims in view. */
export type Account = {
  /** Two claimants against each other. */
  readonly contradictions: readonly Contradiction[];
  /** One claimant against itself. */
  readonly changes: readonly Change[];
  /** This question against another of its event, which has the same scopes. */
  readonly scopes: readonly Scope[];
  readonly oneSided: OneSided | null;
};

/** What stands for a question on which no rule finds anything. */
export const noAccount: Account = { contradictions: [], changes: [], scopes: [], oneSided: null };

/** The accounts of all questions: of each by its id, and of all in file order. */
export type Ledger = {
  readonly accounts: readonly Account[];
  readonly of: (id: QuestionId) => Account;
};
