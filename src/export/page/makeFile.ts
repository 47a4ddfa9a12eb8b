import type { CitedFrom } from "../CitedFrom.ts";
import { composePicture, type ComposedPicture } from "../composePicture.ts";
import type { ExportChoice } from "../ExportChoice.ts";
import { fileNameOf } from "../fileNameOf.ts";
import type { Picture } from "../Picture.ts";
import { withPngMetadata } from "../pngMetadata.ts";
import { writeSvg } from "../writeSvg.ts";
import { drawnLetters } from "./drawnLetters.ts";
import { embeddedFaces } from "./faces.ts";
import { NotMade } from "./NotMade.ts";
import { pause } from "./pause.ts";

export type MadeFile = {
  readonly blob: Blob;
  readonly name: string;
  /** What must be known of it besides. */
  readonly says?: string;
};

/** What a file is made from: the picture, how it is written, how wide its region stands on the page, and from where it is cited. */
export type Making = {
  readonly picture: Picture;
  readonly choice: ExportChoice;
  readonly pageWidth: number;
  readonly from: CitedFrom;
};

const textFile = (text: string, type: string, { picture, from }: Making, extension: string): MadeFile => ({
  blob: new Blob([text], { type: `${type};charset=utf-8` }),
  name: fileNameOf(picture, extension, from.today),
});

async function composed({ picture, choice, pageWidth, from }: Making): Promise<ComposedPicture> {
  await pause();
  return composePicture(picture, { shape: choice.shape, pageWidth }, from);
}

async function written(picture: ComposedPicture, faces: string, { choice }: Making): Promise<string> {
  await pause();
  return writeSvg(picture, { palette: choice.palette, faces });
}

async function facesOf({ marks }: ComposedPicture): Promise<string> {
  await pause();
  return embeddedFaces(drawnLetters(marks));
}

/**
 * The picture as the text of an SVG with its faces, as the page shows it and a PNG is drawn from. Its parts are made in
 * tasks of their own, so that the page answers in between.
 */
export async function svgText(making: Making): Promise<{ readonly text: string; readonly picture: ComposedPicture }> {
  const picture = await composed(making);
  return { text: await written(picture, await facesOf(picture), making), picture };
}

export async function makeSvg(making: Making): Promise<MadeFile> {
  if (making.choice.letters === "text") return textFile((await svgText(making)).text, "image/svg+xml", making, "svg");
  const [{ leftAsText }, { outlineInSteps }, { loadOutline }] = await Promise.all([
    import("../outlineText.ts"),
    import("./outlineInSteps.ts"),
    import("./outlines.ts"),
  ]);
  const picture = await composed(making);
  const marks = await outlineInSteps(picture.marks, await loadOutline(drawnLetters(picture.marks)));
  const says = leftAsText(marks);
  const outlined = { ...picture, marks };
  const text = await written(outlined, says === null ? "" : await facesOf(outlined), making);
  return { ...textFile(text, "image/svg+xml", making, "svg"), ...(says !== null && { says }) };
}

export async function makePng(making: Making): Promise<MadeFile> {
  const [{ text, picture }, { rasterise }] = await Promise.all([svgText(making), import("./rasterise.ts")]);
  const factor = picture.pixelsPerUnit * making.choice.scale;
  const drawn = await rasterise(text, {
    width: Math.round(picture.width * factor),
    height: Math.round(picture.height * factor),
  });
  const png = withPngMetadata(new Uint8Array(await drawn.arrayBuffer()), picture.metadata);
  if (png.kind !== "written") throw new NotMade("drawing", `The browser drew a picture that is no PNG. ${png.why}`);
  return {
    blob: new Blob([png.png], { type: "image/png" }),
    name: fileNameOf(making.picture, "png", making.from.today),
  };
}

export async function makeCsv(making: Making): Promise<MadeFile> {
  const { tableCsv } = await import("../csv/tableCsv.ts");
  return textFile(tableCsv(making.picture.table, { bom: making.choice.mark }), "text/csv", making, "csv");
}

/** What a table cannot say of itself: title, filters, sources, edition, address. */
export async function makeNotes(making: Making): Promise<MadeFile> {
  const { figureNotes } = await import("../csv/figureNotes.ts");
  return textFile(figureNotes(making.picture, making.from), "text/plain", making, "txt");
}

export async function makeJson(making: Making): Promise<MadeFile> {
  const { figureJson } = await import("../json/figureJson.ts");
  return textFile(figureJson(making.picture, making.from), "application/json", making, "json");
}
