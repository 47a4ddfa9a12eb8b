import type { Source } from "./Source.ts";
import { dayInWords, monthInWords } from "./dateInWords.ts";

type Dated = Pick<Source, "published" | "publishedBasis">;

/** When a source was published, null where that is not known; a month where only the month is known (rule T4). */
export function sourceDateInWords({ published, publishedBasis }: Dated): string | null {
  if (published === null) return null;
  return publishedBasis === "month" ? monthInWords(published) : dayInWords(published);
}

/** What must be said beside the date of a source, or null where it is stated. */
export function sourceDateNote({ publishedBasis }: Pick<Dated, "publishedBasis">): string | null {
  switch (publishedBasis) {
    case "stated":
      return null;
    case "month":
      return "only the month is known";
    case "inferred":
      return "inferred";
    case null:
      return "not dated";
    default:
      return publishedBasis satisfies never;
  }
}
