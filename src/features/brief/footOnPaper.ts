import type { Picture } from "@/export/Picture.ts";
import { footOf } from "@/figures/footOf.ts";
import { numbersInWords } from "./notesOfPictures.ts";

/** The foot of a part on paper: n of N, voice, the numbers of its notes, and what is contested. */
export function footOnPaper({ figure }: Pick<Picture, "figure">, notes: readonly number[]): string {
  const { counts, voice, contested } = footOf(figure);
  const sources =
    notes.length === 0 ? "no sources in view" : `${notes.length === 1 ? "source" : "sources"} ${numbersInWords(notes)}`;
  return [counts, voice, sources, ...(contested === null ? [] : [`◆ ${contested}`])].join(" · ");
}
