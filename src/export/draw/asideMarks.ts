import type { DayYear } from "@/layout/chart/DayGridMarks.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import { widthOf, words, type TextLook } from "./words.ts";

const LOOK: TextLook = { size: 11, fill: "var(--muted)" };
const LINE = 15;
const SPACE = 5;

type Piece = { readonly text: string; readonly value: number; readonly name: string };

/** "Known only to the month: October (2), March (1)", in pieces that are not parted. */
const piecesOf = ({ label: year, asides }: DayYear): readonly Piece[] =>
  (["month", "year"] as const).flatMap((known) => {
    const here = asides.filter(({ month }) => (month === null) === (known === "year"));
    return here.map(({ when, value }, at) => {
      const lead = at > 0 ? "" : `Known only to the ${known}${when === year ? "" : ":"} `;
      const short = when === year ? "" : `${when.endsWith(` ${year}`) ? when.slice(0, -year.length - 1) : when} `;
      return {
        text: `${lead}${short}(${value})${at === here.length - 1 ? "." : ","}`,
        value,
        name: `${when}, known only to the ${known}`,
      };
    });
  });

/** The same as a sentence, for where there is no room; null where there is none. */
export function asideSentence(year: DayYear): string | null {
  const text = piecesOf(year)
    .map((piece) => piece.text)
    .join(" ");
  return text === "" ? null : `${year.label}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

const spanOf = ({ text, value, name }: Piece): Mark =>
  mark("tspan", { "data-value": value, "data-name": name }, [mark("title", {}, [`${name}: ${value}`]), text]);

/** What of a year belongs to no day of it, in lines of text from 0,0 down. */
export function asideMarks(year: DayYear, width: number): { readonly marks: readonly Mark[]; readonly height: number } {
  const lines: Piece[][] = [];
  let x = 0;
  for (const piece of piecesOf(year)) {
    const wide = widthOf(piece.text, LOOK);
    const line = lines.at(-1);
    if (line === undefined || x + wide > width) {
      lines.push([piece]);
      x = wide + SPACE;
    } else {
      line.push(piece);
      x += wide + SPACE;
    }
  }
  return {
    marks: lines.map((line, at) => {
      const { tag, attrs } = words(0, at * LINE + 12, "", LOOK);
      return mark(
        tag,
        attrs,
        line.flatMap((piece, nth) => (nth === 0 ? [spanOf(piece)] : [" ", spanOf(piece)])),
      );
    }),
    height: lines.length * LINE,
  };
}
