const MONTH = /(January|February|March|April|June|July|August|September|October|November|December)/gu;
const NO_BREAK = "\u00a0";

/** A date in words for a narrow column: "12 Oct 2025 – 8 Feb 2026", with a break allowed after a dash only. */
export const shortDate = (words: string): string =>
  words
    .replace(MONTH, (month) => month.slice(0, 3))
    .replaceAll(" ", NO_BREAK)
    .replaceAll(`${NO_BREAK}–${NO_BREAK}`, `${NO_BREAK}– `);
