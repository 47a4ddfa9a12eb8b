import type { Actor } from "@/domain/Actor.ts";
import type { StanceClaim } from "@/domain/Claim.ts";
import type { Day } from "@/domain/Day.ts";
import type { Event } from "@/domain/Event.ts";
import type { FigureQuestion } from "@/domain/Question.ts";
import type { Source } from "@/domain/Source.ts";
import type { ActorId, ClaimId, EventId, QuestionId, SourceId } from "@/domain/ids.ts";

/** Rows with everything that a test does not care about filled in. */
export const anActor = (id: string, over: Partial<Actor> = {}): Actor => ({
  id: id as ActorId,
  name: id,
  short: id,
  aliases: [],
  kind: "state",
  side: "other",
  parent: null,
  country: null,
  covers: [],
  method: null,
  ...over,
});

export const aSource = (id: string, over: Partial<Source> = {}): Source => ({
  id: id as SourceId,
  publisher: id,
  relays: null,
  title: id,
  titleBasis: "headline",
  author: null,
  published: null,
  publishedBasis: null,
  url: null,
  kind: "news",
  country: null,
  ...over,
});

export const anEvent = (id: string, over: Partial<Event> = {}): Event => ({
  id: id as EventId,
  title: id,
  summary: "",
  start: 0 as Day,
  end: 0 as Day,
  datePrecision: "day",
  type: "border-clash",
  locations: [],
  actors: [],
  sources: [],
  ...over,
});

export const aQuestion = (id: string, over: Partial<FigureQuestion> = {}): FigureQuestion => ({
  id: id as QuestionId,
  text: id,
  kind: "figure",
  event: null,
  measure: "killed",
  population: null,
  by: null,
  period: null,
  place: null,
  ...over,
});

export const aClaim = (id: string, over: Partial<StanceClaim> = {}): StanceClaim => ({
  id: id as ClaimId,
  question: "q" as QuestionId,
  claimant: "a" as ActorId,
  date: 0 as Day,
  dateBasis: "stated",
  text: id,
  basis: "read",
  sources: [],
  stance: "asserts",
  figure: null,
  ...over,
});
