import { describe, expect, it } from "vitest";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import type { Selection } from "@/engine/Selection.ts";
import { calendarFigure } from "@/figures/calendarFigure.ts";
import { closuresFigure } from "@/figures/closuresFigure.ts";
import { contradictionsFigure } from "@/figures/contradictionsFigure.ts";
import { eventsFigure } from "@/figures/eventsFigure.ts";
import type { Figure } from "@/figures/Figure.ts";
import { filtersInOneLine } from "@/figures/filtersInWords.ts";
import { footOf } from "@/figures/footOf.ts";
import { KINDS } from "@/domain/Kinds.ts";
import { inRecordCountsFigure } from "@/figures/inRecordCountsFigure.ts";
import { placesFigure } from "@/figures/placesFigure.ts";
import { placesOverTime } from "@/figures/placesOverTime.ts";
import { provincesFigure } from "@/figures/provincesFigure.ts";
import { publishedCounts } from "@/figures/publishedCounts.ts";
import { publishedCountsFigure } from "@/figures/publishedCountsFigure.ts";
import { questionFigure } from "@/figures/questionFigure.ts";
import { timelineExtent } from "@/figures/timelineExtent.ts";
import { timelineFigure } from "@/figures/timelineFigure.ts";
import { realCrossings, realReadings } from "../support/realClosures.ts";
import { realRecord } from "../support/realRecord.ts";
import { day, stamp } from "./handRecord.ts";

const { dataSet } = realRecord();
const { select } = createSelector(dataSet);

const figures: Readonly<Record<string, (selection: Selection) => Figure>> = {
  Timeline: (selection) =>
    timelineFigure(selection, { unit: "month", stack: "side", extent: timelineExtent(selection, true)! }, stamp),
  Calendar: (selection) => calendarFigure(selection, stamp),
  "Border map": (selection) => placesFigure(selection, stamp),
  Provinces: (selection) =>
    provincesFigure(selection, [{ id: "PK Balochistan", label: "Balochistan", disputed: false }], {
      ...stamp,
      voice: "kabul",
    }),
  "Small maps": (selection) => placesOverTime(selection, "month", stamp),
  "Crossings and closures": (selection) => closuresFigure(selection, realReadings, realCrossings, stamp),
  Contradictions: (selection) =>
    contradictionsFigure(
      selection,
      { kinds: "contradictions", order: "gap", withinOneSide: true, sort: "all", find: "" },
      stamp,
    ),
  ...Object.fromEntries(
    KINDS.map((kinds) => [
      `The list ${kinds}, by date`,
      (selection: Selection) =>
        contradictionsFigure(selection, { kinds, order: "date", withinOneSide: false, sort: "all", find: "" }, stamp),
    ]),
  ),
  "An opened question": (selection) =>
    questionFigure(
      selection,
      dataSet.questionById.get("q-2025-10-11-pak-soldiers-killed" as never)!,
      { kinds: "contradictions", withinOneSide: true, line: null },
      stamp,
    ),
  "Published counts": (selection) => publishedCountsFigure(selection, publishedCounts["attacks-ttp"], stamp),
  "Counts in this data set": (selection) =>
    inRecordCountsFigure(selection, { unit: "month", by: "province", extent: null }, stamp),
  Events: (selection) => eventsFigure(selection, stamp),
  "Border map in Kabul's numbers": (selection) => placesFigure(selection, { ...stamp, voice: "kabul" }),
  "Events in the highest numbers": (selection) => eventsFigure(selection, { ...stamp, voice: "highest" }),
};

const filters: Readonly<Record<string, Partial<Clauses>>> = {
  "no filter": {},
  "October 2025": { from: day("2025-10-01"), to: day("2025-10-31") },
  Dawn: { publishers: ["Dawn"] },
  "what nothing matches": { search: "xyzzyx" },
  "airstrikes on a day without one": { types: ["airstrike"], from: day("1980-01-01"), to: day("1980-01-02") },
};

/** Every path to an undefined in a value. */
const holes = (value: unknown, path = "figure"): readonly string[] =>
  value === undefined
    ? [path]
    : typeof value === "number"
      ? Number.isFinite(value)
        ? []
        : [`${path} ${value}`]
      : value === null || typeof value !== "object"
        ? []
        : Object.entries(value).flatMap(([key, inner]) => holes(inner, `${path}.${key}`));

const FIELDS = [
  "id",
  "title",
  "unit",
  "along",
  "series",
  "caption",
  "filters",
  "counts",
  "publishers",
  "documents",
  "sources",
  "version",
  "voice",
  "contested",
];

describe.each(Object.keys(figures))("%s", (name) => {
  it.each(Object.keys(filters))("F2: under %s, every field is there and every number is a number", (filter) => {
    const figure = figures[name]!(select({ ...noClauses, ...filters[filter] }));
    expect(FIELDS.filter((field) => !(field in figure))).toEqual([]);
    const { series: _, ...rest } = figure;
    expect(holes(rest)).toEqual([]);
    for (const { points } of figure.series)
      for (const { x, value, words, events, questions, claims } of points)
        expect(holes({ x, value, words, events, questions, claims })).toEqual([]);
  });

  it.each(Object.keys(filters))("F4: under %s, says n of N, the filters in words, and the edition", (filter) => {
    const clauses = { ...noClauses, ...filters[filter] };
    const figure = figures[name]!(select(clauses));
    expect(figure.counts.shown).toBeLessThanOrEqual(figure.counts.of);
    expect(figure.counts.of).toBeGreaterThan(0);
    expect(figure.filters).toBe(filtersInOneLine(clauses, dataSet));
    expect(figure.version).toBe("2026.11");
    expect(footOf(figure).counts).toMatch(/^[\d,]+ of [\d,]+ \w/);
    expect(figure.documents).toBeGreaterThanOrEqual(figure.publishers.length);
  });

  it("F5: is made anew as the same value: nothing but the selection, the choice and the stamp enters", () => {
    const [one, other] = [figures[name]!(select(noClauses)), figures[name]!(createSelector(dataSet).select(noClauses))];
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });

  it("F6: names only what is in the record", () => {
    for (const { points } of figures[name]!(select(noClauses)).series) {
      for (const { events, questions, claims } of points) {
        expect([...events].every((id) => dataSet.eventById.has(id))).toBe(true);
        expect([...questions].every((id) => dataSet.questionById.has(id))).toBe(true);
        expect([...claims].every((id) => dataSet.claimById.has(id))).toBe(true);
      }
    }
  });
});
