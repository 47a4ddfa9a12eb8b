import type { Edition } from "./Edition.ts";

const LONGEST = 60;

/** The name of a file on one line, shortened in its middle so that its ending stays. */
function readable(name: string): string {
  const letters = [
    ...name.replaceAll(/[\s\p{Cc}]+/gu, " ").replaceAll(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu, ""),
  ];
  return letters.length > LONGEST ? [...letters.slice(0, 40), "…", ...letters.slice(-19)].join("") : letters.join("");
}

/** What numbers are made from: the record of an edition, or a file that says so of itself, which nobody here has checked. */
export const editionInWords = ({ version, licence, file }: Pick<Edition, "version" | "licence" | "file">): string =>
  file === null
    ? `Counterclaim record v${version}, ${licence}`
    : `Opened file ${readable(file)}, said to be of the record v${version}, ${licence}`;

/** What must be said beside an address that is taken from an opened file: no address can hold the file. */
export const OPENS_BUNDLED = "This address opens the bundled record, not the opened file.";
