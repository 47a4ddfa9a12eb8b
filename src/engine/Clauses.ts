import type { Area } from "@/domain/Area.ts";
import type { Day } from "@/domain/Day.ts";
import type { EventType } from "@/domain/Event.ts";
import type { ActorId, SourceId } from "@/domain/ids.ts";

/** What the analyst asks of the record. A list that is empty, a day that is null, an empty search: no clause. */
export type Clauses = {
  /** Inclusive; null is open. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly actors: readonly ActorId[];
  /** any: one of the chosen actors is enough · all: every one must be there. */
  readonly match: "any" | "all";
  readonly publishers: readonly string[];
  readonly documents: readonly SourceId[];
  readonly types: readonly EventType[];
  /** Provinces by their keys, "PK Balochistan" (provinceOf.ts). */
  readonly provinces: readonly string[];
  readonly area: Area | null;
  readonly search: string;
  readonly contradicted: boolean;
};

/** Lifts the source filter alone. */
export const noSources = { publishers: [], documents: [] } as const satisfies Partial<Clauses>;

/** Lifts the filter of places alone. */
export const noPlaces = { provinces: [], area: null } as const satisfies Partial<Clauses>;

export const noClauses: Clauses = {
  from: null,
  to: null,
  actors: [],
  match: "any",
  ...noSources,
  types: [],
  ...noPlaces,
  search: "",
  contradicted: false,
};
