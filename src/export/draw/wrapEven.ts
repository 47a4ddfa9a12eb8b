import { widthOf, wrap, type TextLook } from "./words.ts";

/** A last line shorter than this share of the width is a widow. */
const WIDOW = 0.22;
const [STEP, NARROWEST] = [0.02, 0.8] as const;

/** As `wrap`, in as many lines, each a little shorter where a word or two would stand alone on the last. */
export function wrapEven(text: string, width: number, look: TextLook): readonly string[] {
  const lines = wrap(text, width, look);
  const isWidow = (some: readonly string[]) => widthOf(some.at(-1) ?? "", look) < width * WIDOW;
  if (lines.length < 2 || !isWidow(lines)) return lines;
  for (let share = 1 - STEP; share >= NARROWEST; share -= STEP) {
    const next = wrap(text, width * share, look);
    if (next.length > lines.length) return lines;
    if (!isWidow(next)) return next;
  }
  return lines;
}
