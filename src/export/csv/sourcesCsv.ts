import { safeUrl } from "@/domain/safeUrl.ts";
import type { Source } from "@/domain/Source.ts";
import type { CsvForm } from "./csvOf.ts";
import { knownDay } from "@/domain/knownDay.ts";
import { rowsCsv, type Column } from "./rowsCsv.ts";

const COLUMNS: readonly Column<Source>[] = [
  ["id", ({ id }) => id],
  ["publisher", ({ publisher }) => publisher],
  ["relays", ({ relays }) => relays],
  ["title", ({ title }) => title],
  ["titleBasis", ({ titleBasis }) => titleBasis],
  ["author", ({ author }) => author],
  [
    "published",
    ({ published, publishedBasis }) =>
      published === null ? null : knownDay(published, publishedBasis === "month" ? "month" : "day"),
  ],
  ["publishedBasis", ({ publishedBasis }) => publishedBasis],
  ["url", ({ url }) => safeUrl(url)],
  ["kind", ({ kind }) => kind],
  ["country", ({ country }) => country],
];

/** Documents, one a row, with every field of the codebook. */
export const sourcesCsv = (sources: readonly Source[], form?: CsvForm): string => rowsCsv(COLUMNS, sources, form);
