import { oneLine } from "./oneLine.ts";

const LONGEST = 80;

/** The name of a file in a sentence, on one line and no longer than it can be read. */
export function fileInWords(name: string): string {
  const letters = [...oneLine(name)];
  return letters.length === 0
    ? "The file"
    : `“${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : letters.join("")}”`;
}
