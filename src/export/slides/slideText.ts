import { widthOf, wrap, type TextLook } from "../draw/words.ts";
import { oneLine } from "../oneLine.ts";

/** Text at a size in points, and how high it stands in inches. */
export type FittedText = { readonly text: string; readonly size: number; readonly height: number };

/** Text from data on one line, without what the XML of a slide cannot hold. */
export const slideWords = (text: string): string => oneLine(text).replaceAll(/[\p{Cs}\ufffe\uffff]/gu, "");

const POINTS = 72;
/** Another face may be wider than the one that was measured. */
const SLACK = 0.93;
const LEADING = 1.2;

const linesOf = (text: string, width: number, look: TextLook): number =>
  wrap(text, width * POINTS * SLACK, look).length;

export const heightOfText = (text: string, width: number, look: TextLook): number =>
  (linesOf(text, width, look) * look.size * LEADING) / POINTS;

/** The largest size at which a text stands in so many lines; the smallest where it stands in none. */
export function fitText(
  text: string,
  width: number,
  {
    sizes,
    lines,
    face,
  }: { readonly sizes: readonly number[]; readonly lines: number; readonly face: "sans" | "serif" },
): FittedText {
  const least = Math.min(...sizes);
  const size = sizes.find((each) => linesOf(text, width, { size: each, face }) <= lines) ?? least;
  return { text, size, height: heightOfText(text, width, { size, face }) };
}

const REST = "… (whole caption in the notes)";

/** As much of a caption as stands in so many lines: whole sentences, and `kept` after them in any case. */
export function fitCaption(caption: string, kept: readonly string[], width: number, lines: number): FittedText {
  const sizes = [13, 11.5, 10.5];
  const fit = (text: string) => fitText(text, width, { sizes, lines, face: "sans" });
  const stands = ({ text, size }: FittedText) => linesOf(text, width, { size }) <= lines;
  const whole = fit([caption, ...kept].join(" "));
  if (stands(whole)) return whole;
  const sentences = caption.split(/(?<=[.!?])\s+/u);
  for (let count = sentences.length - 1; count > 0; count--) {
    const shorter = fit([...sentences.slice(0, count), REST, ...kept].join(" "));
    if (stands(shorter)) return shorter;
  }
  return fit([REST, ...kept].join(" "));
}

/** Whether a line fits a width in inches. */
export const fitsLine =
  (width: number, size: number) =>
  (text: string): boolean =>
    widthOf(text, { size }) <= width * POINTS * SLACK;
