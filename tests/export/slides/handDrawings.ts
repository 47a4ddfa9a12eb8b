import type { Drawing } from "@/export/Picture.ts";
import type { TimeBin } from "@/layout/chart/TimeBin.ts";

const bin = (from: number, label: string, pakistan: number, kabul: number): TimeBin => ({
  from,
  to: from + 9,
  label,
  total: pakistan + kabul,
  of: pakistan + kabul + 5,
  parts: [
    ...(pakistan === 0 ? [] : [{ key: "pakistan", value: pakistan }]),
    ...(kabul === 0 ? [] : [{ key: "kabul", value: kabul }]),
  ],
});

export const bars = {
  kind: "bars",
  keys: [
    { key: "pakistan", label: "Pakistan", fill: "var(--channel-1)", pattern: 1 },
    { key: "kabul", label: "Kabul", fill: "var(--channel-2)", pattern: 2 },
  ],
  bins: [bin(0, "September 2025", 3, 0), bin(10, "October 2025", 7, 12), bin(20, "November 2025", 0, 0)],
  ticks: [],
  extent: [0, 29],
  chosen: null,
  unit: "events",
  annotations: [],
  spans: [],
  behind: null,
} as const satisfies Drawing;

export const multiples = {
  kind: "multiples",
  pictures: [
    { key: "a", label: "Clashes", fill: { key: "a", label: "Clashes", fill: "var(--ink)" }, bins: bars.bins },
    {
      key: "b",
      label: "Talks",
      fill: { key: "b", label: "Talks", fill: "var(--muted)", pattern: 4 },
      bins: [bin(10, "October 2025", 1, 1)],
    },
  ],
  ticks: [],
  extent: [0, 29],
  unit: "events",
} as const satisfies Drawing;

const at = (x: number, y: number | null, over: object = {}) =>
  ({ x, y, low: y, high: y, glyph: "dot", says: `${y} in ${x}`, joined: true, key: String(x), ...over }) as const;

export const lines = {
  kind: "lines",
  lines: [
    {
      key: "pips",
      label: "PIPS",
      channel: 8,
      look: 0,
      points: [
        at(2021.5, 207, { joined: false }),
        at(2022.5, 262),
        at(2023.5, null),
        at(2024.5, 521, { joined: false, glyph: "arrow-up", high: null, says: "PIPS, 2024: at least 521" }),
      ],
    },
    {
      key: "ttp",
      label: "the TTP",
      channel: 3,
      points: [
        at(2022.5, 367, { joined: false }),
        at(2023.5, 881, { joined: false }),
        at(2025, 1758, { joined: false, isLong: true, span: [2024, 2026] }),
      ],
    },
  ],
  ticks: [],
  domain: [2021, 2026],
  scale: "linear",
  unit: "attacks a year",
  factors: [],
} as const satisfies Drawing;

export const dots = {
  kind: "dots",
  rows: [
    {
      key: "p",
      label: "Pakistan on Afghan forces",
      channel: 1,
      size: "3 questions",
      median: { times: 8, label: "× 8" },
      dots: [
        { key: "1", times: 0.5, lane: null, look: "filled", says: "half", card: null },
        { key: "2", times: 8, lane: null, look: "open", says: "at least 8 times", card: null },
        { key: "3", times: null, lane: "high", look: "filled", says: "12 against none", card: null },
      ],
    },
    {
      key: "k",
      label: "Kabul on Pakistani forces",
      channel: 2,
      size: "1 question",
      median: null,
      dots: [{ key: "4", times: 2.52, lane: null, look: "filled", says: "2.5 times", card: null }],
    },
  ],
  words: { equal: "equal", low: "none against", high: "against none" },
  looks: { filled: "both exact", open: "at least", soft: "about" },
  median: "median of the row",
} as const satisfies Drawing;

export const pairs = {
  kind: "pairs",
  names: { a: "October 2025", b: "November 2025" },
  pairs: [
    { key: "1", group: "Events", label: "Events", a: 84, b: 0, says: "–84" },
    { key: "2", group: "Killed", label: "Killed", a: 23, b: null, says: "no figure in B" },
  ],
  unit: "events",
} as const satisfies Drawing;

/** A PNG of one grey pixel. */
export const PIXEL =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";
