/** A small valid record as it stands in files: one row of each, and functions that spoil it. */
type Row = Readonly<Record<string, unknown>>;

export type SmallRecord = Readonly<Record<"sources" | "actors" | "events" | "questions" | "claims", readonly Row[]>>;

export const source = (over: Row = {}): Row => ({
  id: "dawn-2025-10-12-border",
  publisher: "Dawn",
  relays: null,
  title: "Clashes at the border",
  titleBasis: "headline",
  author: null,
  published: "2025-10-12",
  publishedBasis: "stated",
  url: "https://www.dawn.com/news/1",
  kind: "news",
  country: "PK",
  ...over,
});

export const actorIn = (over: Row = {}): Row => ({
  id: "pakistan-military",
  name: "Pakistan Armed Forces (ISPR)",
  short: "PK military",
  aliases: ["ISPR"],
  kind: "state-body",
  side: "pakistan",
  parent: null,
  country: "PK",
  covers: [],
  method: null,
  ...over,
});

export const torkham: Row = {
  name: "Torkham",
  admin1: "Khyber Pakhtunkhwa",
  country: "PK",
  lat: 34.12,
  lon: 71.09,
  precision: "place",
};

export const eventIn = (over: Row = {}): Row => ({
  id: "2025-10-11-border-clash",
  title: "Clashes along the border",
  summary: "Both sides fired across the border.",
  start: "2025-10-11",
  end: "2025-10-12",
  datePrecision: "day",
  type: "border-clash",
  locations: [torkham],
  actors: [{ actor: "pakistan-military", role: "party" }],
  sources: ["dawn-2025-10-12-border"],
  ...over,
});

export const questionIn = (over: Row = {}): Row => ({
  id: "q-soldiers-killed",
  kind: "figure",
  text: "Pakistani soldiers killed",
  event: "2025-10-11-border-clash",
  measure: "killed",
  population: "soldiers",
  by: null,
  period: null,
  place: null,
  ...over,
});

export const propositionIn = (over: Row = {}): Row =>
  questionIn({
    id: "q-fired-first",
    kind: "proposition",
    text: "Kabul's forces fired first",
    measure: null,
    population: null,
    ...over,
  });

export const claimIn = (over: Row = {}): Row => ({
  id: "c-2025-10-12-army-23",
  question: "q-soldiers-killed",
  claimant: "pakistan-military",
  stance: null,
  figure: { comparator: "exact", low: 23, high: 23 },
  date: "2025-10-12",
  dateBasis: "stated",
  text: "The army said that 23 of its soldiers were killed.",
  basis: "read",
  sources: ["dawn-2025-10-12-border"],
  ...over,
});

/** Rows to add to the small record, or to put in the place of those of the same file. */
export const smallRecord = (over: Partial<SmallRecord> = {}): SmallRecord => ({
  sources: [source()],
  actors: [
    actorIn(),
    actorIn({ id: "soldiers", name: "Soldiers", short: "soldiers", aliases: [], kind: "population" }),
  ],
  events: [eventIn()],
  questions: [questionIn(), propositionIn()],
  claims: [claimIn()],
  ...over,
});
