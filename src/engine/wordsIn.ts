import { fold } from "./fold.ts";

/** A word where it stands in a text, `from` up to but not including `to`, and as it is compared. */
export type Word = { readonly from: number; readonly to: number; readonly folded: string };

/** A number with thousands parted by commas, or letters and digits, which apostrophes and joiners hold together. */
const WORD = /\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}\p{M}\u200c\u200d]+(?:['’][\p{L}\p{N}\p{M}\u200c\u200d]+)*/gu;

/** The words of a text in order; what search compares and what it marks are the same. */
export const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ from: index, to: index + word.length, folded: fold(word) }))
    .filter(({ folded }) => folded !== "");
