import { wordsIn } from "@/engine/wordsIn.ts";

/** Whether some texts together hold every word of a query, each at the beginning of a word; a query without one is no filter. */
export function holdsWords(query: string, texts: readonly string[]): boolean {
  const asked = wordsIn(query);
  if (asked.length === 0) return true;
  const held = texts.flatMap(wordsIn);
  return asked.every(({ folded }) => held.some((word) => word.folded.startsWith(folded)));
}
