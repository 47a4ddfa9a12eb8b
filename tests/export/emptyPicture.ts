import { parseDay } from "@/domain/Day.ts";
import type { SourceId } from "@/domain/ids.ts";
import type { CitedFrom } from "@/export/CitedFrom.ts";
import type { Picture } from "@/export/Picture.ts";

export const from: CitedFrom = {
  address: "https://counterclaim.example/#v=1&view=counts",
  today: parseDay("2026-11-21")!,
};

export const handFigure: Picture["figure"] = {
  id: "counts",
  title: "How many attacks did the TTP carry out?",
  unit: "attacks a year",
  along: "Year",
  caption:
    "Attacks by the TTP in Pakistan per year, as each counter publishes them. Counters count by different methods.",
  filters: "whole record, no filter",
  counts: { shown: 41, of: 41, what: "published counts" },
  publishers: ["PIPS", "GTI", "UN Monitoring Team", "UCDP", "Dawn", "Tolo"],
  documents: 31,
  sources: ["pips-1"] as readonly string[] as readonly SourceId[],
  version: "2026.11",
  licence: "CC BY 4.0",
  file: null,
  voice: null,
  contested: true,
};

/** A picture without anything to draw. */
export const emptyPicture = (figure: Partial<Picture["figure"]> = {}): Picture => ({
  region: "TTP incident counts",
  figure: { ...handFigure, ...figure },
  table: { columns: [], rows: [] },
  empty: "No published count lies within the chosen dates.",
  drawing: { kind: "table" },
});
