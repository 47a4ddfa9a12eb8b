import { isoDay } from "@/domain/Day.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import { addressCode, viewAddress } from "./addressCode.ts";
import type { CitedFrom } from "./CitedFrom.ts";
import { describePicture } from "./describePicture.ts";
import { drawBody } from "./draw/drawBody.ts";
import { words, wrap, type TextLook } from "./draw/words.ts";
import { wrapEven } from "./draw/wrapEven.ts";
import { oneLine } from "./oneLine.ts";
import type { Picture } from "./Picture.ts";
import { pictureFoot } from "./pictureFoot.ts";
import type { PictureMetadata } from "./pictureMetadata.ts";
import { frameOf, pixelsPerUnit, type Frame, type Shape } from "./shapes.ts";
import { shortened } from "./shortened.ts";

/** A picture with all that it must carry, as it leaves the page. */
export type ComposedPicture = {
  readonly marks: readonly Mark[];
  /** In the units of its shape, for a viewBox. */
  readonly width: number;
  readonly height: number;
  /** Pixels of a unit at 1×; 2× and 3× multiply it. */
  readonly pixelsPerUnit: number;
  readonly title: string;
  readonly description: string;
  readonly metadata: PictureMetadata;
};

export type PictureChoice = {
  readonly shape: Shape;
  /** Width of the panel on the page in CSS pixels; counts "as on the page" only. */
  readonly pageWidth: number;
};

/** Type of caption and foot: as it should be, and one step smaller. */
const TYPE = [
  { caption: 12, foot: 9.5 },
  { caption: 10.5, foot: 8.5 },
] as const;
type Type = (typeof TYPE)[number];

const TITLE_SIZES = [22, 20, 18, 16.5] as const;
const SMALLEST_TITLE = 15;
const LEADING = { title: 1.22, caption: 1.4 } as const;
const LEAST_BODY = 160;
/** By how much a frame grows, in its ratio, whose text leaves no room for a body. */
const GROWS = 1.25;

type Gaps = { readonly side: number; readonly top: number; readonly bottom: number };
const gapsOf = (width: number): Gaps =>
  width < 600 ? { side: 20, top: 20, bottom: 16 } : { side: 40, top: 32, bottom: 22 };
const AFTER_TITLE = 7;
const BEFORE_BODY = 14;
const AFTER_BODY = 12;

type Block = { readonly marks: readonly Mark[]; readonly height: number };

/** Lines of text from 0,0 on, the first baseline eight tenths of its size below. */
const block = (lines: readonly string[], look: TextLook, leading: number): Block => ({
  marks: lines.map((line, at) => words(0, look.size * (0.8 + leading * at), line, look)),
  height: lines.length * look.size * leading,
});

function titleBlock(title: string, width: number): Block {
  const look = (size: number): TextLook => ({ size, weight: 600, face: "serif" });
  const size = TITLE_SIZES.find((each) => wrap(title, width, look(each)).length <= 2) ?? SMALLEST_TITLE;
  return block(wrapEven(title, width, look(size)), look(size), LEADING.title);
}

type DrawBody = typeof drawBody;
type Sheet = { readonly width: number; readonly height: number | null; readonly least: number };
type Laid = { readonly marks: readonly Mark[]; readonly height: number; readonly says: readonly string[] };

const part = (name: string, x: number, y: number, marks: readonly Mark[]): Mark =>
  mark("g", { "data-part": name, transform: `translate(${x} ${y})` }, marks);

/**
 * Title, caption, body and foot on a sheet; null where they leave the body too little room. What a body has to say of
 * itself depends on its height, and its height on how long that is: it is drawn again until its words stand in the caption.
 */
function layOut(
  picture: Picture,
  from: CitedFrom,
  { width, height, least }: Sheet,
  { type, shorten }: { readonly type: Type; readonly shorten: boolean },
  draw: DrawBody,
): Laid | null {
  const { side, top, bottom } = gapsOf(width);
  const inner = width - 2 * side;
  const look: TextLook = { size: type.caption, fill: "var(--muted)" };
  const title = titleBlock(oneLine(picture.figure.title), inner);
  const foot = pictureFoot(picture, from, { width: inner, size: type.foot });
  const captionTop = top + title.height + AFTER_TITLE;
  const around = captionTop + BEFORE_BODY + AFTER_BODY + foot.height + bottom;
  const room = height === null ? null : Math.floor((height - around - least) / (look.size * LEADING.caption));
  const caption = oneLine(picture.figure.caption);
  const footTop = height === null ? null : height - bottom - foot.height;
  const captioned = (says: readonly string[]): readonly string[] => {
    const short = shorten && room !== null;
    const text = short ? shortened(caption, says, { width: inner, lines: room }, look) : [caption, ...says].join(" ");
    return wrapEven(text, inner, look);
  };
  let lines = captioned([]);
  const most = room ?? Number.POSITIVE_INFINITY;
  while (lines.length <= most) {
    const reserved = lines.length;
    const bodyTop = captionTop + reserved * look.size * LEADING.caption + BEFORE_BODY;
    const body = draw(picture, { width: inner, height: footTop === null ? null : footTop - AFTER_BODY - bodyTop });
    const says = body.says.map(oneLine);
    lines = captioned(says);
    if (lines.length > reserved) continue;
    const end = footTop ?? bodyTop + body.height + AFTER_BODY;
    return {
      marks: [
        part("title", side, top, title.marks),
        part("caption", side, captionTop, block(lines, look, LEADING.caption).marks),
        part("body", side, bodyTop, body.marks),
        part("foot", side, end, foot.marks),
      ],
      height: height ?? Math.ceil(end + foot.height + bottom),
      says,
    };
  }
  return null;
}

/** The first way in which it fits: plain, in smaller type, with a shorter caption; else on a larger sheet of the same ratio, seen from further away. */
function fit(picture: Picture, from: CitedFrom, frame: Frame, draw: DrawBody) {
  const last = { type: TYPE[1], shorten: true };
  const ways = [{ type: TYPE[0], shorten: false }, { type: TYPE[1], shorten: false }, last];
  for (let scale = 1; ; scale *= GROWS) {
    const width = frame.height === null ? frame.width : frame.width * scale;
    const height = frame.height === null ? null : frame.height * scale;
    for (const way of scale === 1 ? ways : [last]) {
      const laid = layOut(picture, from, { width, height, least: LEAST_BODY * scale }, way, draw);
      if (laid !== null && scale === 1) return { ...laid, width };
      if (laid !== null) {
        const marks = [mark("g", { transform: `scale(${1 / scale})` }, laid.marks)];
        return { ...laid, marks, width: frame.width, height: laid.height / scale };
      }
    }
  }
}

/**
 * A picture in a shape with title, caption, body and foot. Nothing overlaps or is cut; of a caption that would push the
 * body out, the rest stands in the description. Text without measure is set smaller with
 * all that stands beside it.
 */
export function composePicture(
  picture: Picture,
  { shape, pageWidth }: PictureChoice,
  from: CitedFrom,
  draw: DrawBody = drawBody,
): ComposedPicture {
  const { marks, width, height, says } = fit(picture, from, frameOf(shape, pageWidth), draw);
  const title = oneLine(picture.figure.title);
  return {
    marks,
    width,
    height,
    pixelsPerUnit: pixelsPerUnit[shape],
    title,
    description: describePicture(picture, says, from),
    metadata: {
      app: "counterclaim",
      format: 1,
      address: viewAddress(from.address),
      code: addressCode(viewAddress(from.address)),
      version: picture.figure.version,
      file: picture.figure.file,
      made: isoDay(from.today),
      region: picture.region,
      title: picture.figure.title,
    },
  };
}
