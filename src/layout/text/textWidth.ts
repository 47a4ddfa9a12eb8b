import { advances } from "./advances.ts";

/** Of a character that is not listed and is no letter with an accent: that of a wide letter. */
const WIDE = 650;
/** An ideograph or an emoji, which some system draws. */
const WIDEST = 1250;
const WIDEST_SIGNS =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ACCENTS = /[\u0300-\u036f]/gu;

function widthIn(widths: ReadonlyMap<string, number>, text: string): number {
  let sum = 0;
  // Figures are tabular, so each counts as a 0. An accent is as wide as nothing.
  for (const character of text.normalize("NFD").replaceAll(/\d/gu, "0").replaceAll(ACCENTS, ""))
    sum += widths.get(character) ?? (WIDEST_SIGNS.test(character) ? WIDEST : WIDE);
  return sum;
}

/**
 * Width of a line of the sans in pixels. `size` in px, `weight` as in CSS. Rounded up by 4 per cent, since until the
 * bundled face arrives another one stands in.
 */
export const textWidth = (text: string, size: number, weight = 400): number =>
  Math.ceil(((widthIn(weight < 500 ? advances.sans : advances.sansBold, text) * size) / 1000) * 1.04);
