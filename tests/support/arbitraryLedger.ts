import fc from "fast-check";
import type { Side } from "@/domain/Actor.ts";
import { COMPARATORS, type Claim } from "@/domain/Claim.ts";
import { indexDataSet, type DataSet, type Files } from "@/domain/DataSet.ts";
import type { Day } from "@/domain/Day.ts";
import type { Measure, Question } from "@/domain/Question.ts";
import type { ActorId, ClaimId, EventId, QuestionId, SourceId } from "@/domain/ids.ts";
import { aClaim, anActor, anEvent, aQuestion, aSource } from "../engine/builders.ts";
import { figure, proposition } from "./handmade.ts";

const CLAIMANTS: Readonly<Record<string, Side>> = {
  army: "pakistan",
  islamabad: "pakistan",
  kabul: "afghan-taliban",
  ttp: "ttp",
  unama: "un",
};
const claimants = Object.keys(CLAIMANTS);

/** Forces are part of the affiliates by what these cover; militants and allies reach into each other; soldiers stand alone. */
const POPULATIONS = ["forces", "border-guards", "affiliates", "militants", "allies", "soldiers"];
const populations = [
  anActor("forces", { kind: "population", side: "afghan-taliban" }),
  anActor("border-guards", { kind: "population", side: "afghan-taliban", parent: "forces" as ActorId }),
  anActor("affiliates", {
    kind: "population",
    side: "afghan-taliban",
    covers: ["forces", "militants"] as string[] as ActorId[],
  }),
  anActor("militants", { kind: "population", side: "ttp", covers: ["allies"] as string[] as ActorId[] }),
  anActor("allies", { kind: "population", side: "ttp", covers: ["militants"] as string[] as ActorId[] }),
  anActor("soldiers", { kind: "population", side: "pakistan" }),
];

const questions = fc.array(
  fc.record({
    isProposition: fc.nat(4).map((n) => n === 0),
    event: fc.option(fc.constantFrom("e0", "e0", "e1"), { freq: 6 }),
    measure: fc.constantFrom<Measure>("killed", "killed", "killed", "wounded", "days", "other"),
    population: fc.option(fc.constantFrom(...POPULATIONS), { freq: 8 }),
    place: fc.constantFrom(null, null, null, null, "Khost"),
  }),
  { minLength: 3, maxLength: 8, size: "max" },
);

const claims = fc.array(
  fc.record({
    question: fc.nat(7),
    claimant: fc.constantFrom(...claimants),
    date: fc.nat(3),
    sources: fc.uniqueArray(fc.constantFrom("s0", "s1", "s2", "s3"), { minLength: 1, maxLength: 3 }),
    comparator: fc.constantFrom(...COMPARATORS),
    low: fc.nat(60),
    more: fc.integer({ min: 1, max: 40 }),
    stance: fc.constantFrom("asserts" as const, "denies" as const, "declines" as const),
  }),
  { maxLength: 24, size: "max" },
);

const sources = ["Dawn", "Dawn", "Tolo", "Reuters"].map((publisher, n) => aSource(`s${n}`, { publisher }));
const actors = [...claimants.map((id) => anActor(id, { side: CLAIMANTS[id] ?? "other" })), ...populations];
const events = [anEvent("e0", { sources: ["s0" as SourceId] }), anEvent("e1", { sources: ["s1" as SourceId] })];

/** Small records in which every rule of the ledger finds something now and then. */
export const contestedFiles: fc.Arbitrary<Files> = fc.record({ questions, claims }).map((drawn) => {
  const asked = drawn.questions.map(({ isProposition, event, population, ...rest }, n): Question => {
    const id = `q${n}` as QuestionId;
    const common = { event: event as EventId | null };
    return isProposition
      ? { ...proposition, ...common, id, text: `q${n}` }
      : aQuestion(id, { ...common, ...rest, population: population as ActorId | null });
  });
  const said = drawn.claims
    .toSorted((a, b) => a.date - b.date)
    .map(({ question, claimant, date, sources: of, comparator, low, more, stance }, n): Claim => {
      const to = asked[question % asked.length]!;
      const common = {
        ...aClaim(`c${n}`, { claimant: claimant as ActorId, date: date as Day, sources: of as SourceId[] }),
        id: `c${n}` as ClaimId,
        question: to.id,
      };
      return to.kind === "figure"
        ? { ...common, stance: null, figure: figure(comparator, low, low + more) }
        : { ...common, stance, figure: null };
    });
  return { sources, actors, events, questions: asked, claims: said };
});

export const contested: fc.Arbitrary<DataSet> = contestedFiles.map(indexDataSet);
