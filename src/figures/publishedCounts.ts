import type { ActorId } from "@/domain/ids.ts";
import type { Count } from "./publishedCountsFigure.ts";

const inPakistan = { place: "Pakistan" } as const;

/** The published counts that can be chosen; those of one entry count the same thing, those of two never share an axis. */
export const publishedCounts = {
  "attacks-ttp": {
    measure: "attacks",
    population: "ttp" as ActorId,
    ...inPakistan,
    title: "Attacks by the TTP in Pakistan",
    unit: "attacks a year",
  },
  "attacks-ttp-and-allies": {
    measure: "attacks",
    population: "ttp-and-allies" as ActorId,
    ...inPakistan,
    title: "Attacks by the TTP and its allies in Pakistan",
    unit: "attacks a year",
  },
  "attacks-all-groups": {
    measure: "attacks",
    population: "militants-unspecified" as ActorId,
    ...inPakistan,
    title: "Attacks by all militant groups in Pakistan",
    unit: "attacks a year",
  },
  "events-with-deaths": {
    measure: "events-with-deaths",
    population: "ttp" as ActorId,
    ...inPakistan,
    title: "Events with deaths in which the TTP was a party, in Pakistan",
    unit: "events a year",
  },
} as const satisfies Record<string, Count>;
