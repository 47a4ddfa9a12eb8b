import type { TimeUnit } from "@/engine/timeBins.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import type { EventId, QuestionId } from "@/domain/ids.ts";

/** What is counted in TTP incident counts, as the counters publish it. */
export const COUNTED = ["attacks-ttp", "attacks-ttp-and-allies", "attacks-all-groups", "events-with-deaths"] as const;
export type Counted = (typeof COUNTED)[number];

export const CONTRADICTION_KINDS = ["contradictions", "figure", "denial", "counters"] as const;
export type ContradictionKinds = (typeof CONTRADICTION_KINDS)[number];

export const CONTRADICTION_ORDERS = ["gap", "date", "sources"] as const;
export type ContradictionOrder = (typeof CONTRADICTION_ORDERS)[number];

export const EVENT_ORDERS = ["date", "title", "place", "type", "claims", "sources", "contradictions"] as const;
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
  /** The opened contradiction. */
  readonly question: QuestionId | null;
  /** The opened record. */
  readonly event: EventId | null;
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
  question: null,
  event: null,
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
  question: "link",
  event: "link",
  place: "link",
  eventOrder: "link",
  eventOrderDescending: "link",
  theme: "device",
} as const satisfies Record<keyof View | keyof Device, "link" | "device" | "moment">;
