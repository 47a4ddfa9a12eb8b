import type { Span } from "./Day.ts";
import type { ActorId, EventId, QuestionId } from "./ids.ts";

export const MEASURES = [
  "killed",
  "wounded",
  "missing",
  "detained",
  "hostages",
  "posts-captured",
  "posts-destroyed",
  "vehicles-destroyed",
  "targets-hit",
  "fighters",
  "displaced",
  "attacks",
  "strikes",
  "operations",
  "violent-incidents",
  "events-with-deaths",
  "money-usd",
  "hours",
  "days",
  "other",
] as const;
export type Measure = (typeof MEASURES)[number];

type Asked = {
  readonly id: QuestionId;
  readonly text: string;
  /** null: a standing question of the conflict, or a count over a period. */
  readonly event: EventId | null;
};

/** Answered by a number. */
export type FigureQuestion = Asked & {
  readonly kind: "figure";
  readonly measure: Measure;
  /** Whom or whose; null where people of no stated kind are counted. */
  readonly population: ActorId | null;
  /** For killed and wounded over a period: whose attacks caused them. */
  readonly by: ActorId | null;
  readonly period: Span | null;
  readonly place: string | null;
};

/** Answered by asserting or denying. */
export type PropositionQuestion = Asked & {
  readonly kind: "proposition";
  readonly measure: null;
  readonly population: null;
  readonly by: null;
  readonly period: null;
  readonly place: null;
};

/** One point on which claims can agree or contradict. */
export type Question = FigureQuestion | PropositionQuestion;

/** What a question is about: an event, a count over a period, or a standing question of the conflict. */
export type Sort = "event" | "period" | "standing";

export const sortOf = (question: Question): Sort =>
  question.event !== null ? "event" : question.period !== null ? "period" : "standing";
