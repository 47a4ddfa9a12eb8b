import { describe, expect, it } from "vitest";
import { noClauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { findThings, indexThings, MOST_FOUND, MOST_IN_GROUP } from "@/figures/findIndex.ts";
import { isNear } from "@/figures/isNear.ts";
import type { Thing } from "@/figures/Thing.ts";
import { thingsOf } from "@/figures/thingsOf.ts";
import { realRecord } from "../support/realRecord.ts";

const { dataSet } = realRecord();
const arandu = { name: "Arandu", lon: 71.56, lat: 35.31 };
const ofRecord = indexThings(
  thingsOf(dataSet, createSelector(dataSet).select(noClauses).wholeLedger, [
    { name: "Torkham", lon: 71.09, lat: 34.12 },
    arandu,
  ]),
);
const command = (id: string, title: string, words = ""): Thing => ({
  key: `command ${id}`,
  group: "Commands",
  title,
  about: () => "",
  does: "Do it",
  leads: { to: "command", id },
  names: [],
  words,
  numbers: [],
  weight: 0,
});
const ofPage = indexThings([
  command("share", "Share"),
  command("present", "Present", "slides talk"),
  command("region-counts", "Go to TTP incident counts"),
]);
const groupsOf = (query: string) => findThings([ofPage, ofRecord], query);
const topOf = (query: string) => groupsOf(query)[0]?.things[0];
const keysOf = (query: string, group: string) =>
  groupsOf(query)
    .filter((each) => each.group === group)
    .flatMap(({ things }) => things.map(({ key }) => key));

describe("finding anything by typing", () => {
  it("F152: the first thing found is the one that is called so", () => {
    expect(topOf("torkham")?.leads).toEqual({ to: "place", label: "Torkham" });
    expect(topOf("present")?.leads).toEqual({ to: "command", id: "present" });
    expect(topOf("TTP")?.leads).toEqual({ to: "actor", id: "ttp" });
    expect(topOf("Balochistan")?.leads).toEqual({ to: "province", key: "PK Balochistan" });
    expect(topOf("24newshd")?.leads).toEqual({ to: "publisher", name: "24NewsHD" });
  });

  it("F152: a crossing at which the record has no event is found, and one that is a place of it only once", () => {
    expect(topOf("arandu")?.leads).toEqual({ to: "crossing", point: arandu });
    expect(keysOf("torkham", "Places")).toEqual(["place Torkham"]);
  });

  it("F153: every word must be there; the beginning of a word is enough, and of a number nothing but the whole", () => {
    expect(topOf("pres")?.title).toBe("Present");
    expect(keysOf("jaffar hostages killed", "Questions")[0]).toMatch(/^question q-2025-03-11-jaffar/);
    expect(groupsOf("torkham zzz")).toEqual([]);
    const ofTwo = groupsOf("2").flatMap(({ things }) => things.filter(({ numbers }) => !numbers.includes(2)));
    for (const { title, about, words } of ofTwo) expect(`${title} ${about()} ${words}`).toMatch(/(?<!\d)2(?!\d)/);
  });

  it("F154: a slip is forgiven in a word of five letters or more that the record does not know", () => {
    expect(topOf("torkam")?.leads).toEqual({ to: "place", label: "Torkham" });
    expect(topOf("trokham")?.leads).toEqual({ to: "place", label: "Torkham" });
    expect(groupsOf("ppis")).toEqual([]);
  });

  it.each([
    ["torkham", "torkham", true],
    ["torkham", "trokham", true],
    ["torkham", "torkam", true],
    ["torkham", "torkhamm", true],
    ["torkham", "torkan", false],
    ["balochistan", "baluchestan", true],
    ["balochistan", "baluchestin", false],
  ])("F154: %s and %s: %s", (one, other, near) => {
    expect(isNear(one, other)).toBe(near);
    expect(isNear(other, one)).toBe(near);
  });

  it("F155: eight of a group and thirty in all; the group with the best thing stands first, and none twice", () => {
    for (const query of ["k", "pakistan", "2025", "soldiers killed", "a"]) {
      const groups = groupsOf(query);
      const keys = groups.flatMap(({ things }) => things.map(({ key }) => key));
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.length).toBeLessThanOrEqual(MOST_FOUND);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { things } of groups) expect(things.length).toBeLessThanOrEqual(MOST_IN_GROUP);
    }
    expect(groupsOf("torkham")[0]?.group).toBe("Places");
    expect(groupsOf("PIPS")[0]?.group).toBe("Actors");
  });

  it("F156: nothing typed, or no word, finds nothing", () => {
    expect(groupsOf("")).toEqual([]);
    expect(groupsOf(" – ")).toEqual([]);
  });

  it("F157: a number finds the questions on which someone claims it: contradicted first, the most widely reported of these before all", () => {
    const found = groupsOf("23")[0];
    expect(found?.group).toBe("Questions");
    expect(found?.things[0]?.leads).toEqual({ to: "question", id: "q-2025-10-11-pak-soldiers-killed" });
    expect(found?.things[0]?.about()).toMatch(/October 2025 · .*23.*58/);
    for (const thing of found?.things.slice(0, 4) ?? []) expect(thing.numbers).toContain(23);
    expect(topOf("58 soldiers")?.leads).toEqual({ to: "question", id: "q-2025-10-11-pak-soldiers-killed" });
  });

  it("F158: a monitor is shown among the published counts that it gives, before it is a filter", () => {
    const [counts, filter] = groupsOf("PIPS")[0]?.things ?? [];
    expect(counts?.leads).toEqual({ to: "counts", counted: "attacks-ttp", period: "year" });
    expect(counts?.about()).toMatch(/figures?: Attacks by the TTP in Pakistan$/);
    expect(filter?.leads).toEqual({ to: "actor", id: "pips" });
  });

  it("F159: each thing says what happens, and has a key of its own", () => {
    const { things } = ofRecord;
    expect(new Set(things.map(({ key }) => key)).size).toBe(things.length);
    for (const { does, about } of things) expect([does, about()]).not.toContain("");
  });
});
