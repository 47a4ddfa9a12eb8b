import type { CitedFrom } from "../CitedFrom.ts";
import { composePicture, type ComposedPicture } from "../composePicture.ts";
import type { ExportChoice } from "../ExportChoice.ts";
import { fileNameOf } from "../fileNameOf.ts";
import type { Picture } from "../Picture.ts";
import { withPngMetadata } from "../pngMetadata.ts";
import { writeSvg } from "../writeSvg.ts";
import { embeddedFaces } from "./faces.ts";
import { NotMade } from "./NotMade.ts";

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

const compose = ({ picture, choice, pageWidth, from }: Making): ComposedPicture =>
  composePicture(picture, { shape: choice.shape, pageWidth }, from);

/** Every letter of a picture, so that the faces which hold them come with it. */
const lettersOf = ({ title, description, marks }: ComposedPicture): string =>
  title + description + JSON.stringify(marks);

/** The picture as the text of an SVG with its faces, as the page shows it and a PNG is drawn from. */
export async function svgText(making: Making): Promise<{ readonly text: string; readonly picture: ComposedPicture }> {
  const picture = compose(making);
  const faces = await embeddedFaces(lettersOf(picture));
  return { text: writeSvg(picture, { palette: making.choice.palette, faces }), picture };
}

export async function makeSvg(making: Making): Promise<MadeFile> {
  if (making.choice.letters === "text") return textFile((await svgText(making)).text, "image/svg+xml", making, "svg");
  const [{ leftAsText, outlineText }, { loadOutline }] = await Promise.all([
    import("../outlineText.ts"),
    import("./outlines.ts"),
  ]);
  const picture = compose(making);
  const marks = outlineText(picture.marks, await loadOutline(lettersOf(picture)));
  const says = leftAsText(marks);
  const faces = says === null ? "" : await embeddedFaces(lettersOf({ ...picture, marks }));
  const text = writeSvg({ ...picture, marks }, { palette: making.choice.palette, faces });
  return { ...textFile(text, "image/svg+xml", making, "svg"), ...(says !== null && { says }) };
}

export async function makePng(making: Making): Promise<MadeFile> {
  const [{ text, picture }, { rasterise }] = await Promise.all([svgText(making), import("./rasterise.ts")]);
  const factor = picture.pixelsPerUnit * making.choice.scale;
  const drawn = await rasterise(text, {
    width: Math.round(picture.width * factor),
    height: Math.round(picture.height * factor),
  });
  const written = withPngMetadata(new Uint8Array(await drawn.arrayBuffer()), picture.metadata);
  if (written.kind !== "written")
    throw new NotMade("drawing", `The browser drew a picture that is no PNG. ${written.why}`);
  return {
    blob: new Blob([written.png], { type: "image/png" }),
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
