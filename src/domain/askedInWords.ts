import type { Claim, FigureClaim } from "./Claim.ts";
import type { DataSet } from "./DataSet.ts";
import type { FigureQuestion, Question } from "./Question.ts";
import type { AskedFigure } from "./askedFigures.ts";
import type { AskedRow } from "./askSheet.ts";
import { claimDateInWords } from "./claimDateInWords.ts";
import { periodInWords } from "./dateInWords.ts";
import { eventDateInWords } from "./eventDateInWords.ts";
import { questionInWords } from "./questionInWords.ts";

type Events = Pick<DataSet, "eventById">;

/** When a question's event was, or the period that it counts over; null for a standing one. */
function whenAsked({ event, period }: Question, { eventById }: Events): string | null {
  const happened = event === null ? undefined : eventById.get(event);
  return happened !== undefined ? eventDateInWords(happened) : period === null ? null : periodInWords(period);
}

const sentences = (...parts: readonly (string | null)[]): string =>
  parts.flatMap((part) => (part === null ? [] : [`${part}.`])).join(" ");

/** When and what, before a slide's rows: "11–12 October 2025. Pakistani soldiers killed." */
export function questionInSentences(question: Question, dataSet: Events): string {
  const when = whenAsked(question, dataSet);
  const words = questionInWords(question);
  return sentences(when !== null && words.includes(when) ? null : when, words);
}

/** The one value of all, null where there are several or none. */
function common<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && new Set(values).size === 1 ? first : null;
}

/** What several questions share: their event and its day, or the period. */
export function sharedInSentences(questions: readonly FigureQuestion[], dataSet: Events): string {
  const when = common(questions.map((question) => whenAsked(question, dataSet)));
  const shared = common(questions.map(({ event }) => event));
  const title = shared === null ? null : (dataSet.eventById.get(shared)?.title ?? null);
  if (when === null) return title === null ? "Figures of different events or periods." : sentences(title);
  return sentences(title?.includes(when) === true ? null : when, title);
}

/** Rule P29: what is asked about; `ofRow` null where all figures answer one question. */
export function aboutFigures(
  figures: readonly AskedFigure[],
  dataSet: Events,
): { readonly about: string; readonly ofRow: (figure: AskedFigure) => string | null } {
  const questions = figures.map(({ question }) => question);
  const one = common(questions);
  if (one !== null) return { about: questionInSentences(one, dataSet), ofRow: () => null };
  const isOneTime = new Set(questions.map((question) => whenAsked(question, dataSet))).size === 1;
  return {
    about: sharedInSentences(questions, dataSet),
    ofRow: ({ question }) => {
      const when = isOneTime ? null : whenAsked(question, dataSet);
      const words = questionInWords(question);
      return when === null || words.includes(when) ? words : `${words}, ${when}`;
    },
  };
}

/** "on 12 October 2025", "in October 2025" where only the month is known (rule T4). */
export const saidWhen = (claim: Claim): string =>
  `${claim.dateBasis === "month" ? "in" : "on"} ${claimDateInWords(claim)}`;

/** Who said a figure, as it stands within a sentence: "said by Kabul government on 12 October 2025". */
export const saidBy = (claim: FigureClaim, { actorById }: Pick<DataSet, "actorById">): string =>
  `said by ${actorById.get(claim.claimant)?.name ?? claim.claimant} ${saidWhen(claim)}`;

/** Rule P36: who said a figure, when, and whom it counts. */
export function revealedFigure({ claim, question }: AskedFigure, { actorById }: Pick<DataSet, "actorById">): AskedRow {
  const claimant = actorById.get(claim.claimant);
  const inferred = claim.dateBasis === "inferred" ? " (day inferred)" : "";
  return {
    label: claimant?.name ?? claim.claimant,
    side: claimant?.side ?? null,
    note: `${questionInWords(question)} · said ${saidWhen(claim)}${inferred}`,
    claim: claim.id,
  };
}
