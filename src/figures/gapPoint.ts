import { aboutQuestion } from "@/domain/aboutQuestion.ts";
import type { Certainty } from "@/domain/certaintyOf.ts";
import type { FigureClaim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import type { FigureQuestion } from "@/domain/Question.ts";
import type { SideAgainstSide } from "@/domain/sideAgainstSide.ts";
import { timesInWords, timesLabel } from "@/domain/timesInWords.ts";
import { channelOf, type Channel } from "./channelOf.ts";
import type { Point } from "./Figure.ts";

/** Who says which figure: "58", "Afghan Taliban government". */
export type Voiced = { readonly says: string; readonly who: string; readonly channel: Channel };

/** One question between two sides. */
export type GapPoint = Point & {
  readonly question: FigureQuestion;
  /** Event and day, or that it is a standing question. */
  readonly about: string;
  /** Event's date alone, for a column; null for a standing question. */
  readonly when: string | null;
  readonly other: Voiced;
  readonly own: Voiced;
  /** Which of the two says none; null where there is a ratio. */
  readonly none: "own" | "other" | null;
  readonly certainty: Certainty;
  /** "at least 22 times as high". */
  readonly aloud: string;
};

function voiced({ claimant, figure }: FigureClaim, { actorById }: Pick<DataSet, "actorById">): Voiced {
  const actor = actorById.get(claimant);
  return { says: figureInWords(figure), who: actor?.name ?? claimant, channel: channelOf(actor?.side ?? "other") };
}

export function gapPoint(
  question: FigureQuestion,
  { times, certainty, ownPosition, otherPosition }: SideAgainstSide,
  dataSet: Pick<DataSet, "actorById" | "eventById">,
): GapPoint {
  const event = question.event === null ? undefined : dataSet.eventById.get(question.event);
  return {
    x: question.text,
    value: times.kind === "times" ? times.times : null,
    words: timesLabel(times, certainty),
    events: event === undefined ? [] : [event.id],
    questions: [question.id],
    claims: [otherPosition.claim.id, ownPosition.claim.id],
    question,
    about: aboutQuestion(question, dataSet),
    when: event === undefined ? null : eventDateInWords(event),
    other: voiced(otherPosition.claim, dataSet),
    own: voiced(ownPosition.claim, dataSet),
    none: times.kind === "times" ? null : times.none,
    certainty,
    aloud: timesInWords(times, certainty),
  };
}
