import { footOf } from "@/figures/footOf.ts";
import { numbersInWords } from "./notesOfPictures.ts";
import type { Picture } from "./Picture.ts";

/** "sources 1–4, 7". */
export const notesInWords = (notes: readonly number[]): string =>
  notes.length === 0 ? "no sources in view" : `${notes.length === 1 ? "source" : "sources"} ${numbersInWords(notes)}`;

/** The foot of a part on paper: n of N, voice, its sources in words, and what is contested. */
export function footOnPaper({ figure }: Pick<Picture, "figure">, sources: string): string {
  const { counts, voice, contested } = footOf(figure);
  return [counts, voice, sources, ...(contested === null ? [] : [`◆ ${contested}`])].join(" · ");
}
