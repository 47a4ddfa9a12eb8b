import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActorId, QuestionId } from "@/domain/ids.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { calendarFigure } from "@/figures/calendarFigure.ts";
import { carriersFigure } from "@/figures/carriersFigure.ts";
import { claimGapFigure } from "@/figures/claimGapFigure.ts";
import { contradictionsFigure } from "@/figures/contradictionsFigure.ts";
import { eventsFigure } from "@/figures/eventsFigure.ts";
import { inRecordCountsFigure } from "@/figures/inRecordCountsFigure.ts";
import { publishedCounts } from "@/figures/publishedCounts.ts";
import { publishedCountsFigure } from "@/figures/publishedCountsFigure.ts";
import { standingFigure } from "@/figures/standingFigure.ts";
import { timelineExtent } from "@/figures/timelineExtent.ts";
import { timelineFigure } from "@/figures/timelineFigure.ts";
import { sharedLink } from "@/state/linkCodec.ts";
import { shortView } from "@/state/shortView.ts";
import { emptyView, type View } from "@/state/View.ts";
import { edition, handRecord, stamp } from "../figures/handRecord.ts";
import { views } from "./arbitraryView.ts";

const { select } = createSelector(handRecord);

/** Of every region what it counts, and the numbers of its marks whatever their order. */
function numbersOf(view: View) {
  const selection = select(view);
  const said = { ...stamp, voice: view.voice };
  const extent = timelineExtent(selection, view.timelineWhole)!;
  const { zoomFrom, zoomTo } = view;
  const stretch = zoomFrom === null || zoomTo === null ? null : { start: zoomFrom, end: zoomTo };
  const timeline =
    view.timelineForm === "calendar"
      ? calendarFigure(selection, said)
      : timelineFigure(selection, { stack: view.stack, unit: view.unit ?? "year", extent, stretch }, said);
  const carriers = carriersFigure(selection, { order: view.carrierOrder }, said);
  const figures = [
    timeline,
    contradictionsFigure(selection, { ...view, sort: view.questionSort }, said),
    claimGapFigure(selection, { losses: view.losses }, said),
    inRecordCountsFigure(selection, { unit: view.recordUnit, by: view.recordBy, extent: null }, said),
    publishedCountsFigure(selection, { ...publishedCounts[view.counted], period: view.countsPeriod }, said),
    standingFigure(selection, { shows: view.standingShows }, said),
    eventsFigure(selection, said),
  ];
  return [
    ...figures.map(({ id, counts, series }) => ({
      id,
      counts,
      values: series
        .flatMap(({ points }): readonly { readonly x: string; readonly value: number | null }[] => points)
        .map(({ x, value }) => `${x}: ${value}`)
        .toSorted(),
    })),
    {
      id: carriers.id,
      counts: carriers.counts,
      values: carriers.rows.map(({ claims }) => claims).toSorted((a, b) => a - b),
    },
  ];
}

/** Few enough days that a zoom does not ask for thousands of bars, and actors and publishers of the record. */
const ofTheRecord: fc.Arbitrary<View> = fc
  .tuple(
    views,
    fc.subarray(["Dawn", "Tolo, Kabul", "PIPS"], { maxLength: 2 }),
    fc.subarray(["army", "ttp"] as string[] as ActorId[], { maxLength: 1 }),
    fc.constantFrom("", "", "clash", "q"),
  )
  .map(([view, publishers, actors, search]) => ({
    ...view,
    publishers,
    actors,
    search,
    from: null,
    to: null,
    zoomFrom: null,
    zoomTo: null,
    documents: [],
    types: [],
    provinces: [],
    area: null,
    contradicted: false,
  }));

describe("L42: a short link", () => {
  it("counts what the whole one counts, in every region", () => {
    fc.assert(
      fc.property(ofTheRecord, (view) => {
        expect(numbersOf(shortView(view))).toEqual(numbersOf(view));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps the filters of lists, the sort of questions and what is opened", () => {
    const kept: Partial<View> = {
      find: "posts",
      questionSort: "event",
      withinOneSide: false,
      losses: "killed",
      countsPeriod: "month",
      recordBy: "side",
      recordUnit: "week",
      standingShows: "all",
      timelineWhole: true,
      question: "q-soldiers" as QuestionId,
      rule: "C9",
    };
    expect(shortView({ ...emptyView, ...kept })).toEqual({ ...emptyView, ...kept });
  });

  it("leaves out looks, and is never longer", () => {
    const looks: Partial<View> = { notes: ["2025-10-19 Doha"], countsScale: "log", order: "date", mapScript: "local" };
    expect(shortView({ ...emptyView, ...looks })).toEqual(emptyView);
    fc.assert(
      fc.property(views, (view) => {
        expect(sharedLink(shortView(view), edition).length).toBeLessThanOrEqual(sharedLink(view, edition).length);
      }),
    );
  });
});
