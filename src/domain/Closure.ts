import type { Day } from "./Day.ts";
import type { ActorId, ClaimId, EventId } from "./ids.ts";

/** A crossing of the line, and the names of places of events that stand for it. */
export type Crossing = { readonly name: string; readonly places: readonly string[] };

/** Who is said to have shut a crossing, by the claims that say so and those that deny it. */
type ShutBy = {
  readonly actor: ActorId;
  readonly asserts: readonly ClaimId[];
  readonly denies: readonly ClaimId[];
};

/** What was let through while the rest stayed shut, by the event that reports it. */
type Exception = { readonly what: string; readonly crossings: readonly string[]; readonly event: EventId };

/** One reported closure, as the record is read; the fields are those of `closures.json` in the codebook. */
export type Closure = {
  readonly event: EventId;
  readonly crossings: readonly string[];
  /** partly: no more than a part of the traffic is reported shut out. */
  readonly state: "closed" | "partly";
  /** The traffic shut out; null where no part of it is named. */
  readonly to: string | null;
  readonly except: readonly Exception[];
  /** First and last day, inclusive; with basis `bounds` it was shut at some time within them. */
  readonly from: Day;
  readonly until: Day;
  readonly daysBasis: "stated" | "bounds";
  /** reopened: on the last day · last-report: still shut on it · unknown: the event ends on it, how is not said. */
  readonly untilBasis: "reopened" | "last-report" | "unknown";
  readonly reopenedTo: string | null;
  readonly by: readonly ShutBy[];
  readonly why: readonly ClaimId[];
  readonly howLong: readonly ClaimId[];
};

/** Events of the type border-closure that shut no crossing, each with the reason. */
type NoClosure = { readonly event: EventId; readonly reason: string };

export type ClosureReadings = { readonly closures: readonly Closure[]; readonly none: readonly NoClosure[] };
