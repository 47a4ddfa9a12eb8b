import type { QuestionId } from "./ids.ts";
import { noAccount, type Account, type Ledger } from "./Ledger.ts";

/** Accounts in file order as a ledger; a question that has no row has no account. */
export const ledgerFrom = (rowOf: ReadonlyMap<QuestionId, number>, accounts: readonly Account[]): Ledger => ({
  accounts,
  of: (id) => {
    const row = rowOf.get(id);
    return (row === undefined ? null : accounts[row]) ?? noAccount;
  },
});
