import { fold } from "./fold.ts";
import { wordsIn } from "./wordsIn.ts";

/** A stretch of text, and whether it is one of the words searched for. */
export type Stretch = { readonly text: string; readonly hit: boolean };

/** Cuts a text into stretches that, put together again, are the text. A term is one word and matches whole words, folded as by search. */
export function highlights(text: string, terms: readonly string[]): readonly Stretch[] {
  const wanted = new Set(terms.map(fold));
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { from, to, folded } of wordsIn(text)) {
    if (!wanted.has(folded)) continue;
    if (from > done) stretches.push({ text: text.slice(done, from), hit: false });
    stretches.push({ text: text.slice(from, to), hit: true });
    done = to;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), hit: false });
  return stretches;
}
