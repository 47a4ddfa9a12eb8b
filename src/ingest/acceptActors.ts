import type { Actor } from "@/domain/Actor.ts";
import type { Shelves } from "./Shelf.ts";
import { brokenReference } from "./Shelf.ts";
import { shortJson, type Fault } from "./faultOf.ts";
import { parentCircles } from "./parentCircles.ts";
import type { Numbered } from "./readFile.ts";
import { referencesOf } from "./referencesOf.ts";

/** For each actor the rows that refer to it, so that a refusal travels without searching. */
function referringTo(rows: readonly Numbered<Actor>[]): ReadonlyMap<string, readonly Numbered<Actor>[]> {
  const referring = new Map<string, Numbered<Actor>[]>();
  for (const numbered of rows) {
    for (const { id } of referencesOf.actors(numbered.row)) {
      const known = referring.get(id);
      if (known === undefined) referring.set(id, [numbered]);
      else known.push(numbered);
    }
  }
  return referring;
}

/**
 * Actors refer to actors, so one refusal can bring the next: it is followed until nothing more falls. First those whose
 * parents run in a circle are refused, then those that name an actor who is not there.
 */
export function acceptActors(
  rows: readonly Numbered<Actor>[],
  shelves: Shelves,
  refuse: (numbered: Numbered<Actor>, fault: Fault) => void,
): readonly Actor[] {
  const shelf = shelves.actors;
  for (const { row } of rows) shelf.standing.add(row.id);
  const referring = referringTo(rows);
  const waiting: Numbered<Actor>[] = [];
  const drop = (numbered: Numbered<Actor>, fault: Fault) => {
    shelf.standing.delete(numbered.row.id);
    shelf.setAside.set(numbered.row.id, numbered.number);
    refuse(numbered, fault);
    for (const next of referring.get(numbered.row.id) ?? []) waiting.push(next);
  };

  const circles = parentCircles(rows.map(({ row }) => row));
  for (const numbered of rows.filter(({ row }) => circles.has(row.id))) {
    const reason = "The parents of this actor run in a circle back to it; correct the parent, or make it null.";
    drop(numbered, { field: "parent", value: shortJson(numbered.row.parent), reason });
  }
  for (const numbered of rows) waiting.push(numbered);
  for (let numbered = waiting.pop(); numbered !== undefined; numbered = waiting.pop()) {
    if (!shelf.standing.has(numbered.row.id)) continue;
    const fault = brokenReference(referencesOf.actors(numbered.row), shelves);
    if (fault !== null) drop(numbered, fault);
  }
  return rows.filter(({ row }) => shelf.standing.has(row.id)).map(({ row }) => row);
}
