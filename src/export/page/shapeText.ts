import type { Font, PathCommand } from "fontkit";
import type { LetterLook, Outline } from "../outlineText.ts";
import { stretchesOf } from "../textDirection.ts";
import { drawnSign, type DrawnSign } from "./drawnSigns.ts";
import { hundredths, relativePath, type Drawn } from "./relativePath.ts";

/** A face at one weight, in the files that hold its letters: the first that has a letter draws it. */
export type FaceAt = { readonly face: LetterLook["face"]; readonly weight: number; readonly fonts: readonly Font[] };

type Piece = { readonly by: Font | DrawnSign; readonly text: string };

/** Marks of direction and joining: they bear no ink and belong to what stands before them. */
const UNSEEN = /[\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}\u{2066}-\u{2069}\u{feff}]/u;
const WITHOUT_INK = new RegExp(`\\s|${UNSEEN.source}`, "gu");
const FROM_THE_RIGHT = /[\u{590}-\u{8ff}\u{fb1d}-\u{fdff}\u{fe70}-\u{fefc}]/u;
/** fontkit 2 turns numbers round with the Arabic letters beside them. */
const NUMBER_FROM_THE_RIGHT = /[\u{660}-\u{669}\u{6f0}-\u{6f9}]{2}/u;

/** As CSS matches weights: up to 500 the lighter before the heavier, above it the heavier before the lighter. */
export function nearestWeight(wanted: number, weights: readonly number[]): number | null {
  const sorted = weights.toSorted((a, b) => a - b);
  const lighter = sorted.filter((weight) => weight <= wanted).at(-1) ?? null;
  const heavier = sorted.find((weight) => weight >= wanted) ?? null;
  if (wanted >= 400 && wanted <= 500)
    return sorted.find((weight) => weight >= wanted && weight <= 500) ?? lighter ?? heavier;
  return wanted < 400 ? (lighter ?? heavier) : (heavier ?? lighter);
}

/** The first of the fonts that has every letter; null when none has. */
function fontFor(text: string, fonts: readonly Font[]): Font | null {
  const letters = Array.from(text.replaceAll(WITHOUT_INK, ""), (letter) => letter.codePointAt(0) ?? 0);
  return fonts.find((font) => letters.every((letter) => font.hasGlyphForCodePoint(letter))) ?? null;
}

/** A text in pieces that one file can draw, from the left; null where there are none for it. */
function piecesOf(text: string, fonts: readonly Font[], weight: number): readonly Piece[] | null {
  const pieces: { by: Piece["by"]; text: string }[] = [];
  for (const { text: stretch, rightToLeft } of stretchesOf(text)) {
    if (rightToLeft) {
      const by = fontFor(stretch, fonts);
      if (by === null || NUMBER_FROM_THE_RIGHT.test(stretch)) return null;
      pieces.push({ by, text: stretch });
      continue;
    }
    let last: { by: Piece["by"]; text: string } | null = null;
    for (const letter of stretch) {
      if (UNSEEN.test(letter)) continue;
      const by: Piece["by"] | null = fontFor(letter, fonts) ?? drawnSign(letter, weight);
      if (by === null) return null;
      if (last !== null && last.by === by && "layout" in by) last.text += letter;
      else pieces.push((last = { by, text: letter }));
    }
  }
  return pieces;
}

/** Outline commands of a piece in units of the picture, y downwards, from where the pen stands, and how far it goes. */
type Shaped = { readonly commands: readonly PathCommand[]; readonly advance: number };

const placed = (commands: readonly PathCommand[], scale: number, x: number, y: number): readonly PathCommand[] =>
  commands.map(({ command, args }) => ({
    command,
    args: args.map((value, at) => (at % 2 === 0 ? x + value * scale : y - value * scale)),
  }));

function shaped({ by, text }: Piece, { size, spacing }: LetterLook): Shaped {
  if (!("layout" in by)) {
    const scale = size / 1000;
    return { commands: placed(by.commands, scale, 0, 0), advance: by.advance * scale + spacing };
  }
  const scale = size / by.unitsPerEm;
  // Digits are of one width, as they are wherever the page sets figures.
  const { glyphs, positions } = by.layout(text, ["tnum"]);
  const commands: PathCommand[] = [];
  let pen = 0;
  for (const [at, glyph] of glyphs.entries()) {
    const { xAdvance, xOffset, yOffset } = positions[at] ?? { xAdvance: glyph.advanceWidth, xOffset: 0, yOffset: 0 };
    commands.push(...placed(glyph.path.commands, scale, pen + xOffset * scale, -yOffset * scale));
    pen += xAdvance * scale + (glyph.isMark ? 0 : spacing);
  }
  return { commands, advance: pen };
}

/** Inter has no kerning with a blank, so its words can be shaped each by itself and once; Source Serif has. */
const asWords = ({ by, text }: Piece, { face }: LetterLook): readonly Piece[] =>
  face === "serif" || FROM_THE_RIGHT.test(text)
    ? [{ by, text }]
    : (text.match(/ +|[^ ]+/gu) ?? []).map((word) => ({ by, text: word }));

/**
 * How these faces draw a text: shaped (Arabic script is joined and runs from the right), kerned, digits of one width.
 * Pieces in different scripts follow one another from the left, which is right for a name and wrong for mixed prose.
 */
export function shapeText(faces: readonly FaceAt[]): Outline {
  const known = new Map<Piece["by"], Map<string, Drawn>>();
  const drawn = (piece: Piece, look: LetterLook): Drawn => {
    const ofFont = known.get(piece.by) ?? new Map<string, Drawn>();
    known.set(piece.by, ofFont);
    const key = `${look.size} ${look.spacing} ${piece.text}`;
    const made = ofFont.get(key) ?? relativePath(shaped(piece, look));
    ofFont.set(key, made);
    return made;
  };
  return (text, look) => {
    const ofFace = faces.filter(({ face }) => face === look.face);
    const weight = nearestWeight(
      look.weight,
      ofFace.map((each) => each.weight),
    );
    const fonts = ofFace.find((each) => each.weight === weight)?.fonts ?? [];
    const pieces = piecesOf(text.normalize("NFC"), fonts, look.weight);
    if (pieces === null) return null;
    let [path, pen] = ["", 0];
    for (const piece of pieces.flatMap((each) => asWords(each, look))) {
      const { from, path: more, advance } = drawn(piece, look);
      if (from !== null) path += `M${hundredths(pen + from[0])} ${hundredths(from[1])}${more}`;
      pen += advance;
    }
    return { path, advance: pen };
  };
}
