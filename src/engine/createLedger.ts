import { accountOf } from "@/domain/accountOf.ts";
import type { Claim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { ClaimId, QuestionId, SourceId } from "@/domain/ids.ts";
import { noAccount, type Account, type Ledger } from "@/domain/Ledger.ts";
import { ledgerFrom } from "@/domain/ledgerFrom.ts";
import { ledgerOf } from "@/domain/ledgerOf.ts";
import type { Question } from "@/domain/Question.ts";
import { scopePairsOfAll } from "@/domain/scopePairsOf.ts";
import { readScopes } from "@/domain/scopesOf.ts";

/** What is left of the claims when only some documents are read (rule E26): a value that later readings do not touch. */
export type Carried = {
  readonly isCarried: (claim: Claim) => boolean;
  /** Carried claims of each question, in file order of the questions. */
  readonly perQuestion: Uint32Array;
  readonly ledger: Ledger;
};

/** Row numbers of claims by the documents that carry them. */
function claimsOfDocuments({ claims }: DataSet): ReadonlyMap<SourceId, readonly number[]> {
  const rows = new Map<SourceId, number[]>();
  for (const [row, { sources }] of claims.entries()) {
    for (const id of new Set(sources)) {
      const known = rows.get(id);
      if (known === undefined) rows.set(id, [row]);
      else known.push(row);
    }
  }
  return rows;
}

/**
 * Keeps the ledger in step with the documents that are read. The whole record is reckoned once; another choice touches
 * only the claims of the documents that come or go, and reckons again only the questions to which these belong, with
 * their partners in scope (rule E29). `documents` of null are all of them.
 */
export function createLedger(dataSet: DataSet): {
  readonly whole: Ledger;
  readonly read: (documents: ReadonlySet<SourceId> | null) => Carried;
} {
  const { questions, claims, claimsOfQuestion } = dataSet;
  const claimsOf = ({ id }: Question): readonly Claim[] => claimsOfQuestion.get(id) ?? [];
  const questionRow = new Map<QuestionId, number>(questions.map(({ id }, row) => [id, row]));
  const claimRow = new Map<ClaimId, number>(claims.map(({ id }, row) => [id, row]));
  const questionOfClaim = claims.map(({ question }) => questionRow.get(question));
  const carriedBy = claimsOfDocuments(dataSet);
  const pairs = scopePairsOfAll(dataSet);
  const whole = ledgerOf(dataSet, () => true, pairs);
  const all: Carried = {
    isCarried: () => true,
    perQuestion: Uint32Array.from(questions, ({ id }) => claimsOfQuestion.get(id)?.length ?? 0),
    ledger: whole,
  };

  let chosen: ReadonlySet<SourceId> = new Set();
  const carriers = new Uint32Array(claims.length);
  const perQuestion = new Uint32Array(questions.length);
  let accounts: Account[] = questions.map(() => noAccount);

  /** Marks the questions of the claims that a document brings or takes. */
  function turn(document: SourceId, by: 1 | -1, touched: Set<number>): void {
    for (const row of carriedBy.get(document) ?? []) {
      const before = carriers[row] ?? 0;
      carriers[row] = before + by;
      if (before !== 0 && before + by !== 0) continue;
      const question = questionOfClaim[row];
      if (question === undefined) continue;
      perQuestion[question] = (perQuestion[question] ?? 0) + by;
      touched.add(question);
    }
  }

  function read(documents: ReadonlySet<SourceId> | null): Carried {
    if (documents === null) return all;
    const touched = new Set<number>();
    for (const id of chosen) if (!documents.has(id)) turn(id, -1, touched);
    for (const id of documents) if (!chosen.has(id)) turn(id, 1, touched);
    chosen = new Set(documents);
    const partners = [...touched]
      .flatMap((row) => questions[row] ?? [])
      .flatMap(({ id }) => pairs.get(id) ?? [])
      .flatMap(({ part, whole: larger }) => [part.id, larger.id]);
    const reckoned = new Set([...touched, ...partners.flatMap((id) => questionRow.get(id) ?? [])]);
    const seen = carriers.map((count) => Math.min(count, 1));
    const isCarried = ({ id }: Claim): boolean => {
      const row = claimRow.get(id);
      return row !== undefined && seen[row] === 1;
    };
    const inView = (question: Question): readonly Claim[] => claimsOf(question).filter(isCarried);
    const scopesOn = readScopes(pairs, inView, dataSet);
    accounts = [...accounts];
    for (const row of reckoned) {
      const question = questions[row];
      if (question === undefined) continue;
      accounts[row] = accountOf(question, claimsOf(question), inView(question), scopesOn(question.id), dataSet);
    }
    return { isCarried, perQuestion: perQuestion.slice(), ledger: ledgerFrom(questionRow, accounts) };
  }

  return { whole, read };
}
