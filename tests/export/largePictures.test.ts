import { describe, expect, it } from "vitest";
import { composePicture } from "@/export/composePicture.ts";
import type { Drawing, Picture } from "@/export/Picture.ts";
import { writeSvg } from "@/export/writeSvg.ts";
import { emptyPicture, from } from "./emptyPicture.ts";

const MANY = 50_000;
const SOME = 5_000;
const times = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));

const pictureOf = (drawing: Drawing): Picture => ({
  ...emptyPicture(),
  empty: null,
  table: {
    columns: [
      { key: "x", label: "What", numeric: false },
      { key: "n", label: "How many", numeric: true },
    ],
    rows: times(MANY, (at) => ({ key: String(at), cells: [`Row ${at} of a long table`, at] })),
  },
  drawing,
});

const answer = (key: string, value: number) =>
  ({
    key,
    label: `Claimant ${key}`,
    channel: 1,
    low: value,
    high: value,
    value,
    glyph: "dot",
    words: String(value),
  }) as const;

const large: readonly Drawing[] = [
  { kind: "table" },
  {
    kind: "intervals",
    groups: times(MANY, (at) => ({
      key: `q${at}`,
      title: `Question ${at}`,
      about: ["Event of a day"],
      gap: "× 2",
      between: null,
      ownScale: false,
      rows: [answer("a", at), answer("b", 2 * at)],
    })),
    shared: null,
    what: "questions",
    of: MANY,
    alone: false,
  },
  {
    kind: "bars",
    keys: [{ key: "a", label: "Pakistan", fill: "var(--channel-1)", pattern: 1 }],
    bins: times(SOME, (at) => ({
      from: at,
      to: at,
      label: `day ${at}`,
      total: 1,
      of: 2,
      parts: [{ key: "a", value: 1 }],
    })),
    ticks: times(SOME, (at) => ({ at, label: `day ${at}` })),
    extent: [0, SOME - 1],
    chosen: [10, 2_000],
    unit: "events",
    annotations: [],
    spans: [],
    behind: "all events",
  },
  {
    kind: "dots",
    rows: [
      {
        key: "row",
        label: "Kabul on Pakistani forces",
        channel: 2,
        size: `${SOME} questions`,
        median: null,
        dots: times(SOME, (at) => ({
          key: String(at),
          name: `question ${at}`,
          times: 1 + (at % 100) / 10,
          lane: null,
          look: "filled",
          says: `question ${at}`,
          card: null,
        })),
      },
    ],
    words: { equal: "equal", low: "lower", high: "higher" },
    looks: { filled: "exact", open: "open", soft: "about" },
    median: "median",
  },
];

describe("large pictures", () => {
  it.each(large.map((drawing) => [drawing.kind, drawing] as const))(
    "X60: %s of thousands is composed, and what is not drawn is said",
    (kind, drawing) => {
      for (const shape of ["wide", "page"] as const) {
        const composed = composePicture(pictureOf(drawing), { shape, pageWidth: 980 }, from);
        const svg = writeSvg(composed, { palette: "light", faces: "" });
        const drawn = svg.match(/data-name=/gu)?.length ?? 0;
        const left = /[\d,]+ of (?:50,000|1) /u.test(composed.description) || composed.description.includes("No room");
        if (kind === "bars") expect(drawn).toBe(2 * SOME);
        else expect(drawn === SOME || left).toBe(true);
      }
    },
  );
});
