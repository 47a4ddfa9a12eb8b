import type { Side } from "./Actor.ts";

/** The sides that fight or are said to take part; all others report, count, mediate or suffer. */
export const PARTIES = [
  "pakistan",
  "afghan-taliban",
  "ttp",
  "baloch",
  "iskp",
  "india",
] as const satisfies readonly Side[];
export type Party = (typeof PARTIES)[number];

const parties: ReadonlySet<Side> = new Set(PARTIES);

export const isParty = (side: Side | undefined): side is Party => side !== undefined && parties.has(side);
