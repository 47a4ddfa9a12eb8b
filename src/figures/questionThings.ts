import type { Claim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import { isContradicted } from "@/domain/isContradicted.ts";
import { noAccount, type Account, type Ledger } from "@/domain/Ledger.ts";
import { positionsOf, type Position } from "@/domain/positionsOf.ts";
import type { Question } from "@/domain/Question.ts";
import { questionInWords } from "@/domain/questionInWords.ts";
import { sharpest } from "@/domain/sharpest.ts";
import { saysIn } from "./saidIn.ts";
import type { Thing } from "./Thing.ts";

const MOST_POSITIONS = 3;
/** More than the documents of any question, so that a contradicted one always stands before one that is not. */
const CONTRADICTED = 1_000_000;

/** The two furthest apart where any contradict each other (rule C19), else whoever spoke first. */
function toldOf(question: Question, { contradictions }: Account, { claimsOfQuestion }: DataSet): readonly Position[] {
  const positions = positionsOf(claimsOfQuestion.get(question.id) ?? []);
  const lead = sharpest(contradictions);
  return lead === null ? positions.slice(0, MOST_POSITIONS) : [lead.a, lead.b];
}

/** "Border clashes, 11–12 October 2025 · Pak. military 23, Kabul government 58 and 4 more". */
function aboutQuestion(question: Question, account: Account, dataSet: DataSet): string {
  const { eventById, claimsOfQuestion, actorById } = dataSet;
  const event = question.event === null ? undefined : eventById.get(question.event);
  const told = toldOf(question, account, dataSet);
  const said = told.map(({ claimant, claim }) => `${actorById.get(claimant)?.short ?? claimant} ${saysIn(claim)}`);
  const further = positionsOf(claimsOfQuestion.get(question.id) ?? []).length - told.length;
  return [
    ...(event === undefined ? [] : [`${event.title}, ${eventDateInWords(event)}`]),
    `${said.join(", ")}${further > 0 ? ` and ${further} more` : ""}`,
  ].join(" · ");
}

/** The numbers that someone claims: bounds that were said, whatever the comparator. */
const numbersOf = (claims: readonly Claim[]): readonly number[] => [
  ...new Set(claims.flatMap(({ figure }) => [figure?.low ?? [], figure?.high ?? []].flat())),
];

/** Questions, by their words and by the figures claimed on them (rule F157). */
export const questionThings = (dataSet: DataSet, whole: Ledger): readonly Thing[] =>
  dataSet.questions.map((question, row): Thing => {
    const account = whole.accounts[row] ?? noAccount;
    const claims = dataSet.claimsOfQuestion.get(question.id) ?? [];
    const documents = new Set(claims.flatMap(({ sources }) => sources)).size;
    const event = question.event === null ? undefined : dataSet.eventById.get(question.event);
    return {
      key: `question ${question.id}`,
      group: "Questions",
      title: questionInWords(question),
      about: () => aboutQuestion(question, account, dataSet),
      does: "Open the question",
      leads: { to: "question", id: question.id },
      names: [],
      words: event?.title ?? "",
      numbers: numbersOf(claims),
      weight: documents + (isContradicted(account.contradictions) ? CONTRADICTED : 0),
    };
  });
