import { fileInWords } from "./fileInWords.ts";
import type { ReadMetadata, Unread } from "./pictureMetadata.ts";
import { readPngMetadata } from "./pngMetadata.ts";
import { isPng } from "./pngText.ts";
import { readSvgMetadata } from "./svgMetadata.ts";

/** How other files begin, as text of one byte a sign. */
const OTHERS: readonly (readonly [begins: string, what: string])[] = [
  ["GIF8", "a GIF picture"],
  ["RIFF", "a WebP picture, a film or a sound"],
  ["%PDF-", "a PDF document"],
  ["PK\u0003\u0004", "a ZIP archive or an Office document"],
];

/** What a messenger makes of a PNG. */
const JPEG = "\u00ff\u00d8\u00ff";

/** PNG whose signature was bent by a transfer as text: "PNG" is still there. */
const BENT = /^.?PNG/su;

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function readBytes(bytes: Uint8Array): ReadMetadata {
  if (bytes.length === 0) return { kind: "damaged", why: "it is empty" };
  if (isPng(bytes)) return readPngMetadata(bytes);
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (start.startsWith(JPEG)) return { kind: "none", why: "it is a JPEG picture, which holds no address of a view" };
  const other = OTHERS.find(([begins]) => start.startsWith(begins));
  if (other !== undefined) return { kind: "foreign", why: `it is ${other[1]}` };
  if (BENT.test(start))
    return { kind: "damaged", why: "its PNG was sent as text somewhere on the way, which bends it" };
  const text = textOf(bytes);
  return text?.trimStart().startsWith("<") === true
    ? readSvgMetadata(text)
    : { kind: "foreign", why: "it is neither a PNG nor an SVG" };
}

function sentence(name: string, { kind, why }: Unread): string {
  switch (kind) {
    case "foreign":
      return `${fileInWords(name)} is no picture that this page can open: ${why}. Nothing was changed. Drop a PNG or SVG made with Export here.`;
    case "none":
      return `${fileInWords(name)} cannot be opened as a picture made with Export here: ${why}. Nothing was changed. Messengers and editors often remove what a picture holds: use the file as it was first saved, or the address in its foot.`;
    case "damaged":
      return `${fileInWords(name)} cannot be opened as a picture: ${why}. Nothing was changed. Use the file as it was first saved, or type the address printed in its foot.`;
    default:
      return kind satisfies never;
  }
}

/**
 * What a file is, told by its bytes and not by its name: a picture made here, with the view it shows; or one that is not,
 * with a sentence for the reader. Never throws.
 */
export function readPictureFile(name: string, bytes: Uint8Array): ReadMetadata {
  const read = readBytes(bytes);
  return read.kind === "picture" ? read : { kind: read.kind, why: sentence(name, read) };
}
