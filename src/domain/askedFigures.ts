import type { FigureClaim } from "./Claim.ts";
import type { DataSet } from "./DataSet.ts";
import { figureInWords } from "./figureInWords.ts";
import type { ClaimId } from "./ids.ts";
import { intervalOf } from "./intervalOf.ts";
import type { FigureQuestion } from "./Question.ts";

/** A figure that an ask is about, with the question that it answers. */
export type AskedFigure = {
  readonly claim: FigureClaim;
  readonly question: FigureQuestion;
  /** "more than 200". */
  readonly words: string;
};

type Asked =
  | { readonly kind: "figures"; readonly figures: readonly AskedFigure[] }
  | { readonly kind: "fault"; readonly why: string };

const fault = (why: string): Asked => ({ kind: "fault", why });

/** The keys of rows, in their order. */
export const letterOf = (at: number): string => String.fromCodePoint(65 + at);

/** Rule P25: so many figures, each held by the record and each once. */
export function askedFigures(
  ids: readonly ClaimId[],
  { claimById, questionById }: Pick<DataSet, "claimById" | "questionById">,
  [least, most]: readonly [number, number],
): Asked {
  if (ids.length < least || ids.length > most)
    return fault(`An ask of this kind needs ${least} to ${most} figures; this one has ${ids.length}.`);
  const figures: AskedFigure[] = [];
  for (const id of ids) {
    const claim = claimById.get(id);
    if (claim === undefined) return fault(`The record holds no claim “${id}”.`);
    const question = questionById.get(claim.question);
    if (claim.figure === null || question?.kind !== "figure")
      return fault(`The claim “${id}” takes a stance and gives no figure.`);
    if (figures.some((each) => each.claim === claim)) return fault(`The claim “${id}” is asked about twice.`);
    figures.push({ claim, question, words: figureInWords(claim.figure) });
  }
  return { kind: "figures", figures };
}

/** For sorting: -1, 0 or 1. */
export const order = <Value extends number | string>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);

/** By size, then by words and by what they answer (rule P26); the id parts only rows that read alike. */
export const bySize = (figures: readonly AskedFigure[]): readonly AskedFigure[] =>
  figures.toSorted((a, b) => {
    const [one, other] = [a, b].map(({ claim, question }) => intervalOf(claim.figure, question.measure));
    return (
      order(one?.low ?? 0, other?.low ?? 0) ||
      order(one?.high ?? 0, other?.high ?? 0) ||
      order(a.words, b.words) ||
      order(a.question.text, b.question.text) ||
      order(a.claim.id, b.claim.id)
    );
  });
