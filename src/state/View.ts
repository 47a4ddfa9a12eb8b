import type { TimeUnit } from "@/engine/timeBins.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { SIDES, type Side } from "@/domain/Actor.ts";
import type { Day } from "@/domain/Day.ts";
import type { Deck } from "@/domain/Deck.ts";
import type { ActorId, EventId, QuestionId } from "@/domain/ids.ts";
import type { Kinds } from "@/domain/Kinds.ts";
import type { LineOrder } from "@/domain/LineOrder.ts";
import type { Sort } from "@/domain/Question.ts";
import type { Region } from "@/domain/Region.ts";
import type { Voice } from "@/domain/Voice.ts";

/** What is counted in TTP incident counts, as the counters publish it. */
export const COUNTED = [
  "attacks-ttp",
  "attacks-ttp-and-allies",
  "attacks-all-groups",
  "events-with-deaths",
  "killed-by-ttp",
  "forces-killed-by-ttp",
  "killed-by-ttp-and-allies",
  "killed-by-all-groups",
  "killed-in-events-with-ttp",
  "killed-in-all",
  "militants-killed-in-operations",
  "militants-killed-in-all",
  "operations",
] as const;
export type Counted = (typeof COUNTED)[number];

export const QUESTION_SORTS = ["all", "event", "period", "standing"] as const satisfies readonly (Sort | "all")[];

/** Whose losses Claim gap compares. */
export const LOSSES = ["all", "killed", "wounded", "posts"] as const;
export type Losses = (typeof LOSSES)[number];
export const STANDING_SHOWN = ["contradicted", "all"] as const;

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

export const COUNTS_PERIODS = ["year", "quarter", "month"] as const;
export type CountsPeriod = (typeof COUNTS_PERIODS)[number];

/** What the events of the record are told apart by, where they are counted. */
export const RECORD_BY = ["type", "province", "side"] as const;
export type RecordBy = (typeof RECORD_BY)[number];

/** before: the period of the same length just before · year-earlier: the same days a year before. */
export const COMPARED_WITH = ["before", "year-earlier", "dates", "actors", "sources"] as const;
export type ComparedWith = (typeof COMPARED_WITH)[number];

/** How the border map draws: a symbol for each place, provinces shaded, or a small map for each year or month. */
export const MAP_FORMS = ["places", "provinces", "years", "months"] as const;
export type MapForm = (typeof MAP_FORMS)[number];

export const DECK_AS = ["stage", "speaker", "handout"] as const;

/** The analyst's choices, and nothing that can be computed from them. */
export type View = Clauses & {
  /** Width of the timeline's bars; null lets the span choose. */
  readonly unit: TimeUnit | null;
  readonly stack: "type" | "side";
  /** Whether the timeline is drawn as bars or day by day. */
  readonly timelineForm: "bars" | "calendar";
  /** The stretch of days that the timeline is zoomed to; null at both ends shows all. */
  readonly zoomFrom: Day | null;
  readonly zoomTo: Day | null;
  /** Whether the timeline begins with the record; else where most of its events do. */
  readonly timelineWhole: boolean;
  /** Whether the record's key dates stand on the timeline. */
  readonly keyDates: boolean;
  /** The reader's own notes on the timeline, each a day and a text: "2025-10-19 Doha". */
  readonly notes: readonly string[];
  readonly countsKind: "published" | "in-record" | "both";
  readonly counted: Counted;
  readonly countsPeriod: CountsPeriod;
  readonly countsScale: "linear" | "log";
  readonly recordUnit: TimeUnit;
  readonly recordBy: RecordBy;
  readonly recordForm: "stacked" | "multiples";
  /** What the view is compared with; null: nothing. */
  readonly compareWith: ComparedWith | null;
  /** For a comparison with typed dates. */
  readonly withFrom: Day | null;
  readonly withTo: Day | null;
  /** For a comparison with other actors or publishers. */
  readonly withActors: readonly ActorId[];
  readonly withPublishers: readonly string[];
  readonly kinds: Kinds;
  readonly order: LineOrder;
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
  /** Null lists the contradicted ones where there are any, else all. */
  readonly standingShows: (typeof STANDING_SHOWN)[number] | null;
  /** The opened record. */
  readonly event: EventId | null;
  /** The record's questions side by side, as small multiples. */
  readonly sideBySide: boolean;
  /** The place chosen on the map, by name. */
  readonly place: string | null;
  readonly mapForm: MapForm;
  /** Names of provinces and countries on the map: in English or in the script of the place. */
  readonly mapScript: "english" | "local";
  readonly eventOrder: EventOrder;
  readonly eventOrderDescending: boolean;
  /** The edition whose record is shown, "2026.11"; null: the newest. */
  readonly asOf: string | null;
  /** One region alone, for a page that embeds it; null: all of them. */
  readonly alone: Region | null;
  /** The deck that is presented over this view, as `deckKey` reads it; null: none is. */
  readonly deck: string | null;
  /** Its slide, from 1. */
  readonly slide: number;
  /** stage: for the room · speaker: for whoever speaks · handout: for paper. */
  readonly deckAs: (typeof DECK_AS)[number];
};

export const emptyView: View = {
  ...noClauses,
  unit: null,
  stack: "side",
  timelineForm: "bars",
  zoomFrom: null,
  zoomTo: null,
  timelineWhole: false,
  keyDates: true,
  notes: [],
  countsKind: "published",
  counted: "attacks-ttp",
  countsPeriod: "year",
  countsScale: "linear",
  recordUnit: "year",
  recordBy: "type",
  recordForm: "stacked",
  compareWith: null,
  withFrom: null,
  withTo: null,
  withActors: [],
  withPublishers: [],
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
  standingShows: null,
  event: null,
  sideBySide: false,
  place: null,
  mapForm: "places",
  mapScript: "english",
  eventOrder: "date",
  eventOrderDescending: true,
  asOf: null,
  alone: null,
  deck: null,
  slide: 1,
  deckAs: "stage",
};

export type Device = {
  readonly theme: "system" | "light" | "dark";
  /** Whether single keys are shortcuts (WCAG 2.1.4). */
  readonly shortcuts: boolean;
  /** Whether the introduction was seen. */
  readonly introduced: boolean;
  /** The reader's own decks. */
  readonly decks: readonly Deck[];
};

/** Where each choice lives: link = shared in the address, device = remembered here. The compiler asks for every one. */
export const keptIn = {
  from: "link",
  to: "link",
  actors: "link",
  match: "link",
  publishers: "link",
  documents: "link",
  types: "link",
  provinces: "link",
  area: "link",
  search: "link",
  contradicted: "link",
  unit: "link",
  stack: "link",
  timelineForm: "link",
  zoomFrom: "link",
  zoomTo: "link",
  timelineWhole: "link",
  keyDates: "link",
  notes: "link",
  countsKind: "link",
  counted: "link",
  countsPeriod: "link",
  countsScale: "link",
  recordUnit: "link",
  recordBy: "link",
  recordForm: "link",
  compareWith: "link",
  withFrom: "link",
  withTo: "link",
  withActors: "link",
  withPublishers: "link",
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
  standingShows: "link",
  event: "link",
  sideBySide: "link",
  place: "link",
  mapForm: "link",
  mapScript: "link",
  eventOrder: "link",
  eventOrderDescending: "link",
  asOf: "link",
  alone: "link",
  deck: "link",
  slide: "link",
  deckAs: "link",
  theme: "device",
  shortcuts: "device",
  introduced: "device",
  decks: "device",
} as const satisfies Record<keyof View | keyof Device, "link" | "device" | "moment">;
