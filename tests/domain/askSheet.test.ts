import { describe, expect, it } from "vitest";
import type { Claim } from "@/domain/Claim.ts";
import type { Ask } from "@/domain/Deck.ts";
import { askOf, type AskMade } from "@/domain/askSheet.ts";
import { indexDataSet, type DataSet } from "@/domain/DataSet.ts";
import type { Event } from "@/domain/Event.ts";
import type { ClaimId, EventId } from "@/domain/ids.ts";
import { realRecord } from "../support/realRecord.ts";

const { dataSet } = realRecord();

const ispr23 = "c-2025-10-12-ispr-own-killed" as ClaimId;
const kabul58 = "c-2025-10-12-mujahid-pk-killed" as ClaimId;
const atLeast12 = "c-2025-10-11-tolo-bahramchah-12" as ClaimId;
const pressAtLeast12 = "c-2025-10-12-khaama-12-15" as ClaimId;
const kabul20 = "c-2025-10-12-mujahid-own-killed-1" as ClaimId;
const kabul9 = "c-2025-10-12-mujahid-own-killed-2" as ClaimId;
const ispr200 = "c-2025-10-12-ispr-taliban-killed" as ClaimId;
const aStance = "c-2025-10-12-ispr-unprovoked" as ClaimId;

const whoSaid = (...claims: readonly ClaimId[]): Ask => ({ kind: "who-said", claims });
const samePeople = (...claims: readonly ClaimId[]): Ask => ({ kind: "same-people", claims });
const moreOrFewer = (given: ClaimId, other: ClaimId): Ask => ({ kind: "more-or-fewer", given, other });
const order = (...events: readonly EventId[]): Ask => ({ kind: "order", events });

type Made = Extract<AskMade, { readonly kind: "ask" }>;
function made(ask: Ask, record: DataSet = dataSet): Made {
  const answer = askOf(ask, record);
  if (answer.kind === "fault") throw new Error(answer.why);
  return answer;
}
const whyNot = (ask: Ask): string | null => {
  const answer = askOf(ask, dataSet);
  return answer.kind === "fault" ? answer.why : null;
};
const rightOf = ({ sheet, answer }: Made, key: string) =>
  (answer.right.get(key) ?? []).map((option) => sheet.options.find((each) => each.key === option)?.label);

/** The record with some claims or events changed. */
const changed = (
  claims: (claim: Claim) => Claim = (claim) => claim,
  events: (event: Event) => Event = (event) => event,
): DataSet => indexDataSet({ ...dataSet, claims: dataSet.claims.map(claims), events: dataSet.events.map(events) });

describe("who said which number", () => {
  it("P26, P27: the night of 11–12 October, 23 and 58, with two claimants to choose from", () => {
    const ask = made(whoSaid(kabul58, ispr23));
    expect(ask.sheet.about).toBe("11–12 October 2025. Pakistani soldiers killed.");
    expect(ask.sheet.rows.map(({ key, words, about }) => [key, words, about])).toEqual([
      ["A", "23", null],
      ["B", "58", null],
    ]);
    expect(ask.sheet.options.map(({ label }) => label)).toEqual([
      "Afghan Taliban government",
      "Pakistan Armed Forces (ISPR)",
    ]);
    expect(rightOf(ask, "A")).toEqual(["Pakistan Armed Forces (ISPR)"]);
    expect(rightOf(ask, "B")).toEqual(["Afghan Taliban government"]);
    expect(ask.answer.says).toEqual([
      "23: said by Pakistan Armed Forces (ISPR) on 12 October 2025.",
      "58: said by Afghan Taliban government on 12 October 2025.",
    ]);
  });

  it("P27: “at least 12” of two claimants takes either at both rows", () => {
    const ask = made(whoSaid(atLeast12, pressAtLeast12, ispr23));
    const both = ["Afghan officials, negotiators and sources (unnamed)", "Press: Afghan media"];
    expect(rightOf(ask, "A")).toEqual(both);
    expect(rightOf(ask, "B")).toEqual(both);
    expect(rightOf(ask, "C")).toEqual(["Pakistan Armed Forces (ISPR)"]);
  });

  it("P28: one claimant may give two figures, but not all of them", () => {
    const ask = made(whoSaid(kabul20, kabul9, ispr200));
    expect(ask.sheet.rows.map(({ words }) => words)).toEqual(["9", "at least 20", "more than 200"]);
    expect(ask.sheet.options).toHaveLength(2);
    expect(whyNot(whoSaid(kabul20, kabul9))).toBe("All of these figures are one claimant’s.");
  });

  it("P29: figures for different people say whom they count, and share the event above them", () => {
    const { sheet } = made(whoSaid(kabul9, ispr200));
    expect(sheet.rows.map(({ about }) => about)).toEqual([
      "Afghan Taliban fighters killed",
      "Afghan Taliban and affiliated militants killed",
    ]);
    expect(sheet.about).toContain("11–12 October 2025");
    expect(sheet.about).not.toContain("killed.");
  });

  it("P36: what is revealed has claimant, day and whom it counts", () => {
    expect(made(whoSaid(kabul58, ispr23)).answer.rows.get("A")).toMatchObject({
      label: "Pakistan Armed Forces (ISPR)",
      side: "pakistan",
      note: "Pakistani soldiers killed · said on 12 October 2025",
      claim: ispr23,
    });
  });

  it("P26: two figures of one size stand by their words, whoever said them", () => {
    const words = (tolo: "at-least" | "more-than") =>
      made(
        whoSaid(atLeast12, pressAtLeast12),
        changed((claim) => {
          const comparator = claim.id === atLeast12 ? tolo : tolo === "at-least" ? "more-than" : "at-least";
          return claim.id === atLeast12 || claim.id === pressAtLeast12
            ? ({ ...claim, figure: { comparator, low: 12, high: null } } as Claim)
            : claim;
        }),
      ).sheet;
    expect(words("more-than")).toEqual(words("at-least"));
    expect(words("at-least").rows.map((row) => row.words)).toEqual(["at least 12", "more than 12"]);
  });

  it("P25: what cannot be asked is a fault in a sentence", () => {
    expect(whyNot(whoSaid(ispr23))).toBe("An ask of this kind needs 2 to 6 figures; this one has 1.");
    expect(whyNot(whoSaid(ispr23, ispr23))).toContain("asked about twice");
    expect(whyNot(whoSaid(ispr23, aStance))).toContain("takes a stance and gives no figure");
    expect(whyNot(whoSaid(ispr23, "c-unknown" as ClaimId))).toBe("The record holds no claim “c-unknown”.");
    expect(whyNot(order("2025-10-11-border-clashes" as EventId, "never" as EventId))).toBe(
      "The record holds no event “never”.",
    );
  });
});

describe("more or fewer", () => {
  it("P30: is decided by the intervals, and what can both be true does not differ", () => {
    expect(rightOf(made(moreOrFewer(ispr23, kabul58)), "B")).toEqual(["More"]);
    expect(rightOf(made(moreOrFewer(kabul58, ispr23)), "B")).toEqual(["Fewer"]);
    expect(rightOf(made(moreOrFewer(ispr23, atLeast12)), "B")).toEqual(["The two do not differ"]);
  });

  it("P31: the other figure is on no part of the sheet", () => {
    expect(JSON.stringify(made(moreOrFewer(ispr23, kabul58)).sheet)).not.toContain("58");
  });

  it("P30: two measures are a fault", () => {
    expect(whyNot(moreOrFewer(ispr23, "c-2025-10-12-ispr-own-wounded" as ClaimId))).toContain("count different things");
  });
});

describe("which count the same people", () => {
  it("P32: 23 and 58 count Pakistani soldiers, more than 200 counts others", () => {
    const ask = made(samePeople(ispr200, kabul58, ispr23));
    expect(ask.sheet.options.map(({ label }) => label)).toEqual(["A and B", "A and C", "B and C"]);
    expect(rightOf(ask, "pair")).toEqual(["A and B"]);
    expect(ask.sheet.rows.every(({ about }) => about === null)).toBe(true);
  });

  it("P33: where no two or all count the same it is a fault", () => {
    expect(whyNot(samePeople(ispr23, ispr200, kabul9))).toBe("No two of these figures count the same people.");
    expect(whyNot(samePeople(ispr23, kabul58, atLeast12))).toBe("All of these figures count the same people.");
  });
});

describe("the order of events", () => {
  const eventIds = (...ids: readonly string[]) => ids as readonly EventId[];

  it("P35: a title that names its date is shown without it", () => {
    const named = dataSet.events.find(({ title }) => title === "Operation in Bajaur, 10–13 September 2025")!;
    const campaign = dataSet.events.find(({ title }) => title.startsWith("Ghazab lil-Haq campaign, 27"))!;
    const { sheet, answer } = made(order(named.id, campaign.id));
    expect(sheet.rows.map(({ words }) => words)).toEqual(["Ghazab lil-Haq campaign, …", "Operation in Bajaur, …"]);
    expect(answer.right.get("B")).toEqual(["first"]);
    expect(answer.rows.get("B")).toMatchObject({ label: "10–13 September 2025", note: named.title });
  });

  it("P34: events of one day take either place, and only those", () => {
    const known = dataSet.events.filter(({ datePrecision }) => datePrecision === "day");
    const one = known.find((event) => known.some((each) => each !== event && each.start === event.start))!;
    const other = known.find((each) => each !== one && each.start === one.start)!;
    const later = dataSet.events.find(({ start }) => start > one.start + 400)!;
    const { sheet, answer } = made(order(one.id, other.id, later.id));
    const keyOf = (event: Event) => [...answer.rows].find(([, { note }]) => note === event.title)?.[0] ?? "";
    expect(answer.right.get(keyOf(one))).toEqual(["first", "second"]);
    expect(answer.right.get(keyOf(later))).toEqual(["third"]);
    expect(sheet.options).toHaveLength(3);
    expect(whyNot(order(one.id, other.id))).toContain("does not know");
    expect(whyNot(order(...eventIds(one.id)))).toContain("needs 2 to 6 events");
  });
});
