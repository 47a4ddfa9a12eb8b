import fc from "fast-check";
import type { Actor, Side } from "@/domain/Actor.ts";
import {
  COMPARATORS,
  type ClaimedFigure,
  type Comparator,
  type FigureClaim,
  type Stance,
  type StanceClaim,
} from "@/domain/Claim.ts";
import type { Day } from "@/domain/Day.ts";
import type { FigureQuestion, PropositionQuestion } from "@/domain/Question.ts";
import type { ActorId, ClaimId, EventId, QuestionId, SourceId } from "@/domain/ids.ts";

export const day = (n: number): Day => n as Day;

/** A figure by its comparator: figure("range", 15, 20); one number otherwise. */
export function figure(comparator: Comparator, low: number, high: number = low): ClaimedFigure {
  switch (comparator) {
    case "exact":
    case "about":
      return { comparator, low, high: low };
    case "range":
    case "worded":
      return { comparator, low, high };
    case "at-least":
    case "more-than":
      return { comparator, low, high: null };
    case "up-to":
    case "fewer-than":
      return { comparator, low: null, high: low };
    default:
      return comparator satisfies never;
  }
}

export const figureQuestion = (over: Partial<FigureQuestion> = {}): FigureQuestion => ({
  id: "q-soldiers-killed" as QuestionId,
  text: "Soldiers killed",
  kind: "figure",
  event: "2025-10-11-border-clash" as EventId,
  measure: "killed",
  population: null,
  by: null,
  period: null,
  place: null,
  ...over,
});

export const proposition: PropositionQuestion = {
  id: "q-carried-out" as QuestionId,
  text: "Pakistan carried out the strikes",
  kind: "proposition",
  event: null,
  measure: null,
  population: null,
  by: null,
  period: null,
  place: null,
};

type Saying = { readonly day?: number; readonly id?: string };

const said = (claimant: string, question: QuestionId, { day: at = 20_000, id = "1" }: Saying) => ({
  id: `c-${claimant}-${id}` as ClaimId,
  question,
  claimant: claimant as ActorId,
  date: day(at),
  dateBasis: "stated" as const,
  text: `${claimant} says so.`,
  basis: "read" as const,
  sources: ["dawn" as SourceId],
});

export const saysFigure = (claimant: string, number: ClaimedFigure, saying: Saying = {}): FigureClaim => ({
  ...said(claimant, "q-soldiers-killed" as QuestionId, saying),
  stance: null,
  figure: number,
});

export const takesStance = (claimant: string, stance: Stance, saying: Saying = {}): StanceClaim => ({
  ...said(claimant, proposition.id, saying),
  stance,
  figure: null,
});

const actor = (id: string, side: Side): Actor => ({
  id: id as ActorId,
  name: id,
  short: id.slice(0, 16),
  aliases: [],
  kind: "state",
  side,
  parent: null,
  country: null,
  covers: [],
  method: null,
});

const CAST: Readonly<Record<string, Side>> = {
  army: "pakistan",
  islamabad: "pakistan",
  kabul: "afghan-taliban",
  ttp: "ttp",
  unama: "un",
};

const claimants = Object.keys(CAST);

/** The actors of hand-made claims: the army and Islamabad are of one side. */
export const cast = { actorById: new Map(Object.entries(CAST).map(([id, side]) => [id as ActorId, actor(id, side)])) };

export const anyFigure: fc.Arbitrary<ClaimedFigure> = fc
  .tuple(fc.constantFrom(...COMPARATORS), fc.nat({ max: 300 }), fc.nat({ max: 200 }))
  .map(([comparator, low, more]) => figure(comparator, low, low + more + 1));

export const anyFigureClaims: fc.Arbitrary<readonly FigureClaim[]> = fc
  .array(fc.tuple(fc.constantFrom(...claimants), anyFigure), { maxLength: 12 })
  .map((rows) => rows.map(([claimant, number], at) => saysFigure(claimant, number, { id: `${at}`, day: at })));

export const anyStanceClaims: fc.Arbitrary<readonly StanceClaim[]> = fc
  .array(fc.tuple(fc.constantFrom(...claimants), fc.constantFrom<Stance>("asserts", "denies", "declines")), {
    maxLength: 12,
  })
  .map((rows) => rows.map(([claimant, stance], at) => takesStance(claimant, stance, { id: `${at}`, day: at })));
