import type { TimeUnit } from "@/engine/timeBins.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { SIDES, type Side } from "@/domain/Actor.ts";
import type { EventId, QuestionId } from "@/domain/ids.ts";
import type { Sort } from "@/domain/Question.ts";
import type { Voice } from "@/domain/Voice.ts";

/** What is counted in TTP incident counts, as the counters publish it. */
export const COUNTED = ["attacks-ttp", "attacks-ttp-and-allies", "attacks-all-groups", "events-with-deaths"] as const;
export type Counted = (typeof COUNTED)[number];

/** contradictions: figures and denials together; the others are lists of their own. */
export const CONTRADICTION_KINDS = [
  "contradictions",
  "figure",
  "denial",
  "scope",
  "counters",
  "revision",
  "relay",
  "one-sided",
] as const;
export type ContradictionKinds = (typeof CONTRADICTION_KINDS)[number];

export const CONTRADICTION_ORDERS = ["gap", "date", "sources"] as const;
export type ContradictionOrder = (typeof CONTRADICTION_ORDERS)[number];

export const QUESTION_SORTS = ["all", "event", "period", "standing"] as const satisfies readonly (Sort | "all")[];

/** Whose losses Claim gap compares. */
export const LOSSES = ["all", "killed", "wounded", "posts"] as const;
export type Losses = (typeof LOSSES)[number];

/** What the rows of Who carries whom are sorted by; a side sorts by the claims of that side. */
export const CARRIER_ORDERS = ["claims", "publisher", "country", ...SIDES] as const;
export type CarrierOrder = "claims" | "publisher" | "country" | Side;

export const EVENT_ORDERS = [
  "date",
  "title",
  "place",
  "type",
  "killed",
  "claims",
  "sources",
  "contradictions",
] as const;
export type EventOrder = (typeof EVENT_ORDERS)[number];

/** The analyst's choices, and nothing that can be computed from them. */
export type View = Clauses & {
  /** Width of the timeline's bars; null lets the span choose. */
  readonly unit: TimeUnit | null;
  readonly stack: "type" | "side";
  readonly countsKind: "published" | "in-record";
  readonly counted: Counted;
  readonly countsScale: "linear" | "log";
  readonly kinds: ContradictionKinds;
  readonly order: ContradictionOrder;
  readonly withinOneSide: boolean;
  /** Of which sort of question contradictions are listed. */
  readonly questionSort: Sort | "all";
  /** Words that narrow the list of contradictions, and nothing else. */
  readonly find: string;
  /** Whether the small plots of the list stand each on its own scale or all on one. */
  readonly plotScale: "own" | "shared";
  /** The opened contradiction. */
  readonly question: QuestionId | null;
  /** The opened explanation of a rule, by its number: "C9". */
  readonly rule: string | null;
  /** Whose numbers size the map and fill the events table; null: all that are claimed. */
  readonly voice: Voice | null;
  readonly losses: Losses;
  readonly carrierOrder: CarrierOrder;
  /** The opened record. */
  readonly event: EventId | null;
  /** The record's questions side by side, as small multiples. */
  readonly sideBySide: boolean;
  /** The place chosen on the map, by name. */
  readonly place: string | null;
  readonly eventOrder: EventOrder;
  readonly eventOrderDescending: boolean;
};

export const emptyView: View = {
  ...noClauses,
  unit: null,
  stack: "side",
  countsKind: "published",
  counted: "attacks-ttp",
  countsScale: "linear",
  kinds: "contradictions",
  order: "gap",
  withinOneSide: true,
  questionSort: "all",
  find: "",
  plotScale: "own",
  question: null,
  rule: null,
  voice: null,
  losses: "all",
  carrierOrder: "claims",
  event: null,
  sideBySide: false,
  place: null,
  eventOrder: "date",
  eventOrderDescending: true,
};

export type Device = { readonly theme: "system" | "light" | "dark" };

/** Where each choice lives: link = shared in the address, device = remembered here. The compiler asks for every one. */
export const keptIn = {
  from: "link",
  to: "link",
  actors: "link",
  match: "link",
  publishers: "link",
  documents: "link",
  types: "link",
  search: "link",
  contradicted: "link",
  unit: "link",
  stack: "link",
  countsKind: "link",
  counted: "link",
  countsScale: "link",
  kinds: "link",
  order: "link",
  withinOneSide: "link",
  questionSort: "link",
  find: "link",
  plotScale: "link",
  question: "link",
  rule: "link",
  voice: "link",
  losses: "link",
  carrierOrder: "link",
  event: "link",
  sideBySide: "link",
  place: "link",
  eventOrder: "link",
  eventOrderDescending: "link",
  theme: "device",
} as const satisfies Record<keyof View | keyof Device, "link" | "device" | "moment">;
