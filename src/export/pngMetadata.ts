import {
  readPictureMetadata,
  writePictureMetadata,
  type PictureMetadata,
  type ReadMetadata,
} from "./pictureMetadata.ts";
import { readPngText, withPngTexts, type WrittenPng } from "./pngText.ts";

const KEYWORD = "counterclaim";

/** A PNG that knows the view it was made from; its title and address also where every other program looks for them. */
export const withPngMetadata = (png: Uint8Array, metadata: PictureMetadata): WrittenPng =>
  withPngTexts(png, [
    { keyword: KEYWORD, text: writePictureMetadata(metadata) },
    { keyword: "Title", text: metadata.title },
    { keyword: "Source", text: metadata.address },
  ]);

/** Reads what `withPngMetadata` wrote. */
export function readPngMetadata(png: Uint8Array): ReadMetadata {
  const found = readPngText(png, KEYWORD);
  if (found.kind === "text") return readPictureMetadata(found.text);
  return found;
}
