import type { SourceId } from "@/domain/ids.ts";
import type { Drawing, Picture } from "@/export/Picture.ts";
import { day } from "../figures/handRecord.ts";

export const from = {
  address: "https://counterclaim.example/#v=1&from=2025-10-01&to=2025-10-31",
  today: day("2026-11-21"),
};

/** What a title, a name or a caption of a foreign record could be. */
export const NASTY = [
  "{\\LaTeX} & 100 % of_it #1 $5 ~ ^ x",
  "“Quoted” 'once' and \"twice\"",
  "پاکستان کی فوج کے مطابق ۲۳ فوجی مارے گئے",
  "First line\nsecond line\r\nTY  - JOUR",
  "}{ unbalanced } {{",
  "<script>alert(1)</script> ]]> &amp;",
  '=HYPERLINK("https://evil.example")',
  `Long: ${"what was said at the border ".repeat(11)}`.slice(0, 300),
  "Control\u0000\u0007 sign\u202e turned",
] as const;

type Hand = { readonly [K in keyof Picture]?: K extends "figure" ? Partial<Picture["figure"]> : Picture[K] };

/** A picture of nothing but a table, of two sides in two months, of which a test changes what it is about. */
export const tablePicture = ({ figure, ...over }: Hand = {}): Picture => ({
  region: "Timeline",
  figure: {
    id: "timeline",
    title: "Events by month and side",
    unit: "events",
    along: "Month",
    caption: "Events of each month, by the side that began.",
    filters: "October 2025",
    counts: { shown: 84, of: 1155, what: "events" },
    publishers: ["Dawn", "Tolo, Kabul", "Reuters", "AFP", "BBC"],
    documents: 12,
    sources: ["dawn-1", "tolo-1"] as unknown as readonly SourceId[],
    version: "2026.11",
    licence: "CC BY 4.0",
    file: null,
    voice: null,
    contested: true,
    ...figure,
  },
  table: {
    columns: [
      { key: "x", label: "Month", numeric: false },
      { key: "pakistan", label: "Pakistan", numeric: true },
      { key: "kabul", label: "Kabul", numeric: true },
    ],
    rows: [
      { key: "1", cells: ["October 2025", 1200, "more than 200"] },
      { key: "2", cells: ["11–12 November 2025", null, 0] },
    ],
  },
  empty: null,
  drawing: { kind: "table" } satisfies Drawing,
  ...over,
});
