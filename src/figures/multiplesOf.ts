import { counted } from "@/domain/counted.ts";
import { claimsOf, type Finding } from "@/domain/Finding.ts";
import type { ClaimId } from "@/domain/ids.ts";
import { positionsOf } from "@/domain/positionsOf.ts";
import type { Question } from "@/domain/Question.ts";
import { questionInWords } from "@/domain/questionInWords.ts";
import { sharpest } from "@/domain/sharpest.ts";
import type { Selection } from "@/engine/Selection.ts";
import type { Series } from "./Figure.ts";
import { apartInWords, findingInWords, kindNames } from "./findingInWords.ts";
import { ledgerLines } from "./ledgerLines.ts";
import { positionPoint, type PositionPoint } from "./positionPoints.ts";
import { withinInWords } from "./withinInWords.ts";

export type MultiplePoint = PositionPoint & {
  readonly question: Question;
  /** Whom the figure counts, where the picture holds figures for different people: "Taliban forces". */
  readonly counts: string | null;
};

/** One small picture among several of one event: a question, or two that count different people. */
export type Multiple = Series<MultiplePoint> & {
  readonly questions: readonly [Question, ...Question[]];
  /** null: nobody contradicts, and nobody changed or is printed with two answers. */
  readonly lead: Finding | null;
  /** "× 2.5" between figures on one question; null for every other kind. */
  readonly gap: string | null;
  /** "counts different people", "Denial": what is said beside the question where there is no gap. */
  readonly word: string | null;
  /** What else must be known: "Figure", "within one side", "said on different days". */
  readonly notes: readonly string[];
};

type Asked = Pick<Selection, "dataSet" | "isCarried" | "ledger">;

/** Every position on some questions, those of the given claims first. */
function pointsOf(
  { dataSet, isCarried }: Asked,
  questions: readonly Question[],
  leading: readonly ClaimId[],
): readonly MultiplePoint[] {
  return questions.flatMap((question) => {
    const claims = (dataSet.claimsOfQuestion.get(question.id) ?? []).filter(isCarried);
    const population = question.population === null ? undefined : dataSet.actorById.get(question.population);
    return positionsOf(claims)
      .toSorted((a, b) => Number(leading.includes(b.claim.id)) - Number(leading.includes(a.claim.id)))
      .map((position) => ({
        ...positionPoint(position, dataSet),
        question,
        counts: questions.length > 1 ? (population?.short ?? null) : null,
      }));
  });
}

/** What the picture itself does not say: its kind, what a claimant changed or outlets print apart, days, sides, hidden claims. */
function notesOf(
  { dataSet, isCarried, ledger }: Asked,
  questions: readonly Question[],
  lead: Finding | null,
): readonly string[] {
  const changes = questions.flatMap(({ id }) => ledger.of(id).changes);
  const hidden = questions
    .flatMap(({ id }) => dataSet.claimsOfQuestion.get(id) ?? [])
    .filter((claim) => !isCarried(claim)).length;
  return [
    ...(lead?.kind === "figure" || lead?.kind === "scope" ? [kindNames[lead.kind]] : []),
    ...(lead === null ? [] : [withinInWords(lead, dataSet)].filter((within) => within !== null)),
    ...(lead !== null && "differentDays" in lead && lead.differentDays ? ["said on different days"] : []),
    ...changes.map((change) => `${kindNames[change.kind]}: ${findingInWords(change, dataSet)}`),
    ...(hidden === 0 ? [] : [`${counted(hidden, "claim", "claims")} hidden by the source filter`]),
  ];
}

function multipleOf(asked: Asked, questions: readonly [Question, ...Question[]], lead: Finding | null): Multiple {
  const leading = lead === null ? [] : claimsOf(lead).map(({ id }) => id);
  const hasGap = lead?.kind === "figure";
  return {
    id: questions.map(({ id }) => id).join(" "),
    label: questions.map(questionInWords).join(" · "),
    channel: null,
    questions,
    lead,
    gap: hasGap ? apartInWords(lead) : null,
    word: lead === null || hasGap ? null : lead.kind === "scope" ? apartInWords(lead) : kindNames[lead.kind],
    notes: notesOf(asked, questions, lead),
    points: pointsOf(asked, questions, leading),
  };
}

/**
 * One question as small pictures: one with each question that counts different people, and one by itself where it is
 * contradicted or is a figure that stands in no such pair. A statement that nobody denies has none.
 */
export function multiplesOf(asked: Asked, question: Question): readonly Multiple[] {
  const account = asked.ledger.of(question.id);
  const pairs = ledgerLines(question, account, true).scope.flatMap(({ lead }) =>
    lead.kind === "scope" ? [multipleOf(asked, [lead.part, lead.whole], lead)] : [],
  );
  const lead = sharpest(account.contradictions) ?? account.changes[0] ?? null;
  const standsAlone =
    account.contradictions.length > 0 || (account.scopes.length === 0 && (lead !== null || question.kind === "figure"));
  const alone = standsAlone ? [multipleOf(asked, [question], lead)] : [];
  return [...alone, ...pairs].filter(({ points }) => points.length > 0);
}
