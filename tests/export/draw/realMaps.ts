import type { DrawingOf } from "@/export/Picture.ts";
import { closureTicks, crossingRows } from "@/features/see-closures/closureMarks.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createSelector } from "@/engine/createSelector.ts";
import type { Voice } from "@/domain/Voice.ts";
import { closuresFigure } from "@/figures/closuresFigure.ts";
import { placesFigure } from "@/figures/placesFigure.ts";
import { placesOverTime, type Period } from "@/figures/placesOverTime.ts";
import { provincesFigure } from "@/figures/provincesFigure.ts";
import { mapDrawing } from "@/features/see-place/mapDrawing.ts";
import { mapsDrawing } from "@/features/see-place/mapsDrawing.ts";
import { placesMap } from "@/features/see-place/placesMap.ts";
import { provinceAreaKey, writtenAreas } from "@/features/see-place/provinceAreas.ts";
import { provinceUnits } from "@/features/see-place/provinceUnits.ts";
import { base } from "../../layout/map/mapBase.ts";
import { day, edition } from "../../figures/handRecord.ts";
import { realCrossings, realReadings } from "../../support/realClosures.ts";
import { realRecord } from "../../support/realRecord.ts";

const { dataSet } = realRecord();
const { select } = createSelector(dataSet);

export const OCTOBER: Partial<Clauses> = { from: day("2025-10-01"), to: day("2025-10-31") };

type Wish = { readonly clauses?: Partial<Clauses>; readonly voice?: Voice | null };
const selectionOf = (clauses: Partial<Clauses> = {}) => select({ ...noClauses, ...clauses });

const crossingsOf = (clauses: Partial<Clauses> | undefined, stamp: { readonly voice: Voice | null }) =>
  Object.fromEntries(
    closuresFigure(selectionOf(clauses), realReadings, realCrossings, { edition, ...stamp }).crossings.map(
      ({ crossing, state, says }) => [crossing, { state, says }],
    ),
  );

/** The border map of the real record as the page shows it: the figure, and what is drawn of it. */
export function realPlaces({ clauses, voice = null }: Wish = {}) {
  const stamp = { edition, voice };
  const selection = selectionOf(clauses);
  const figure = placesFigure(selection, stamp);
  const map = { ...placesMap(figure, selection, stamp), selected: null, onSelect: () => {} };
  const seen = { shape: null, view: null, crossings: crossingsOf(clauses, stamp), isLocal: false };
  return { figure, drawing: mapDrawing({ map, notes: [] }, base, seen) };
}

export function realProvinces({ clauses, voice = null }: Wish = {}) {
  const figure = provincesFigure(selectionOf(clauses), provinceUnits(base.topology), { edition, voice });
  const written = writtenAreas(figure, []);
  const map = {
    label: "",
    contestedLabel: "",
    places: [],
    sides: [],
    selected: null,
    onSelect: () => {},
    areas: written,
    areaKey: provinceAreaKey(figure),
  };
  const seen = { shape: null, view: null, crossings: null, isLocal: false };
  return { figure, drawing: mapDrawing({ map, notes: [], written }, base, seen) };
}

export function realSmallMaps(period: Period, { clauses, voice = null }: Wish = {}) {
  const figure = placesOverTime(selectionOf(clauses), period, { edition, voice });
  return { figure, drawing: mapsDrawing(figure, base) };
}

export function realSpans({ clauses, voice = null }: Wish = {}) {
  const figure = closuresFigure(selectionOf(clauses), realReadings, realCrossings, { edition, voice });
  const { extent } = figure;
  const drawing: DrawingOf<"spans"> = {
    kind: "spans",
    rows: crossingRows(figure),
    ticks: extent === null ? [] : closureTicks(extent),
    extent: extent === null ? [0, 0] : [extent.start, extent.end],
    looks: { solid: "closed", hatched: "closed to a part", outline: "within these days", open: "no reopening" },
  };
  return { figure, drawing };
}
