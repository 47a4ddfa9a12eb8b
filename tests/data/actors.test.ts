import { describe, expect, it } from "vitest";
import type { Actor } from "@/domain/Actor.ts";
import { realRecord } from "../support/realRecord.ts";

const { dataSet } = realRecord();
const { actors, actorById } = dataSet;

function ancestorsOf(actor: Actor): readonly Actor[] {
  const parent = actor.parent === null ? undefined : actorById.get(actor.parent);
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent)];
}

describe("actors", () => {
  it("D18: no two have the same name", () =>
    expect(new Set(actors.map(({ name }) => name.toLowerCase())).size).toBe(actors.length));

  it("D19: a name for charts has at most 16 characters", () =>
    expect(actors.filter(({ short }) => short.length > 16)).toEqual([]));

  it("D20: nobody covers themselves, nor a child, which counts with its parent anyway", () => {
    expect(actors.filter(({ id, covers }) => covers.includes(id))).toEqual([]);
    const coversChild = (actor: Actor) =>
      actor.covers.flatMap((id) => actorById.get(id) ?? []).some((covered) => ancestorsOf(covered).includes(actor));
    expect(actors.filter(coversChild)).toEqual([]);
  });

  it("D21: an outlet that speaks in its own voice is not taken for the publisher of a source", () => {
    const publishers = new Set(dataSet.sources.map(({ publisher }) => publisher));
    expect(actors.filter(({ kind, name }) => kind === "media" && publishers.has(name))).toEqual([]);
  });
});
