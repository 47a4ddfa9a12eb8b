/** Marks, modifier letters (such as the ʿ of ʿUmar), spaces inside ligatures, and the joiners of Pashto, Urdu and Persian. */
const IGNORED = /[\p{M}\p{Lm}\s\u200c\u200d]/gu;

/** A word as it is compared: lower case, without diacritics, apostrophes, a possessive 's or the commas of thousands. */
export const fold = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(IGNORED, "")
    .toLowerCase()
    .replace(/['’]s$/u, "")
    .replace(/['’,]/gu, "");
