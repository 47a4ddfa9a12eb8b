import { fitted, wrap, type TextLook } from "./words.ts";

/** The narrowest letter, in parts of the size: what does not fit even of such letters need not be measured. */
const NARROWEST = 0.2;

/** Text in at most `most` lines; of what is longer the last line ends with an ellipsis. It stands in full elsewhere. */
export function wrapTo(text: string, width: number, look: TextLook, most: number): readonly string[] {
  const letters = Math.max(8, Math.ceil((width * most) / (look.size * NARROWEST)));
  const lines = wrap(text.slice(0, letters), width, look);
  if (lines.length <= most && text.length <= letters) return lines;
  const kept = lines.slice(0, most - 1);
  const rest = lines.slice(most - 1, most + 1).join(" ");
  return [...kept, fitted(`${rest}…`, width, look)].filter((line) => line !== "");
}
