import type { Day } from "./Day.ts";
import type { ActorId, EventId, SourceId } from "./ids.ts";

export const EVENT_TYPES = [
  "border-clash",
  "airstrike",
  "shelling",
  "militant-attack",
  "suicide-bombing",
  "security-operation",
  "talks",
  "ceasefire",
  "border-closure",
  "deportation",
  "statement",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const DATE_PRECISIONS = ["day", "month", "year"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const PLACE_PRECISIONS = ["place", "district", "province", "country"] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

export const ROLES = ["initiator", "alleged-initiator", "target", "party", "mediator"] as const;
export type Role = (typeof ROLES)[number];

/** Coordinates are approximate; never conclude from a point on which side of a line an event lies. */
export type Location = {
  readonly name: string;
  readonly admin1: string | null;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly precision: PlacePrecision;
};

export type Part = { readonly actor: ActorId; readonly role: Role };

/** Something dated that happened or is alleged to have happened. */
export type Event = {
  readonly id: EventId;
  readonly title: string;
  readonly summary: string;
  readonly start: Day;
  readonly end: Day;
  readonly datePrecision: DatePrecision;
  readonly type: EventType;
  readonly locations: readonly Location[];
  readonly actors: readonly Part[];
  readonly sources: readonly SourceId[];
};
