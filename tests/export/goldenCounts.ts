import { dayOf, daysInMonth, parseDay } from "@/domain/Day.ts";
import type { DrawingOf } from "@/export/Picture.ts";
import type { DayMark } from "@/layout/chart/DayGridMarks.ts";

const on = (text: string): number => parseDay(text)!;

const dayMark = (day: number, value: number, over: Partial<DayMark> = {}): DayMark => ({
  day,
  level: value === 0 ? 0 : value === 1 ? 1 : value < 4 ? 2 : 3,
  value,
  says: value === 0 ? "no event began" : `${value} events`,
  lines: [],
  also: [],
  lanes: [],
  ...over,
});

const monthsOf = (year: number) =>
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"].map((label, at) => {
    const first = dayOf({ year, month: at + 1, day: 1 });
    return { label, name: `${label} ${year}`, first, last: first + daysInMonth(year, at + 1) - 1 };
  });

const october = Array.from({ length: 8 }, (_, at) => on("2025-10-11") + at);

export const handDays: DrawingOf<"days"> = {
  kind: "days",
  years: [
    {
      key: "2025",
      label: "2025",
      note: "13 events",
      months: monthsOf(2025),
      asides: [
        {
          key: "month October 2025",
          label: "2 known only to the month",
          name: "October 2025: 2 known only to the month",
          when: "October 2025",
          value: 2,
          month: on("2025-10-01"),
        },
      ],
    },
    { key: "2024", label: "2024", note: "2 events", months: monthsOf(2024), asides: [] },
  ],
  marks: new Map(
    [
      ...october.map((day, at) =>
        dayMark(day, [5, 2, 0, 0, 3, 0, 1, 0][at] ?? 0, { lanes: [0], lines: [`Clashes, day ${at + 1}`] }),
      ),
      dayMark(on("2024-03-18"), 1),
      dayMark(on("2024-12-24"), 1),
    ].map((each) => [each.day, each]),
  ),
  levels: ["1 event", "2–3", "4 or more"],
  none: "no event began",
  line: "an event that lasted several days",
  chosen: [on("2025-10-01"), on("2025-10-31")],
};

const bins = (values: readonly number[]) =>
  values.map((value, at) => ({
    from: on(`${2021 + at}-01-01`),
    to: on(`${2021 + at}-12-31`),
    label: String(2021 + at),
    total: value,
    of: value,
    parts: [{ key: "all", value }],
  }));

export const handMultiples: DrawingOf<"multiples"> = {
  kind: "multiples",
  pictures: [
    {
      key: "pakistan",
      label: "Pakistan",
      fill: { key: "pakistan", label: "Pakistan", fill: "var(--channel-1)", pattern: 1 },
      bins: bins([4, 7, 12, 9, 21]),
    },
    {
      key: "kabul",
      label: "Afghan Taliban",
      fill: { key: "kabul", label: "Afghan Taliban", fill: "var(--channel-2)", pattern: 2 },
      bins: bins([2, 3, 5, 9, 14]),
    },
    {
      key: "none",
      label: "no side named",
      fill: { key: "none", label: "no side named", fill: "var(--channel-10)", pattern: 6 },
      bins: bins([0, 1, 0, 0, 3]),
    },
  ],
  ticks: [2021, 2022, 2023, 2024, 2025].map((at) => ({ at: on(`${at}-01-01`), label: String(at) })),
  extent: [on("2021-01-01"), on("2025-12-31")],
  unit: "events",
};

export const handGrid: DrawingOf<"grid"> = {
  kind: "grid",
  columns: [
    { key: "claims", label: "Claims", channel: null },
    { key: "pakistan", label: "Pakistan", channel: 1 },
    { key: "kabul", label: "Afghan Taliban", channel: 2 },
    { key: "ttp", label: "TTP and allies", channel: 3 },
  ],
  rows: [
    { key: "dawn", label: "Dawn", note: "Pakistan", values: [102, 91, 5, 6] },
    {
      key: "tolo",
      label: "تلویزیون طلوع (Tolo News)",
      note: "Afghanistan · Afghan Taliban only",
      values: [40, 0, 40, 0],
    },
    { key: "reuters", label: "Reuters", note: "United Kingdom", values: [31, 17, 13, 1] },
    { key: "unknown", label: "A paper of which no figure is known", note: "no country", values: [null, null, 2, 0] },
  ],
  totals: [158, 98, 55, 7],
  totalsLabel: "Distinct claims",
  what: "claims",
};

const pair = (group: string, label: string, a: number | null, b: number | null, says: string) => ({
  key: `${group} ${label}`,
  group,
  label,
  a,
  b,
  says,
});

export const handPairs: DrawingOf<"pairs"> = {
  kind: "pairs",
  names: { a: "1–31 October 2025", b: "31 August – 30 September 2025" },
  pairs: [
    pair("In all", "Events", 30, 7, "23 events more in A: 30 against 7"),
    pair("In all", "Claims", 508, 262, "246 claims more in A: 508 against 262"),
    pair("Events by type", "Border clash", 12, 0, "12 events more in A: 12 against none"),
    pair("Events by type", "Talks", 2, 2, "the same in A and B"),
    pair("Published counts", "PICSS, attacks in the month", 89, null, "no figure in B"),
  ],
  unit: "events",
};

/** Closures at two crossings: full, in part, with bounds only, and one without an end. */
export const handSpans: DrawingOf<"spans"> = {
  kind: "spans",
  rows: [
    {
      key: "Torkham",
      label: "Torkham",
      note: "2 closures",
      spans: [
        {
          key: "a",
          from: on("2025-02-21"),
          to: on("2025-03-19"),
          open: false,
          pattern: "solid",
          says: "Torkham, closed: 21 February – 19 March 2025",
        },
        {
          key: "b",
          from: on("2025-10-12"),
          to: on("2025-12-31"),
          open: true,
          pattern: "solid",
          says: "Torkham, closed: from 12 October 2025, no reopening in this record",
        },
      ],
    },
    {
      key: "Kharlachi",
      label: "Kharlachi",
      note: "2 closures, of one the days are not given",
      spans: [
        {
          key: "c",
          from: on("2025-05-13"),
          to: on("2025-06-17"),
          open: false,
          pattern: "outline",
          says: "Kharlachi, closed at some time from 13 May to 17 June 2025",
        },
        {
          key: "d",
          from: on("2025-08-01"),
          to: on("2025-09-10"),
          open: false,
          pattern: "hatched",
          says: "Kharlachi, closed to a part of the traffic: 1 August – 10 September 2025",
        },
      ],
    },
  ],
  ticks: ["01", "03", "05", "07", "09", "11"].map((month) => ({ at: on(`2025-${month}-01`), label: `${month}/2025` })),
  extent: [on("2025-01-01"), on("2025-12-31")],
  looks: {
    solid: "closed",
    hatched: "closed to a part of the traffic",
    outline: "closed at some time within these days",
    open: "no reopening in this record",
  },
};
