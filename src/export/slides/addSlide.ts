import type PptxGenJS from "pptxgenjs";
import { dayInWords } from "@/domain/dateInWords.ts";
import { footOf } from "@/figures/footOf.ts";
import type { CitedFrom } from "../CitedFrom.ts";
import { describePicture } from "../describePicture.ts";
import { drawnTable } from "../drawnTable.ts";
import type { Picture } from "../Picture.ts";
import { printedAddress } from "../pictureFoot.ts";
import { addChart } from "./addChart.ts";
import { addRows } from "./addRows.ts";
import { hexOf } from "./chartLooks.ts";
import { chartsOf } from "./chartsOf.ts";
import type { NativeChart } from "./NativeChart.ts";
import { pixelsOf } from "./pixelsOf.ts";
import { fitCaption, fitsLine, fitText, heightOfText, slideWords } from "./slideText.ts";

/** A picture for a slide. */
export type DeckSlide = {
  readonly picture: Picture;
  /**
   * Drawn as a PNG, a data: address, for where PowerPoint has no chart of its own: its body, under a title of the slide's
   * own; or the whole picture with title and foot, which then fills the slide. Null: the table stands in its place.
   */
  readonly image: { readonly url: string; readonly of: "body" | "whole" } | null;
  /** What the body had to say of itself ("12 of 74 contradictions drawn"); it goes with the body. */
  readonly says: readonly string[];
};

/** Inches, 16:9. */
export const WIDTH = 13.333;
export const HEIGHT = 7.5;
const SIDE = 0.55;
const TOP = 0.4;
const INNER = WIDTH - 2 * SIDE;
const FOOT = 9.5;
const COLUMN = (INNER - 0.4) / 2;
const BOTTOM = 0.35;
const GAP = 0.25;
/** Of the line above the foot from its text, and of the body from what is above and below it. */
const RULE = 0.1;
const AROUND = 0.12;

const MUTED = hexOf("var(--muted)");
const INK = hexOf("var(--ink)");
const HAIRLINE = hexOf("var(--hairline)");
const SERIF = "Source Serif 4";
const SANS = "Inter";

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

const TEXT = { margin: 0, valign: "top", wrap: true, fit: "none" } as const;

/** What must stand under every picture, in two columns from `y` on. */
type Foot = {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly y: number;
  readonly h: number;
};

function layFoot({ figure }: Picture, { address, today }: CitedFrom): Foot {
  const said = footOf(figure);
  const left = [...(said.contested === null ? [] : [`◆ ${said.contested}`]), `Sources: ${said.sources}`].map(
    slideWords,
  );
  const right = [
    `${said.counts} · Filters: ${said.filters} · ${said.voice}`,
    `${said.edition} · made ${dayInWords(today)}`,
    printedAddress(address, fitsLine(COLUMN, FOOT)),
  ].map(slideWords);
  const heightOf = (lines: readonly string[]) =>
    lines.reduce((height, line) => height + heightOfText(line, COLUMN, { size: FOOT }), 0);
  const h = Math.max(heightOf(left), heightOf(right));
  return { left, right, y: HEIGHT - BOTTOM - h, h };
}

function addFoot(slide: PptxGenJS.Slide, { left, right, y, h }: Foot): void {
  const look = { ...TEXT, y, h, w: COLUMN, fontFace: SANS, fontSize: FOOT, color: MUTED } as const;
  slide.addShape("line", { x: SIDE, y: y - RULE, w: INNER, h: 0, line: { color: HAIRLINE, width: 0.75 } });
  slide.addText(left.join("\n"), { ...look, x: SIDE, objectName: "Sources" });
  slide.addText(right.join("\n"), {
    ...look,
    x: SIDE + INNER - COLUMN,
    align: "right",
    objectName: "Filters and address",
  });
}

/** Title and caption; where they end, in inches. */
function addHead(slide: PptxGenJS.Slide, { figure }: Picture, says: readonly string[]): number {
  const title = fitText(slideWords(figure.title), INNER, { sizes: [26, 22, 18, 15], lines: 2, face: "serif" });
  slide.addText(title.text, {
    ...TEXT,
    x: SIDE,
    y: TOP,
    w: INNER,
    h: title.height,
    fontFace: SERIF,
    fontSize: title.size,
    bold: true,
    color: INK,
    objectName: "Title",
  });
  const y = TOP + title.height + 0.08;
  const caption = fitCaption(slideWords(figure.caption), says.map(slideWords), INNER, 4);
  if (caption.text === "") return y;
  slide.addText(caption.text, {
    ...TEXT,
    x: SIDE,
    y,
    w: INNER,
    h: caption.height,
    fontFace: SANS,
    fontSize: caption.size,
    color: MUTED,
    objectName: "Caption",
  });
  return y + caption.height;
}

function addImage(slide: PptxGenJS.Slide, url: string, altText: string, { x, y, w, h }: Box): void {
  const { width, height } = pixelsOf(url) ?? { width: w, height: h };
  const scale = Math.min(w / width, h / height);
  const [wide, high] = [width * scale, height * scale];
  slide.addImage({ data: url, x: x + (w - wide) / 2, y: y + (h - high) / 2, w: wide, h: high, altText });
}

/** Boxes side by side, three to a row. */
function parted(box: Box, count: number): readonly Box[] {
  const columns = Math.min(3, count);
  const rows = Math.ceil(count / columns);
  const [w, h] = [(box.w - GAP * (columns - 1)) / columns, (box.h - GAP * (rows - 1)) / rows];
  return Array.from({ length: count }, (_, at) => ({
    x: box.x + (at % columns) * (w + GAP),
    y: box.y + Math.floor(at / columns) * (h + GAP),
    w,
    h,
  }));
}

/** A slide of a picture, put into the deck. The charts that stand on it, for what is mended later. */
export function addSlide(
  deck: PptxGenJS,
  { picture, image, says }: DeckSlide,
  from: CitedFrom,
): readonly NativeChart[] {
  const slide = deck.addSlide();
  slide.background = { color: hexOf("var(--paper)") };
  const charts = picture.empty === null ? chartsOf(picture.drawing) : [];
  const drawn = picture.empty === null && charts.length === 0 ? image : null;
  const told = charts.length > 0 ? [...new Set(charts.flatMap((chart) => chart.says))] : drawn === null ? [] : says;
  const lines = describePicture(picture, told, from).split("\n").map(slideWords);
  slide.addNotes([...lines, ...charts.flatMap(({ notes }) => notes.map(slideWords))].join("\n"));
  const altText = lines.join(" ");
  if (drawn?.of === "whole") {
    addImage(slide, drawn.url, altText, { x: 0, y: 0, w: WIDTH, h: HEIGHT });
    return [];
  }
  // Put there in the order in which it is read aloud.
  const foot = layFoot(picture, from);
  const y = addHead(slide, picture, told) + AROUND;
  const box = { x: SIDE, y, w: INNER, h: Math.max(1, foot.y - RULE - AROUND - y) };
  if (charts.length > 0) {
    const boxes = parted(box, charts.length);
    for (const [at, chart] of charts.entries()) addChart(slide, chart, altText, boxes[at] ?? box);
  } else if (drawn !== null) addImage(slide, drawn.url, altText, box);
  else if (picture.empty === null) addRows(slide, drawnTable(picture), box);
  else {
    const look = { align: "center", valign: "middle", fontFace: SANS, fontSize: 16, color: MUTED } as const;
    slide.addText(slideWords(picture.empty), { ...box, ...look, objectName: "Nothing to show" });
  }
  addFoot(slide, foot);
  return charts;
}
