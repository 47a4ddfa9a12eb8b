import { wrap, type TextLook } from "./draw/words.ts";

const REST = "… (whole caption in the file’s description)";

/**
 * A caption in at most so many lines (one at least): whole sentences from its beginning, and where even the first is too
 * long, whole words. `kept` is said after it in any case.
 */
export function shortened(
  caption: string,
  kept: readonly string[],
  room: { readonly width: number; readonly lines: number },
  look: TextLook,
): string {
  const whole = [caption, ...kept].join(" ");
  const fits = (text: string) => wrap(text, room.width, look).length <= Math.max(1, room.lines);
  if (fits(whole)) return whole;
  const ends = (text: string) => [`${text}${text === "" ? "" : " "}${REST}`, ...kept].join(" ");
  /** With as many pieces as fit, by halves: with more of them it never gets shorter. */
  const longest = (pieces: readonly string[]): string | null => {
    let [most, least] = [pieces.length, 0];
    while (most - least > 1) {
      const middle = Math.floor((most + least) / 2);
      if (fits(ends(pieces.slice(0, middle).join(" ")))) least = middle;
      else most = middle;
    }
    return least === 0 ? null : ends(pieces.slice(0, least).join(" "));
  };
  return longest(caption.split(/(?<=[.!?])\s+/u)) ?? longest(caption.split(/\s+/u)) ?? ends("");
}
