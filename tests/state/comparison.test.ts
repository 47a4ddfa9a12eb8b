import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "@/domain/Day.ts";
import type { ActorId, SourceId } from "@/domain/ids.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { notCompared, secondClauses, swapped, type ComparisonChoice } from "@/state/comparison.ts";
import { readLink, writeLink } from "@/state/linkCodec.ts";
import { emptyView, type View } from "@/state/View.ts";
import { vocabularyOf } from "@/state/vocabularyOf.ts";
import { day, edition, handRecord } from "../figures/handRecord.ts";
import { createRoom } from "@/state/room.ts";
import { createViewStore } from "@/state/createViewStore.ts";

const october: Clauses = { ...noClauses, from: day("2025-10-01"), to: day("2025-10-31") };
const choice = (change: Partial<ComparisonChoice>): ComparisonChoice => ({ ...notCompared, ...change });
const why = (first: Clauses, change: Partial<ComparisonChoice>) => {
  const second = secondClauses(first, choice(change));
  return second?.kind === "lacking" ? second.why : (second?.kind ?? null);
};
const actors = (...ids: readonly string[]) => ids as readonly ActorId[];

describe("F110: the second selection", () => {
  it("is none while nothing is compared", () => expect(secondClauses(october, notCompared)).toBeNull());

  it("has the dates of the period before, and every other clause of the first", () => {
    const first: Clauses = { ...october, actors: actors("ttp"), search: "post" };
    expect(secondClauses(first, choice({ compareWith: "before" }))).toEqual({
      kind: "compared",
      clauses: { ...first, from: day("2025-09-01"), to: day("2025-09-30") },
    });
  });

  it("has the dates of a year earlier, typed ones, other actors or other sources alone", () => {
    const clausesOf = (change: Partial<ComparisonChoice>) => secondClauses(october, choice(change));
    expect(clausesOf({ compareWith: "year-earlier" })).toMatchObject({ clauses: { from: day("2024-10-01") } });
    expect(clausesOf({ compareWith: "dates", withFrom: day("2026-02-01") })).toMatchObject({
      clauses: { from: day("2026-02-01"), to: null },
    });
    expect(clausesOf({ compareWith: "actors", withActors: actors("army") })).toMatchObject({
      clauses: { from: october.from, actors: ["army"] },
    });
    const read: Clauses = { ...october, documents: ["tolo-1" as SourceId] };
    expect(secondClauses(read, choice({ compareWith: "sources", withPublishers: ["Dawn"] }))).toMatchObject({
      clauses: { publishers: ["Dawn"], documents: [] },
    });
  });
});

describe("F116: what is missing", () => {
  it("is said where the first has no beginning or no end", () => {
    for (const compareWith of ["before", "year-earlier"] as const) {
      expect(why(noClauses, { compareWith })).toBe("first-period");
      expect(why({ ...october, to: null }, { compareWith })).toBe("first-period");
    }
  });

  it("is said where nothing is chosen for the second, or its dates are reversed", () => {
    expect(why(october, { compareWith: "dates" })).toBe("second-dates");
    expect(why(october, { compareWith: "actors" })).toBe("second-actors");
    expect(why(october, { compareWith: "sources" })).toBe("second-sources");
    expect(why(october, { compareWith: "dates", withFrom: day("2026-01-02"), withTo: day("2026-01-01") })).toBe(
      "reversed",
    );
  });

  it("is said where both are the same, in whatever order they were chosen", () => {
    expect(why(october, { compareWith: "dates", withFrom: october.from, withTo: october.to })).toBe("same");
    const both = { ...october, actors: actors("ttp", "army"), publishers: ["Dawn"] };
    expect(why(both, { compareWith: "actors", withActors: actors("army", "ttp") })).toBe("same");
    expect(why(both, { compareWith: "sources", withPublishers: ["Dawn"] })).toBe("same");
    // A document besides is another choice.
    const besides = { ...both, documents: ["tolo-1" as SourceId] };
    expect(why(besides, { compareWith: "sources", withPublishers: ["Dawn"] })).toBe("compared");
  });
});

describe("a swap", () => {
  const apply = (view: View, change: Partial<View> | null): View => ({ ...view, ...change });

  it("puts each in the other's place, and a second one puts them back", () => {
    const views: readonly View[] = [
      { ...emptyView, ...october, compareWith: "dates", withFrom: day("2026-02-01"), withTo: day("2026-03-31") },
      { ...emptyView, actors: actors("ttp"), compareWith: "actors", withActors: actors("army") },
      { ...emptyView, publishers: ["Dawn"], compareWith: "sources", withPublishers: ["PIPS"] },
    ];
    for (const view of views) {
      const once = apply(view, swapped(view, view));
      const second = secondClauses(view, view);
      expect(second?.kind).toBe("compared");
      if (second?.kind !== "compared") return;
      const { from, to, actors: chosen, publishers } = second.clauses;
      expect(once).toMatchObject({ from, to, actors: chosen, publishers });
      expect(apply(once, swapped(once, once))).toEqual(view);
    }
  });

  it("keeps the days of both when the second followed from the first", () => {
    const view: View = { ...emptyView, ...october, compareWith: "before" };
    expect(swapped(view, view)).toEqual({
      from: day("2025-09-01"),
      to: day("2025-09-30"),
      compareWith: "dates",
      withFrom: october.from,
      withTo: october.to,
    });
  });

  it("is none where the first has nothing that could stand as a second", () => {
    expect(swapped(noClauses, choice({ compareWith: "dates", withFrom: day("2026-02-01") }))).toBeNull();
    expect(swapped(noClauses, choice({ compareWith: "actors", withActors: actors("ttp") }))).toBeNull();
    const documents: Clauses = { ...noClauses, publishers: ["Dawn"], documents: ["tolo-1" as SourceId] };
    expect(swapped(documents, choice({ compareWith: "sources", withPublishers: ["PIPS"] }))).toBeNull();
  });
});

describe("L1: a comparison in the link", () => {
  const anyDay = fc.integer({ min: 15_000, max: 21_000 }).map((each) => each as Day);
  it("is the same when it is read again", () => {
    const vocabulary = vocabularyOf(handRecord);
    fc.assert(
      fc.property(
        fc.constantFrom("before", "year-earlier", "dates", "actors", "sources" as const),
        fc.tuple(anyDay, anyDay),
        fc.subarray(handRecord.actors.map(({ id }) => id)),
        fc.subarray([...new Set(handRecord.sources.map(({ publisher }) => publisher))]),
        (compareWith, days, withActors, withPublishers) => {
          const [withFrom, withTo] = days.toSorted((a, b) => a - b) as [Day, Day];
          const view: View = { ...emptyView, ...october, compareWith, withFrom, withTo, withActors, withPublishers };
          expect(readLink(`#${writeLink(view, edition)}`, vocabulary)).toMatchObject({ view, damage: [] });
        },
      ),
    );
  });
});

describe("E28: the second selection of a room", () => {
  it("has masks of its own: what is chosen in one leaves the live counts of the other as they were", () => {
    const room = createRoom(handRecord, edition, createViewStore());
    const first = room.select(october);
    const before = [...first.events.rowsVisibleTo("days")];
    const types = [...first.optionCounts.types.events.counts];
    const second = room.selectSecond({ ...noClauses, actors: actors("jamaat") });
    expect([...first.events.rowsVisibleTo("days")]).toEqual(before);
    expect([...first.optionCounts.types.events.counts]).toEqual(types);
    expect(second.eventRows).not.toEqual(first.eventRows);
  });
});
