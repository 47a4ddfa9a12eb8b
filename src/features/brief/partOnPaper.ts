import { drawBody } from "@/export/draw/drawBody.ts";
import { wrap } from "@/export/draw/words.ts";
import type { Drawing, Picture } from "@/export/Picture.ts";
import type { PaperPart } from "@/layout/pagesOfParts.ts";

/** As in Briefing.css: the space and rule above a part, its title, and the space around its picture. */
const FRAME = 82;
const CAPTION = { size: 11.4, line: 16 };
const FOOT = { size: 10, line: 14.5 };

/** Drawn as high as there is room; of the others the rows say how high they are. */
const ROOM: Partial<Record<Drawing["kind"], readonly [least: number, most: number]>> = {
  bars: [260, 520],
  lines: [260, 600],
  map: [470, 740],
};
/** Rows give way to a page's end, but no further than this, and fill no more than a page. */
const ROWS = [430, 800] as const;
/** A long list of questions, of which the first are drawn, gives way sooner. */
const LIST = 320;

const lines = (text: string, width: number, { size, line }: { readonly size: number; readonly line: number }): number =>
  wrap(text, width, { size }).length * line;

/** Height of small letters on lines of `width`. */
export const linesOnPaper = (text: string, width: number): number => lines(text, width, FOOT);

/** How much paper a part needs, and how much its picture can use. */
export function partOnPaper(picture: Picture, foot: string, width: number): PaperPart {
  const { figure, drawing, empty } = picture;
  const around = FRAME + lines(figure.caption, width, CAPTION) + lines(foot, width, FOOT);
  const room = empty === null ? ROOM[drawing.kind] : undefined;
  if (room !== undefined) return { around: around + CAPTION.line, least: room[0], most: room[1] };
  const { height, says } = drawBody(picture, { width, height: null });
  if (empty !== null) return { around, least: height, most: height };
  const least = Math.min(height, drawing.kind === "intervals" ? LIST : ROWS[0]);
  return {
    around: around + (says.length > 0 || height > least ? CAPTION.line : 0),
    least,
    most: says.length > 0 ? ROWS[1] : Math.min(height, ROWS[1]),
  };
}
