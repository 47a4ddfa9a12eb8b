import { mark, type Mark } from "@/layout/Mark.ts";
import { textWidth } from "@/layout/text/textWidth.ts";

export type TextLook = {
  readonly size: number;
  readonly weight?: number;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly face?: "sans" | "serif";
  /** Drawn on a rim of paper, where it stands over something. */
  readonly rim?: boolean;
};

/** One line of text, its baseline at `y`. */
export const words = (
  x: number,
  y: number,
  text: string,
  { size, weight = 400, fill = "var(--ink)", anchor = "start", face = "sans", rim = false }: TextLook,
): Mark =>
  mark(
    "text",
    {
      x,
      y,
      "font-size": size,
      "font-weight": weight === 400 ? undefined : weight,
      fill,
      "text-anchor": anchor === "start" ? undefined : anchor,
      "font-family": face === "serif" ? "var(--serif)" : undefined,
      ...(rim && { stroke: "var(--paper)", "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" }),
    },
    [text],
  );

/** A serif letter is about so much narrower or wider than one of the sans. */
const SERIF = 0.98;

export const widthOf = (text: string, { size, weight = 400, face = "sans" }: TextLook): number =>
  textWidth(text, size, weight) * (face === "serif" ? SERIF : 1);

/** A word wider than the line, cut into pieces that fit. */
function pieces(word: string, width: number, look: TextLook): readonly string[] {
  if (widthOf(word, look) <= width) return [word];
  const cut: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && widthOf(piece + letter, look) > width) {
      cut.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return piece === "" ? cut : [...cut, piece];
}

/** The words of a text; a dot between two parts stays with what it follows, so that no line begins with it. */
function wordsOf(text: string, width: number, look: TextLook): readonly string[] {
  const found: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const dotted = `${found.at(-1) ?? ""} ·`;
    if (word === "·" && found.length > 0 && widthOf(dotted, look) <= width) found.splice(-1, 1, dotted);
    else found.push(...pieces(word, width, look));
  }
  return found;
}

/** Text in lines no wider than `width`; nothing is cut off. An empty text has no line. */
export function wrap(text: string, width: number, look: TextLook): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of wordsOf(text, width, look)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer, look) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

/** Text on one line no wider than `width`: what does not fit gives way to an ellipsis. For what stands in full elsewhere. */
export function fitted(text: string, width: number, look: TextLook): string {
  if (widthOf(text, look) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && widthOf(`${letters.join("").trimEnd()}…`, look) > width) letters.pop();
  return letters.length === 0 ? "" : `${letters.join("").trimEnd()}…`;
}
