import { rowNames, type FileName } from "./FileName.ts";
import { shortJson, type Fault } from "./faultOf.ts";
import type { Reference } from "./referencesOf.ts";

/** What is known of one file while references are followed: the ids that stand, and the rows of those set aside. */
export type Shelf = {
  readonly standing: Set<string>;
  readonly setAside: Map<string, number>;
  /** False where the file could not be read at all. */
  readonly read: boolean;
};

export type Shelves = Readonly<Record<FileName, Shelf>>;

function whyNot({ to, id }: Reference, { setAside }: Shelf): string {
  const number = setAside.get(id);
  return number === undefined
    ? `There is no ${rowNames[to]} of this id in ${to}.json; add it there or correct the id here.`
    : `This ${rowNames[to]} was itself set aside (row ${number} of ${to}.json); mend that row first.`;
}

/**
 * The first reference of a row that leads nowhere, as its fault; null where all of them resolve. Into a file that could
 * not be read at all nothing is followed: that file's fault is said once, and the rows that name it go on being of use.
 */
export function brokenReference(references: readonly Reference[], shelves: Shelves): Fault | null {
  const broken = references.find(({ to, id }) => shelves[to].read && !shelves[to].standing.has(id));
  if (broken === undefined) return null;
  return { field: broken.field, value: shortJson(broken.id), reason: whyNot(broken, shelves[broken.to]) };
}
