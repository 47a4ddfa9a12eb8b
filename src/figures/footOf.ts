import { editionInWords } from "@/domain/editionInWords.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { voiceNames } from "@/domain/Voice.ts";
import type { Figure } from "./Figure.ts";
import { sourcesInWords } from "./sourcesInWords.ts";

const NAMED = 4;

/** The figures whose values a voice changes; every other shows what it shows whosever numbers are chosen. */
const SPEAKING: readonly string[] = ["places", "provinces", "places-over-time", "events"];

const numbersInWords = ({ id, voice }: Pick<Figure, "id" | "voice">): string =>
  voice === null
    ? "Numbers: all claimed"
    : `Numbers: ${voiceNames[voice]}${SPEAKING.includes(id) ? "" : ", on the map and in the column Killed only"}`;

/** What must stand under a picture wherever it goes: out of how much, under which filters, from whom, which edition. */
export function footOf(
  figure: Pick<
    Figure,
    "id" | "counts" | "filters" | "publishers" | "documents" | "version" | "licence" | "file" | "voice" | "contested"
  >,
): {
  readonly counts: string;
  readonly voice: string;
  readonly filters: string;
  readonly sources: string;
  readonly edition: string;
  readonly contested: string | null;
} {
  const { counts } = figure;
  return {
    counts: `${numberInWords(counts.shown)} of ${numberInWords(counts.of)} ${counts.what}`,
    voice: numbersInWords(figure),
    filters: figure.filters,
    sources: sourcesInWords(figure, NAMED),
    edition: editionInWords(figure),
    contested: figure.contested
      ? "Contradicted: values shown are contradicted by other claims; none is taken as true."
      : null,
  };
}
