import type { AskSheet } from "@/domain/askSheet.ts";
import type { Body } from "@/export/draw/Body.ts";
import { drawBody } from "@/export/draw/drawBody.ts";
import { wrap } from "@/export/draw/words.ts";
import type { Drawing, Picture } from "@/export/Picture.ts";
import type { SourceNotes } from "@/export/sourceNotes.ts";
import { isReadAsTable } from "@/export/tableOnPaper.ts";
import type { PaperPart } from "@/layout/pagesOfParts.ts";
import { handedTable } from "./handedTable.ts";
import type { Answered, FootedPicture, HandedSlide } from "./HandedSlide.ts";

/** In the place of a figure without a picture. */
export const undrawnInWords = (address: string | null): string =>
  address === null ? "This figure was not drawn yet." : `This figure could not be drawn; its address: ${address}`;

/** Sizes of letters and heights of lines in px of paper, as in Handout.css. */
export const SAYS = { size: 16, line: 20, weight: 600, face: "serif" } as const;
export const BODY = { size: 12, line: 17 } as const;
const CELL = { size: 10.7, line: 14 } as const;
export const SMALL = { size: 10, line: 14 } as const;

type Look = {
  readonly size: number;
  readonly line: number;
  readonly weight?: number;
  readonly face?: "sans" | "serif";
};
/** How high a text is in lines of `width`. */
export const lines = (text: string, width: number, look: Look): number => wrap(text, width, look).length * look.line;

/** The rule and space above a slide, and under its sentence. */
const FRAME = 26;
/** Space around what is drawn. */
const AROUND = 18;
/** The number before a sentence. */
export const NUMBER = 28;
const GAP = 22;
export const RULE = 30;
/** A box to write in. */
const BOX = 34;
/** Fewer ruled lines than this are no room for notes. */
export const LEAST_RULES = 3;
/** A line of words is a question or a thing to know: each has a line to write on. */
export const leastRules = (slide: HandedSlide): number =>
  Math.max(LEAST_RULES, slide.kind === "words" ? slide.lines.length : 0);
/** Under what is as wide as the sheet. */
export const RULES_UNDER = 3;
/** The place of a figure beside its notes. */
export const besideNotes = (sheet: number): number => Math.round((sheet - GAP) * 0.64);

/** Read or looked at over the whole width, with room for notes underneath. */
const WIDE: readonly Drawing["kind"][] = ["maps", "multiples", "days"];
export const isWide = (figures: readonly FootedPicture[]): boolean =>
  figures.some(
    ({ picture }) => isReadAsTable(picture) || (picture.empty === null && WIDE.includes(picture.drawing.kind)),
  );

/** Drawn as high as there is room; of the others the rows say how high they are. */
const ROOM: Partial<Record<Drawing["kind"], readonly [least: number, most: number]>> = {
  bars: [290, 360],
  lines: [280, 420],
  map: [400, 520],
};
const ROWS = [210, 460] as const;

/** A row is as high as its fullest cell. */
function rowsOnPaper(picture: Picture, sheet: number): number {
  const { columns, rows, says } = handedTable(picture);
  // Columns of words take what columns of numbers leave.
  const numbers = columns.filter(({ numeric }) => numeric).length;
  const words = Math.max(70, (sheet - numbers * 42) / Math.max(1, columns.length - numbers)) - 8;
  const high = (cells: readonly (number | string | null)[]): number =>
    Math.max(
      ...cells.map((cell, at) => lines(`${cell ?? "–"}`, columns[at]?.numeric === true ? 36 : words, CELL)),
      CELL.line,
    ) + 6;
  return [columns.map(({ label }) => label), ...rows.map(({ cells }) => cells)].reduce(
    (sum, cells) => sum + high(cells),
    says === null ? 0 : lines(says, sheet, SMALL),
  );
}

/** Names of claimants need more letters than the place of a figure holds: such drawings are made wider, and drawn smaller. */
const scaleOf = ({ drawing }: Picture): number => (drawing.kind === "intervals" ? 1.18 : 1);

/** A drawing for a place of `width` and `height` in px of paper; its own units may be finer. */
export function drawnOnPaper(
  picture: Picture,
  width: number,
  height: number | null,
): Body & { readonly width: number } {
  const scale = scaleOf(picture);
  const own = Math.round(width * scale);
  return {
    ...drawBody(picture, { width: own, height: height === null || picture.empty !== null ? null : height * scale }),
    width: own,
  };
}

/** How much room a drawing needs and can use, and how high what it says of itself is under its caption. */
function drawingOnPaper(picture: Picture, width: number, wide: boolean): PaperPart {
  const room = picture.empty === null ? ROOM[picture.drawing.kind] : undefined;
  const height = room === undefined ? drawnOnPaper(picture, width, null).height / scaleOf(picture) : Infinity;
  const [fewest, tallest] = room ?? (wide ? [300, 700] : ROWS);
  if (height <= fewest) return { around: 0, least: height, most: height };
  const says = drawnOnPaper(picture, width, fewest).says.join(" ");
  return { around: lines(says, width, SMALL), least: fewest, most: Math.min(height, tallest) };
}

const widthOf = (figures: readonly FootedPicture[], sheet: number): number =>
  isWide(figures) ? sheet : besideNotes(sheet);

function figuresOnPaper(figures: readonly FootedPicture[], sheet: number): PaperPart {
  const wide = isWide(figures);
  const width = widthOf(figures, sheet);
  const parts = figures.map(({ picture, foot }): PaperPart => {
    const around = AROUND + lines(picture.figure.caption, sheet, SMALL) + lines(foot, sheet, SMALL);
    if (isReadAsTable(picture)) return { around: around + rowsOnPaper(picture, sheet), least: 0, most: 0 };
    const drawing = drawingOnPaper(picture, width, wide);
    const rules = wide ? 0 : Math.max(0, LEAST_RULES * RULE - drawing.least);
    return { ...drawing, around: around + drawing.around + rules };
  });
  const sum = (of: keyof PaperPart): number => parts.reduce((total, part) => total + part[of], 0);
  return { around: sum("around") + (wide ? RULES_UNDER * RULE + 8 : 0), least: sum("least"), most: sum("most") };
}

/** The height of each drawing of a slide, where all are given `height`; null: as high as it needs. */
export function heightsOf(
  figures: readonly FootedPicture[],
  sheet: number,
  height: number,
): readonly (number | null)[] {
  const parts = figures.map(({ picture }) => drawingOnPaper(picture, widthOf(figures, sheet), isWide(figures)));
  const free = Math.max(0, height - parts.reduce((sum, { least }) => sum + least, 0));
  const growing = parts.filter(({ least, most }) => most > least).length;
  return parts.map(({ least, most }) => (most === least ? null : Math.min(most, least + free / growing)));
}

/** The place of a row's words, beside its letter and its box: as the columns of Handout.css. */
const ROOM_OF_ROW: Readonly<Record<AskSheet["kind"], readonly [taken: number, least: number]>> = {
  "who-said": [226, BOX],
  order: [106, BOX],
  "more-or-fewer": [28, 26],
  "same-people": [28, 26],
};

function askOnPaper({ kind, about, prompt, rows, options }: AskSheet, width: number): number {
  const [taken, least] = ROOM_OF_ROW[kind];
  const room = width - taken;
  const high = rows.map(({ words, about: counts }) =>
    Math.max(least, lines(words, room, BODY) + (counts === null ? 0 : lines(counts, room, SMALL))),
  );
  const choice = options.map(({ label }) => `${label}      `).join("");
  return (
    lines(about, width, SMALL) +
    lines(prompt, width, BODY) +
    high.reduce((sum, each) => sum + each, 6) +
    (kind === "who-said" || kind === "order" ? SMALL.line : 0) +
    lines(choice, width, BODY) +
    8
  );
}

function bodyOnPaper(slide: Exclude<HandedSlide, { readonly kind: "kept" }>, sheet: number): PaperPart {
  const width = besideNotes(sheet);
  const fixed = (height: number): PaperPart => ({ around: Math.max(height, LEAST_RULES * RULE), least: 0, most: 0 });
  switch (slide.kind) {
    case "figure":
      return figuresOnPaper(slide.figures, sheet);
    case "words":
      return fixed(
        Math.max(
          leastRules(slide) * RULE,
          slide.lines.reduce((sum, line) => sum + lines(line, width - 16, BODY) + 4, 0),
        ),
      );
    case "ask":
      return fixed(askOnPaper(slide.sheet, width));
    case "undrawn":
      return fixed(lines(undrawnInWords(slide.address), width, BODY));
    case "unasked":
      return fixed(lines(slide.why, width, BODY));
    default:
      return slide satisfies never;
  }
}

/** How much paper a slide needs, and how much its picture can use. `withNotes`: with the speaker's notes. */
export function slideOnPaper(slide: HandedSlide, sheet: number, withNotes: boolean): PaperPart {
  if (slide.kind === "kept") return { around: BODY.line + 18, least: 0, most: 0 };
  const says = Math.max(SAYS.line, lines(slide.says, sheet - NUMBER, SAYS));
  const notes = withNotes && slide.notes !== "" ? lines(slide.notes, sheet, BODY) + 12 : 0;
  const body = bodyOnPaper(slide, sheet);
  return { ...body, around: FRAME + says + notes + body.around };
}

/** How much paper an answer needs. */
export function answerOnPaper(
  { says, prompt, answer, sources, notes }: Answered,
  sheet: number,
  withNotes: boolean,
): PaperPart {
  const width = sheet - NUMBER;
  const told = answer.reduce((sum, line) => sum + lines(line, width - 14, BODY) + 2, 0);
  const spoken = withNotes && notes !== "" ? lines(notes, sheet, BODY) + 12 : 0;
  return {
    around:
      FRAME + lines(says, width, SAYS) + lines(prompt, width, BODY) + told + lines(sources, width, SMALL) + spoken,
    least: 0,
    most: 0,
  };
}

/** As in Handout.css: a list to look things up in is set closely. */
const NOTE = { size: 10, line: 12.5 } as const;
/** More notes than this are broken across sheets: they go on where they are. */
const MOST_UNBROKEN = 0.55;

/** How much paper a list of sources needs where it stands; long ones go on over the next sheets. */
export function sourcesOnPaper(
  sources: SourceNotes,
  sheet: { readonly width: number; readonly height: number },
): { readonly needs: PaperPart; readonly isLong: boolean } {
  const list = sources.areShort
    ? lines(sources.notes.map(({ number, text }) => `${number} ${text}`).join("  ·  "), sheet.width, NOTE)
    : sources.notes.reduce(
        (sum, { text, address }) => sum + lines(`${text} ${address ?? ""}`, sheet.width - 40, NOTE) + 3,
        0,
      );
  const height = 52 + lines(sources.says, sheet.width, SMALL) + list;
  const isLong = height > sheet.height * MOST_UNBROKEN;
  return { needs: { around: isLong ? 160 : height, least: 0, most: 0 }, isLong };
}

/** A heading above the slides of the key. */
export const LED = 30;

/** Title of the answer key and of its deck, with their rule. */
export const KEY_HEAD = 58;

type Head = Readonly<Record<"about" | "made" | "says", string>> &
  Readonly<Record<"address" | "missing", string | null>>;

/** How much paper the head of the first sheet takes. */
export const headOnPaper = ({ about, made, address, says, missing }: Head, width: number): number =>
  86 +
  (missing === null ? 0 : lines(missing, width, BODY)) +
  lines(about, width, BODY) +
  lines(made, width, SMALL) +
  lines(`${says} ${address ?? ""}`, width, SMALL);
