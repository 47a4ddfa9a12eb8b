import { counted } from "@/domain/counted.ts";
import type { Claim, FigureClaim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Event } from "@/domain/Event.ts";
import { figureOfVoice, type Voiced } from "@/domain/figureOfVoice.ts";
import type { EventId } from "@/domain/ids.ts";
import { killedQuestionOf } from "@/domain/killedQuestionOf.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { positionsOf } from "@/domain/positionsOf.ts";
import type { FigureQuestion } from "@/domain/Question.ts";
import type { Voice } from "@/domain/Voice.ts";

/** How many were killed in an event, as a voice has it; `voiced` is null where the voice gives no figure. */
export type Killed = { readonly question: FigureQuestion; readonly voiced: Voiced | null };

/** null: the record asks nothing about the killed of this event. */
export function killedByVoice(
  event: EventId,
  voice: Voice | null,
  dataSet: DataSet,
  isCarried: (claim: Claim) => boolean,
): Killed | null {
  const question = killedQuestionOf(event, dataSet);
  if (question === null) return null;
  const claims = (dataSet.claimsOfQuestion.get(question.id) ?? []).filter(
    (claim): claim is FigureClaim => claim.figure !== null && isCarried(claim),
  );
  return { question, voiced: figureOfVoice(positionsOf(claims), voice, dataSet) };
}

export type KilledInEach = ReadonlyMap<EventId, Killed | null>;

/** Each of these events with what the voice says of it. */
export const killedInEach = (
  events: readonly Event[],
  voice: Voice | null,
  dataSet: DataSet,
  isCarried: (claim: Claim) => boolean,
): KilledInEach => new Map(events.map(({ id }) => [id, killedByVoice(id, voice, dataSet, isCarried)]));

/** Whose dead are counted (rule V4), as captions say it. */
export const ONE_GROUP =
  "Of each event one group of dead: of the whole event where it is asked, the question that most claimants answer.";

/** "94 of 155 events with no figure." */
export function noFigureInWords(events: readonly Event[], killed: KilledInEach | null): string {
  const without = events.filter(({ id }) => (killed?.get(id)?.voiced ?? null) === null).length;
  return `${numberInWords(without)} of ${counted(events.length, "event", "events")} with no figure.`;
}
