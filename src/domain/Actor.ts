import type { ActorId } from "./ids.ts";

export const ACTOR_KINDS = [
  "state",
  "state-body",
  "armed-group",
  "population",
  "international-body",
  "monitor",
  "media",
  "civil-society",
  "person",
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** The colour groups, in the order in which they are listed. */
export const SIDES = [
  "pakistan",
  "afghan-taliban",
  "ttp",
  "baloch",
  "iskp",
  "india",
  "mediator",
  "un",
  "monitor",
  "press",
  "local",
  "civilian",
  "other",
] as const;
export type Side = (typeof SIDES)[number];

/** Who acts, who claims, or whom a figure is about. */
export type Actor = {
  readonly id: ActorId;
  readonly name: string;
  /** At most 16 characters, for chart labels. */
  readonly short: string;
  readonly aliases: readonly string[];
  readonly kind: ActorKind;
  readonly side: Side;
  readonly parent: ActorId | null;
  readonly country: string | null;
  /** Other actors whose people a figure about this one would include or overlap, beyond its children by `parent`. */
  readonly covers: readonly ActorId[];
  /** For a counter: how it counts, what it leaves out, how it was read. */
  readonly method: string | null;
};
