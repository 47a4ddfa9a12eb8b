import { parseDay } from "@/domain/Day.ts";
import type { Drawing, Picture } from "@/export/Picture.ts";
import { emptyPicture, handFigure } from "./emptyPicture.ts";
import { handDays, handGrid, handMultiples, handPairs, handSpans } from "./goldenCounts.ts";
import { handMap, handMaps } from "./goldenMaps.ts";

const on = (text: string): number => parseDay(text)!;
const year = (at: number) => [on(`${at}-01-01`), on(`${at}-12-31`)] as const;
const exact = (y: number) => ({ y, low: y, high: y, glyph: "dot" }) as const;

const drawn = (region: string, figure: Partial<Picture["figure"]>, drawing: Drawing): Picture => ({
  region,
  figure: { ...handFigure, ...figure },
  table: {
    columns: [
      { key: "x", label: "Year", numeric: false },
      { key: "a", label: "PIPS", numeric: true },
      { key: "b", label: "TTP’s own claims", numeric: true },
    ],
    rows: [
      { key: "2021", cells: ["2021", 87, 282] },
      { key: "2022", cells: ["2022", 89, "more than 360"] },
      { key: "2023", cells: ["2023", null, 881] },
    ],
  },
  empty: null,
  drawing,
});

const bin = (at: number, pakistan: number, kabul: number) => ({
  from: year(at)[0],
  to: year(at)[1],
  label: String(at),
  total: pakistan + kabul,
  of: pakistan + kabul + 3,
  parts: [
    { key: "pakistan", value: pakistan },
    { key: "kabul", value: kabul },
  ],
});

const bars: Drawing = {
  kind: "bars",
  keys: [
    { key: "pakistan", label: "Pakistan", fill: "var(--channel-1)", pattern: 1 },
    { key: "kabul", label: "Afghan Taliban", fill: "var(--channel-2)", pattern: 2 },
  ],
  bins: [bin(2021, 4, 2), bin(2022, 7, 3), bin(2023, 12, 5), bin(2024, 9, 9), bin(2025, 21, 14)],
  ticks: [2021, 2022, 2023, 2024, 2025].map((at) => ({ at: year(at)[0], label: String(at) })),
  extent: [year(2021)[0], year(2025)[1]],
  chosen: null,
  unit: "events",
  annotations: [{ at: on("2025-10-11"), label: "Border clashes" }],
  spans: [],
  behind: "the whole record",
};

const point = (at: number, name: string, value: number, joined: boolean) => ({
  ...exact(value),
  x: on(`${at}-07-01`),
  span: year(at),
  joined,
  key: `${name} ${at}`,
  name: `${name}, ${at}`,
  says: `${name}, ${at}: ${value} attacks`,
});

const lines: Drawing = {
  kind: "lines",
  lines: [
    {
      key: "ttp",
      label: "TTP’s own claims",
      channel: 3,
      points: [282, 367, 881, 1758].map((value, at) => point(2021 + at, "TTP’s own claims", value, at > 0)),
    },
    {
      key: "pips",
      label: "PIPS, an institute whose name is long",
      channel: 8,
      points: [point(2021, "PIPS", 87, false), point(2022, "PIPS", 89, true), point(2024, "PIPS", 306, false)],
    },
  ],
  ticks: [2021, 2022, 2023, 2024].map((at) => ({ at: on(`${at}-07-01`), edge: year(at)[0], label: String(at) })),
  domain: [year(2021)[0], year(2024)[1]],
  scale: "linear",
  unit: "attacks a year",
  factors: [
    { x: on("2021-07-01"), ratio: 282 / 87, label: "× 3.2", name: "2021", says: "2021: 282 is 3.2 times 87" },
    { x: on("2024-07-01"), ratio: 1758 / 306, label: "× 5.7", name: "2024", says: "2024: 1,758 is 5.7 times 306" },
  ],
};

const dot = (times: number, at: number) => ({
  key: String(at),
  name: `Kabul on Pakistani forces, question ${at}`,
  times,
  lane: null,
  look: "filled" as const,
  says: `question ${at}: ${times} times`,
  card: null,
});

const dots: Drawing = {
  kind: "dots",
  rows: [
    {
      key: "kabul",
      label: "Kabul on Pakistani forces",
      channel: 2,
      size: "4 questions",
      median: { times: 2.4, label: "median × 2.4" },
      dots: [0.8, 2.3, 2.5, 11].map(dot),
    },
    { key: "ttp", label: "TTP on Pakistani forces", channel: 3, size: "1 question", median: null, dots: [dot(6, 9)] },
  ],
  words: { equal: "the same number", low: "lower than the side’s own", high: "higher" },
  looks: { filled: "exact figures", open: "at least this far", soft: "about" },
  median: "median",
};

const intervals: Drawing = {
  kind: "intervals",
  groups: [
    {
      key: "q-soldiers",
      title: "Pakistani soldiers killed",
      about: ["Clashes along the border, 11–12 October 2025", "Figure"],
      gap: "× 2.5",
      between: ["a", "b"],
      ownScale: false,
      rows: [
        { key: "a", label: "Pakistan’s military", channel: 1, low: 23, high: 23, value: 23, glyph: "dot", words: "23" },
        { key: "b", label: "Kabul", channel: 2, low: 58, high: 58, value: 58, glyph: "dot", words: "58" },
      ],
    },
    {
      key: "q-fighters",
      title: "Taliban and affiliated killed",
      about: ["Clashes along the border, 11–12 October 2025", "Counts different people"],
      gap: null,
      between: null,
      ownScale: false,
      rows: [
        {
          key: "a",
          label: "Pakistan’s military",
          channel: 1,
          low: 201,
          high: null,
          value: 200,
          glyph: "arrow-up",
          words: "more than 200",
        },
        { key: "b", label: "Kabul", channel: 2, low: 9, high: 9, value: 9, glyph: "dot", words: "9" },
      ],
    },
  ],
  shared: null,
  what: "contradictions",
  of: 74,
  alone: false,
};

const counts = { shown: 90, of: 155, what: "events" };
const nasty = `<script>alert("]]>")</script> & طلوع: `;

/** Pictures made by hand, small enough to be reviewed by eye, each under the name of its file. */
export const goldenPictures: Readonly<Record<string, Picture>> = {
  empty: emptyPicture(),
  "long-title": emptyPicture({
    title: (
      nasty + "Who killed how many of whom on the night of 11–12 October 2025, and who says so? ".repeat(4)
    ).slice(0, 300),
    filters: "11–12 October 2025 · source: تلویزیون طلوع · only contradicted",
    publishers: ["تلویزیون طلوع", "صدای امریکا", "Dawn"],
  }),
  bars: drawn(
    "Timeline",
    {
      title: "Events by year and by the side that began",
      unit: "events",
      counts,
      contested: false,
      caption: "Events by year; each counts in the year of its first day.",
    },
    bars,
  ),
  lines: drawn("TTP incident counts", {}, lines),
  dots: drawn(
    "Claim gap",
    {
      title: "How far apart the sides are",
      caption: "How many times higher the other side’s figure is, one mark for each question.",
      counts: { shown: 5, of: 40, what: "questions" },
    },
    dots,
  ),
  intervals: drawn(
    "Contradictions",
    {
      title: "What the sides say of one night",
      caption: "Two questions on which claimants differ, by gap.",
      counts: { shown: 2, of: 74, what: "contradictions" },
    },
    intervals,
  ),
  table: drawn("Events", { title: "Attacks by year and counter" }, { kind: "table" }),
  days: drawn("Timeline", { title: "Events by day", caption: "The days on which events began.", counts }, handDays),
  multiples: drawn(
    "TTP incident counts",
    { title: "Events by year, one picture for each side", caption: "Events by year, on one scale.", counts },
    handMultiples,
  ),
  grid: drawn(
    "Who carries whom",
    {
      title: "Publishers and the sides whose claims they carry",
      caption: "Claims by publisher and by the side of the claimant.",
      counts,
    },
    handGrid,
  ),
  pairs: drawn(
    "Comparison",
    { title: "A: October 2025 · B: the days before", caption: "What is counted in A and in B.", counts },
    handPairs,
  ),
  spans: drawn(
    "Crossings and closures",
    { title: "Closures of the crossings in 2025", caption: "Days on which a crossing was closed.", counts },
    handSpans,
  ),
  map: drawn("Border map", { title: "Events by place", caption: "Each symbol is a place.", counts }, handMap),
  maps: drawn("Border map", { title: "Events by place, year by year", caption: "One scale.", counts }, handMaps),
};
