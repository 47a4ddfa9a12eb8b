import { dayInWords } from "@/domain/dateInWords.ts";
import { OPENS_BUNDLED } from "@/domain/editionInWords.ts";
import { footOf } from "@/figures/footOf.ts";
import { sourcesInWords } from "@/figures/sourcesInWords.ts";
import type { CitedFrom } from "./CitedFrom.ts";
import { oneLine } from "./oneLine.ts";
import type { Picture } from "./Picture.ts";

/** All that a picture says in words, nothing shortened, a line for each: for whoever cannot see it, and for the file. */
export function describePicture(
  { figure, empty }: Pick<Picture, "figure" | "empty">,
  says: readonly string[],
  { address, today }: CitedFrom,
): string {
  const { contested, counts, voice, filters, edition } = footOf(figure);
  return [
    figure.title,
    [figure.caption, ...says].join(" "),
    ...(empty === null ? [] : [empty]),
    ...(contested === null ? [] : [contested]),
    `Filters: ${filters}`,
    `${counts}. ${voice}`,
    `Sources: ${sourcesInWords(figure)}`,
    `${edition}, made on ${dayInWords(today)}`,
    address,
    ...(figure.file === null ? [] : [OPENS_BUNDLED]),
  ]
    .map(oneLine)
    .filter((line) => line !== "")
    .join("\n");
}
