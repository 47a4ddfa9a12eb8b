import type { Measure } from "@/domain/Question.ts";
import type { ActorId } from "@/domain/ids.ts";

/** What a question over a period counts. */
export type Unit = { readonly measure: Measure; readonly population: ActorId | null; readonly by: ActorId | null };

/** A count of another unit: shown as a note with its definition, never among the points of a chart. */
export type BesideUnit = Unit & { readonly name: string; readonly says: string };

/** What is counted: a measure, whose acts or which dead they are, in one country. */
export type Count = Unit & {
  readonly place: string;
  readonly title: string;
  /** As it stands after a number: "attacks". */
  readonly noun: string;
  readonly beside: readonly BesideUnit[];
};

const actor = (id: string) => id as ActorId;
const nobody = { population: null, by: null } as const;
const inPakistan = { place: "Pakistan" } as const;
const killed = { measure: "killed", noun: "people killed", ...inPakistan } as const;
const attacks = { measure: "attacks", noun: "attacks", by: null, ...inPakistan } as const;

const eventsWithDeaths = { measure: "events-with-deaths", population: actor("ttp"), by: null } as const;

const withDeaths: BesideUnit = {
  ...eventsWithDeaths,
  name: "Events with deaths in which the TTP was a party",
  says: "Uses of force with at least one death; attacks in which nobody died are left out.",
};
const stateIncidents: BesideUnit = {
  measure: "other",
  population: actor("militants-unspecified"),
  by: null,
  name: "Incidents as Pakistan’s state counts them",
  says: "A wider unit than the monitors’ attacks; no definition is published.",
};
const withOperations: BesideUnit = {
  measure: "violent-incidents",
  ...nobody,
  name: "Attacks and security operations together",
  says: "The operations of security forces are added to the attacks of militants.",
};
const withoutAttackers: BesideUnit = {
  measure: "killed",
  population: actor("pakistan-civilians-and-forces"),
  by: actor("militants-unspecified"),
  name: "Civilians and security forces killed in attacks of all groups",
  says: "The attackers among the dead are left out.",
};
const allViolence: BesideUnit = {
  measure: "killed",
  population: actor("all-violence-pk"),
  by: null,
  name: "People killed by all violence",
  says: "Crime and every other violence are counted too.",
};

/** The published counts that can be chosen; those of one entry count the same thing, those of two never share an axis. */
export const publishedCounts = {
  "attacks-ttp": {
    ...attacks,
    population: actor("ttp"),
    title: "Attacks by the TTP in Pakistan",
    beside: [withDeaths],
  },
  "attacks-ttp-and-allies": {
    ...attacks,
    population: actor("ttp-and-allies"),
    title: "Attacks by the TTP and its allies in Pakistan",
    beside: [],
  },
  "attacks-all-groups": {
    ...attacks,
    population: actor("militants-unspecified"),
    title: "Attacks by all militant groups in Pakistan",
    beside: [stateIncidents, withOperations],
  },
  "events-with-deaths": {
    ...eventsWithDeaths,
    ...inPakistan,
    noun: "events",
    title: "Events with deaths in which the TTP was a party, in Pakistan",
    beside: [],
  },
  "killed-by-ttp": {
    ...killed,
    population: null,
    by: actor("ttp"),
    title: "People killed in attacks of the TTP in Pakistan, all dead",
    beside: [],
  },
  "forces-killed-by-ttp": {
    ...killed,
    population: actor("pakistan-security-forces"),
    by: actor("ttp"),
    title: "Security forces killed by the TTP in Pakistan",
    beside: [],
  },
  "killed-by-ttp-and-allies": {
    ...killed,
    population: null,
    by: actor("ttp-and-allies"),
    title: "People killed in attacks of the TTP and its allies in Pakistan, all dead",
    beside: [],
  },
  "killed-by-all-groups": {
    ...killed,
    population: null,
    by: actor("militants-unspecified"),
    title: "People killed in attacks of all militant groups in Pakistan, all dead",
    beside: [withoutAttackers],
  },
  "killed-in-events-with-ttp": {
    ...killed,
    ...nobody,
    title: "People killed in events with the TTP in Pakistan, all dead",
    beside: [],
  },
  "killed-in-all": {
    ...killed,
    population: actor("all-parties-pk"),
    by: null,
    title: "All dead of attacks and operations in Pakistan",
    beside: [allViolence],
  },
  "militants-killed-in-operations": {
    ...killed,
    population: actor("militants-unspecified"),
    by: actor("pakistan-security-forces"),
    title: "Militants killed in operations in Pakistan",
    noun: "militants killed",
    beside: [],
  },
  "militants-killed-in-all": {
    ...killed,
    population: actor("militants-unspecified"),
    by: null,
    title: "Militants killed in Pakistan, in attacks and operations",
    noun: "militants killed",
    beside: [],
  },
  operations: {
    measure: "operations",
    population: actor("pakistan-security-forces"),
    by: null,
    ...inPakistan,
    title: "Operations of security forces in Pakistan",
    noun: "operations",
    beside: [],
  },
} as const satisfies Record<string, Count>;
