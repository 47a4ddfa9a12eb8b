import { emptyView, type View } from "./View.ts";

/** What a link cannot do without: the filters, what is opened, whose numbers, and what is counted. */
const NEEDED = [
  "from",
  "to",
  "actors",
  "match",
  "publishers",
  "documents",
  "types",
  "provinces",
  "area",
  "search",
  "contradicted",
  "voice",
  "question",
  "event",
  "place",
  "kinds",
  "countsKind",
  "counted",
  "mapForm",
  "compareWith",
  "withFrom",
  "withTo",
  "withActors",
  "withPublishers",
  "alone",
  "asOf",
] as const satisfies readonly (keyof View)[];

/** The view with its filters and what is opened, and everything else as it is at first: for a shorter address. */
export const shortView = (view: View): View => ({
  ...emptyView,
  ...Object.fromEntries(NEEDED.map((key) => [key, view[key]])),
});
