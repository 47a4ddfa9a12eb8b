import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { differenceInWords } from "@/figures/countersCompared.ts";
import { counterTraits, TRAITS } from "@/figures/counterTraits.ts";
import { realRecord } from "../support/realRecord.ts";

const sections = new Map(
  readFileSync("data/COUNTERS.md", "utf8")
    .split(/^## /mu)
    .flatMap((section): readonly (readonly [string, string])[] => {
      const id = /^[^\n]*\(`([a-z-]+)`\)/u.exec(section)?.[1];
      return id === undefined ? [] : [[id, section]];
    }),
);
const counter = (id: string) => ({ id: id as never, name: id, short: id.toUpperCase(), method: null });

describe("what counters differ in", () => {
  it("F77: every counter that data/COUNTERS.md describes is in the table, and no other", () => {
    expect(sections.size).toBeGreaterThan(15);
    expect(Object.keys(counterTraits).toSorted()).toEqual([...sections.keys()].toSorted());
  });

  it.each(Object.keys(counterTraits))("F77: %s: each cell follows from words of its description", (id) => {
    const text = sections.get(id)!.replaceAll("’", "'");
    const unsaid = TRAITS.flatMap((trait) => counterTraits[id]![trait]?.from ?? []).filter(
      (from) => !text.includes(from),
    );
    expect(unsaid).toEqual([]);
  });

  it("F77: the descriptions shown are those of data/COUNTERS.md", () => {
    const { actorById } = realRecord().dataSet;
    for (const [id, section] of sections) expect(section).toContain(actorById.get(id as never)!.method);
  });

  it("F77: a difference is said only where something is said of both", () => {
    expect(differenceInWords(counter("nacta"), counter("ttp"))).toMatch(/^Beside TTP: source base: /u);
    expect(differenceInWords(counter("ttp"), counter("unheard"))).toBeNull();
    expect(differenceInWords(counter("picss"), counter("picss"))).toBeNull();
  });
});
