import { counted } from "@/domain/counted.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { Figure } from "./Figure.ts";

/** "Dawn, Reuters and 3 more (12 documents)": the first `most` publishers, all of them by default. */
export function sourcesInWords(
  { publishers, documents }: Pick<Figure, "publishers" | "documents">,
  most = Infinity,
): string {
  if (documents === 0) return "no sources in view";
  const more = publishers.length - most;
  const named = publishers.slice(0, most).join(", ") + (more > 0 ? ` and ${numberInWords(more)} more` : "");
  return `${named} (${counted(documents, "document", "documents")})`;
}
