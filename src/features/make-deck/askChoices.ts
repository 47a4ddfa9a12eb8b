import { bind } from "@/domain/boundSentence.ts";
import { hasFigure } from "@/domain/hasFigure.ts";
import type { FigureClaim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { ASKED_ABOUT, type Ask } from "@/domain/Deck.ts";
import type { EventId, QuestionId } from "@/domain/ids.ts";
import { positionsOf } from "@/domain/positionsOf.ts";

/** The latest figure of each claimant on a question. */
const latestFigures = (id: QuestionId, { claimsOfQuestion }: DataSet): readonly FigureClaim[] =>
  positionsOf(claimsOfQuestion.get(id) ?? [])
    .map(({ claim }) => claim)
    .filter(hasFigure);

/** The latest figures on every question of the same event that measures the same. */
function figuresOfEvent(id: QuestionId, dataSet: DataSet): readonly FigureClaim[] {
  const question = dataSet.questionById.get(id);
  if (question === undefined || question.event === null) return [];
  return (dataSet.questionsOfEvent.get(question.event) ?? [])
    .filter(({ measure }) => measure !== null && measure === question.measure)
    .flatMap((each) => latestFigures(each.id, dataSet));
}

/** From what an ask can be made: the claims or events among which the reader chooses. */
export type AskChoice =
  | { readonly kind: Exclude<Ask["kind"], "order">; readonly claims: readonly FigureClaim[] }
  | { readonly kind: "order"; readonly events: readonly EventId[] };

/** What can be asked of an opened question and of the events in view; none where there is too little. */
export function askChoices(
  question: QuestionId | null,
  events: readonly EventId[],
  dataSet: DataSet,
): readonly AskChoice[] {
  const claims = question === null ? [] : latestFigures(question, dataSet);
  const ofEvent = question === null ? [] : figuresOfEvent(question, dataSet);
  const [least, most] = ASKED_ABOUT.order;
  return [
    ...(claims.length >= 2
      ? ([
          { kind: "who-said", claims },
          { kind: "more-or-fewer", claims },
        ] as const)
      : []),
    ...(ofEvent.length >= ASKED_ABOUT["same-people"][0] ? ([{ kind: "same-people", claims: ofEvent }] as const) : []),
    ...(events.length >= least && events.length <= most ? ([{ kind: "order", events }] as const) : []),
  ];
}

/** The ids that are chosen first: as many as a slide may ask about. */
export function firstChosen(choice: AskChoice): readonly string[] {
  if (choice.kind === "order") return choice.events.slice(0, ASKED_ABOUT.order[1]);
  // A class guesses best who said a number that was said as it stands: those first, the others on wish.
  const exact = choice.claims.filter(({ figure }) => figure.comparator === "exact");
  const ids = (exact.length >= 2 && choice.kind !== "same-people" ? exact : choice.claims).map(({ id }) => id);
  return choice.kind === "more-or-fewer" ? ids.slice(0, 2) : ids.slice(0, ASKED_ABOUT[choice.kind][1]);
}

/** The ask about what is chosen, in the order of the choice; null where that is too little. */
export function askFrom(choice: AskChoice, chosen: readonly string[]): Ask | null {
  if (choice.kind === "order") return { kind: "order", events: choice.events.filter((id) => chosen.includes(id)) };
  const claims = choice.claims.map(({ id }) => id).filter((id) => chosen.includes(id));
  if (choice.kind !== "more-or-fewer") return { kind: choice.kind, claims };
  const given = claims.find((id) => id === chosen[0]);
  const other = claims.find((id) => id === chosen[1]);
  return given === undefined || other === undefined ? null : { kind: "more-or-fewer", given, other };
}

/** A sentence for the ask, its figures bound to the record; without a name of who said what. */
export function proposedSentence(ask: Ask, dataSet: DataSet): string {
  const figures = (ids: readonly FigureClaim["id"][]) => {
    const bound = ids.flatMap((id) => bind({ kind: "claim", id }, dataSet) ?? []);
    return bound.length < 2 ? bound.join("") : `${bound.slice(0, -1).join(", ")} or ${bound.at(-1)}`;
  };
  switch (ask.kind) {
    case "who-said":
      return `${figures(ask.claims)}: who said which number?`;
    case "more-or-fewer":
      return `One says ${figures([ask.given])}. Does the other say more, or fewer?`;
    case "same-people":
      return `${figures(ask.claims)}: which two count the same people?`;
    case "order":
      return "Which of these came first?";
    default:
      return ask satisfies never;
  }
}
