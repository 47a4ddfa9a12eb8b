import { emptyView, type View } from "./View.ts";

/**
 * What a link cannot do without: whatever changes a number, a list, n of N, or what is opened. What only changes how it
 * looks can be left out. The compiler asks for every choice.
 */
const inShort = {
  from: "needed",
  to: "needed",
  actors: "needed",
  match: "needed",
  publishers: "needed",
  documents: "needed",
  types: "needed",
  provinces: "needed",
  area: "needed",
  search: "needed",
  contradicted: "needed",
  unit: "needed",
  stack: "needed",
  timelineForm: "needed",
  zoomFrom: "needed",
  zoomTo: "needed",
  timelineWhole: "needed",
  keyDates: "optional",
  notes: "optional",
  countsKind: "needed",
  counted: "needed",
  countsPeriod: "needed",
  countsScale: "optional",
  recordUnit: "needed",
  recordBy: "needed",
  recordForm: "optional",
  compareWith: "needed",
  withFrom: "needed",
  withTo: "needed",
  withActors: "needed",
  withPublishers: "needed",
  kinds: "needed",
  order: "optional",
  withinOneSide: "needed",
  questionSort: "needed",
  find: "needed",
  plotScale: "optional",
  question: "needed",
  rule: "needed",
  voice: "needed",
  losses: "needed",
  carrierOrder: "optional",
  standingShows: "needed",
  event: "needed",
  sideBySide: "needed",
  place: "needed",
  mapForm: "needed",
  mapScript: "optional",
  eventOrder: "optional",
  eventOrderDescending: "optional",
  asOf: "needed",
  alone: "needed",
  deck: "needed",
  slide: "needed",
  deckAs: "needed",
} as const satisfies Record<keyof View, "needed" | "optional">;

/** The view with everything optional as it is at first: for a shorter address. */
export const shortView = (view: View): View => ({
  ...view,
  ...Object.fromEntries(
    (Object.keys(inShort) as (keyof View)[])
      .filter((key) => inShort[key] === "optional")
      .map((key) => [key, emptyView[key]]),
  ),
});
