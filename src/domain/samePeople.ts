import type { DataSet } from "./DataSet.ts";
import { ASKED_ABOUT } from "./Deck.ts";
import type { ClaimId } from "./ids.ts";
import type { FigureQuestion } from "./Question.ts";
import { revealedFigure, saidBy, sharedInSentences } from "./askedInWords.ts";
import { askedFigures, bySize, letterOf } from "./askedFigures.ts";
import type { AskMade } from "./askSheet.ts";
import { measureNames } from "./measureNames.ts";
import { questionInWords } from "./questionInWords.ts";

/** All pairs of figures are one thing that is asked. */
const pair = "pair";

/** Rule P32. Different units stand behind the measure `other`, and a population of null is nobody in particular. */
const countsTheSame = (a: FigureQuestion, b: FigureQuestion): boolean =>
  a === b ||
  (a.population !== null &&
    a.population === b.population &&
    a.measure !== "other" &&
    a.measure === b.measure &&
    a.event === b.event &&
    a.place === b.place &&
    a.by === b.by &&
    a.period?.start === b.period?.start &&
    a.period?.end === b.period?.end);

/** Which two of these figures count the same people (rules P32 and P33). */
export function samePeople(ids: readonly ClaimId[], dataSet: DataSet): AskMade {
  const asked = askedFigures(ids, dataSet, ASKED_ABOUT["same-people"]);
  if (asked.kind === "fault") return asked;
  const rows = bySize(asked.figures).map((figure, at) => ({ key: letterOf(at), figure }));
  const pairs = rows.flatMap((one, at) => rows.slice(at + 1).map((other) => ({ one, other })));
  const same = pairs.filter(({ one, other }) => countsTheSame(one.figure.question, other.figure.question));
  if (same.length === 0) return { kind: "fault", why: "No two of these figures count the same people." };
  if (same.length === pairs.length) return { kind: "fault", why: "All of these figures count the same people." };
  const keyOf = ({ one, other }: (typeof pairs)[number]) => `${one.key}${other.key}`;
  const labelOf = ({ one, other }: (typeof pairs)[number]) => `${one.key} and ${other.key}`;
  const questions = rows.map(({ figure }) => figure.question);
  const [measure, ...others] = new Set(questions.map((question) => question.measure));
  const counted =
    measure === undefined || measure === "other" || others.length > 0 ? "" : ` Counted: ${measureNames[measure]}.`;
  return {
    kind: "ask",
    sheet: {
      kind: "same-people",
      prompt: "Which two of these figures count the same people?",
      about: `${sharedInSentences(questions, dataSet)}${counted}`,
      rows: rows.map(({ key, figure }) => ({
        key,
        words: figure.words,
        about: null,
        figure: figure.claim.figure,
      })),
      asked: [{ key: pair, label: "The two figures" }],
      options: pairs.map((each) => ({ key: keyOf(each), label: labelOf(each), short: labelOf(each), side: null })),
    },
    answer: {
      right: new Map([[pair, same.map(keyOf)]]),
      rows: new Map(rows.map(({ key, figure }) => [key, revealedFigure(figure, dataSet)])),
      says: [
        ...same.map((each) => `${labelOf(each)} count the same: ${questionInWords(each.one.figure.question)}.`),
        ...rows.map(
          ({ key, figure }) =>
            `${key}, ${figure.words} (${questionInWords(figure.question)}): ${saidBy(figure.claim, dataSet)}.`,
        ),
      ],
    },
  };
}
