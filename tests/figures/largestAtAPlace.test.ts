import { expect, it } from "vitest";
import { closuresFigure } from "@/figures/closuresFigure.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { noClauses } from "@/engine/Clauses.ts";
import { largestAtAPlace } from "@/figures/largestAtAPlace.ts";
import { realCrossings, realReadings } from "../support/realClosures.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, handRecord, stamp } from "./handRecord.ts";

it("the end of the map's scale is reckoned once for a record, for events and for the killed", () => {
  let asked = 0;
  const record = {
    ...handRecord,
    get events() {
      asked += 1;
      return handRecord.events;
    },
  };
  const first = [largestAtAPlace(record, null), largestAtAPlace(record, "kabul")];
  const before = asked;
  // One scale for all voices.
  expect([largestAtAPlace(record, null), largestAtAPlace(record, "pakistan")]).toEqual(first);
  expect(first).toEqual([2, expect.any(Number)]);
  expect(asked).toBe(before);
});

it("the closures of a selection are reckoned once, for the map and for the list beside it", () => {
  const { select } = createSelector(realRecord().dataSet);
  const of = (selection: ReturnType<typeof select>, at = stamp) =>
    closuresFigure(selection, realReadings, realCrossings, at);
  const whole = select(noClauses);
  expect(of(whole)).toBe(of(whole));
  expect(of(whole, { ...stamp, voice: "kabul" }).voice).toBe("kabul");
  const later = select({ ...noClauses, from: day("2025-10-01") });
  expect(of(later).counts.shown).toBeLessThan(of(whole).counts.shown);
});
