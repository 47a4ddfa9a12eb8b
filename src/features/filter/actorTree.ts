import { SIDES, type Actor, type Side } from "@/domain/Actor.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { ActorId } from "@/domain/ids.ts";

/** An actor with how deep it stands below its root. */
export type Twig = { readonly actor: Actor; readonly depth: number };
export type Branch = { readonly side: Side; readonly twigs: readonly Twig[] };

/** Actors by side, children under their parents; within a family the ones with most events first. A child of another side stands under its own side. */
export function actorTree(
  { actors, childrenOf, actorById }: DataSet,
  eventsOf: (id: ActorId) => number,
): readonly Branch[] {
  const inOrder = (some: readonly Actor[]): readonly Actor[] =>
    some.toSorted((a, b) => eventsOf(b.id) - eventsOf(a.id) || (a.name < b.name ? -1 : 1));
  const withChildren = (actor: Actor, depth: number): readonly Twig[] => [
    { actor, depth },
    ...inOrder((childrenOf.get(actor.id) ?? []).filter((child) => child.side === actor.side)).flatMap((child) =>
      withChildren(child, depth + 1),
    ),
  ];
  const isRoot = (actor: Actor): boolean => actor.parent === null || actorById.get(actor.parent)?.side !== actor.side;
  return SIDES.map((side) => ({
    side,
    twigs: inOrder(actors.filter((actor) => actor.side === side && isRoot(actor))).flatMap((root) =>
      withChildren(root, 0),
    ),
  })).filter(({ twigs }) => twigs.length > 0);
}

/** The chosen actor through which another is chosen too, or null. */
export function impliedBy(actor: Actor, chosen: ReadonlySet<ActorId>, actorById: DataSet["actorById"]): Actor | null {
  for (let above = actor.parent; above !== null;) {
    const parent = actorById.get(above);
    if (parent === undefined) return null;
    if (chosen.has(parent.id)) return parent;
    above = parent.parent;
  }
  return null;
}

/** Whether a typed word stands in the name of an actor or one of its other names. */
export function isFound({ name, short, aliases }: Actor, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return [name, short, ...aliases].some((each) => each.toLowerCase().includes(wanted));
}
