import { describe, expect, it } from "vitest";
import { dateOf } from "@/domain/Day.ts";
import type { ActorId } from "@/domain/ids.ts";
import { spanOfEvent } from "@/domain/spanOfEvent.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { inRecordCountsFigure } from "@/figures/inRecordCountsFigure.ts";
import { wideTable } from "@/figures/tableOf.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, stamp, handRecord } from "./handRecord.ts";

const hand = createSelector(handRecord).select;
const { dataSet } = realRecord();
const real = createSelector(dataSet).select;

const isOfTtp = (id: ActorId | null): boolean =>
  id !== null && (id === "ttp" || isOfTtp(dataSet.actorById.get(id)?.parent ?? null));

describe("events with the TTP in this record", () => {
  it("F19: those in which it or a group that is part of it took part; a claim of its own is not enough", () => {
    const figure = inRecordCountsFigure(hand(noClauses), stamp);
    expect(figure.series[0]?.points.map(({ x, value, events }) => [x, value, events])).toEqual([
      ["2025", 2, ["e-attack", "e-strike"]],
    ]);
    expect(figure.counts).toEqual({ shown: 2, of: 2, what: "events with the TTP" });
  });

  it("F19: keeps its years under every filter, and a year of which nothing is in view is counted as none", () => {
    const figure = inRecordCountsFigure(hand({ ...noClauses, types: ["ceasefire"] }), stamp);
    expect(figure.series[0]?.points.map(({ x, value }) => [x, value])).toEqual([["2025", 0]]);
    expect(figure.counts).toEqual({ shown: 0, of: 2, what: "events with the TTP" });
  });

  it("has no year in a record that does not know the TTP", () => {
    const { actors, ...rest } = handRecord;
    const figure = inRecordCountsFigure(
      createSelector({ ...rest, actors: actors.filter(({ side }) => side !== "ttp") }).select(noClauses),
      stamp,
    );
    expect(figure.series[0]?.points).toEqual([]);
  });

  it.each<[string, Partial<Clauses>]>([
    ["without a filter", {}],
    ["in October 2025", { from: day("2025-10-01"), to: day("2025-10-31") }],
    ["as Dawn prints it", { publishers: ["Dawn"] }],
  ])("F1: %s, bars and table are what a plain count of the bundled record gives", (_, change) => {
    const selection = real({ ...noClauses, ...change });
    const figure = inRecordCountsFigure(selection, stamp);
    const plain: Record<string, number> = {};
    for (const event of dataSet.events) {
      if (!event.actors.some(({ actor }) => isOfTtp(actor))) continue;
      const year = String(dateOf(spanOfEvent(event).start).year);
      plain[year] = (plain[year] ?? 0) + (selection.isEventInView(event.id) ? 1 : 0);
    }
    const points = figure.series[0]!.points;
    expect(
      Object.fromEntries(points.filter(({ x, value }) => value !== 0 || x in plain).map(({ x, value }) => [x, value])),
    ).toEqual(plain);
    expect(wideTable(figure).rows.map(({ cells }) => cells)).toEqual(points.map(({ x, value }) => [x, value]));
    const years = points.map(({ year }) => year);
    expect(years).toEqual(Array.from({ length: years.length }, (__, at) => years[0]! + at));
  });
});
