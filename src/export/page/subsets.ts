export type Subset = "latin" | "latin-ext" | "arabic";

/** The letters of each file: of those that the page's own style sheets take from it. */
export const RANGES: Readonly<Record<Subset, string>> = {
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "latin-ext":
    "U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF",
  arabic: "U+0600-06FF,U+0750-077F,U+0870-08FF,U+FB50-FDFF,U+FE70-FEFC",
};

const inside = (ranges: string): RegExp =>
  new RegExp(
    `[${ranges.replaceAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?,?/gu, (_, from: string, to: string | undefined) =>
      to === undefined ? `\\u{${from}}` : `\\u{${from}}-\\u{${to}}`,
    )}]`,
    "u",
  );

const LETTERS: Readonly<Record<Exclude<Subset, "latin">, RegExp>> = {
  "latin-ext": inside(RANGES["latin-ext"]),
  arabic: inside(RANGES.arabic),
};

/** Whether a picture with these letters needs the file: the Latin one always, for its digits if for nothing else. */
export const needs = (text: string, subset: Subset): boolean =>
  subset === "latin" || LETTERS[subset].test(text.normalize("NFC"));
