import { dateOf } from "@/domain/Day.ts";
import { partsOfDate, type Reference } from "./Reference.ts";

const TYPES: Readonly<Record<Reference["kind"], string>> = {
  view: "dataset",
  article: "article-newspaper",
  report: "report",
};

/** The entry as an object of CSL-JSON 1.0. */
function itemOf({ key, kind, title, author, publisher, issued, address, seen, version, licence, notes }: Reference) {
  const { year, month, day } = dateOf(seen);
  const note = [...notes, ...(licence === null ? [] : [`Licence: ${licence}`])].join(". ");
  return {
    id: key,
    type: TYPES[kind],
    title,
    ...(author !== null && { author: [{ literal: author }] }),
    publisher,
    ...(kind === "article" && { "container-title": publisher }),
    ...(issued !== null && { issued: { "date-parts": [partsOfDate(issued)] } }),
    ...(address !== null && { URL: address, accessed: { "date-parts": [[year, month, day]] } }),
    ...(version !== null && { version }),
    ...(note !== "" && { note }),
  };
}

/** Entries as one list of CSL-JSON. */
export const cslOf = (references: readonly Reference[]): string =>
  `${JSON.stringify(references.map(itemOf), null, 2)}\n`;
