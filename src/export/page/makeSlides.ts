import { fileNameOf } from "../fileNameOf.ts";
import type { DeckSlide } from "../slides/addSlide.ts";
import { makePng, type MadeFile, type Making } from "./makeFile.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

const addressOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(typeof reader.result === "string" ? reader.result : ""));
    reader.addEventListener("error", () => reject(new Error("the picture of the slide could not be read")));
    reader.readAsDataURL(blob);
  });

/** Where PowerPoint has no chart of its own, the whole picture fills the slide. */
async function slideOf(making: Making): Promise<DeckSlide> {
  const { picture, choice } = making;
  const { needsImage } = await import("../slides/needsImage.ts");
  if (!needsImage(picture)) return { picture, image: null, says: [] };
  const { blob } = await makePng({ ...making, choice: { ...choice, shape: "wide", palette: "light" } });
  return { picture, image: { url: await addressOf(blob), of: "whole" }, says: [] };
}

/** One slide for each picture, in their order; all are cited from where the first is. */
export async function makeSlides(makings: readonly Making[], name: string): Promise<MadeFile> {
  const [first] = makings;
  if (first === undefined) throw new Error("there is no picture to put on a slide");
  const { writeDeck } = await import("../slides/writeDeck.ts");
  const slides: DeckSlide[] = [];
  // One after the other: pictures are large, and a phone has little memory.
  for (const making of makings) slides.push(await slideOf(making));
  const bytes = await writeDeck(slides, first.from);
  return { blob: new Blob([new Uint8Array(bytes)], { type: TYPE }), name };
}

export const makeSlide = (making: Making): Promise<MadeFile> =>
  makeSlides([making], fileNameOf(making.picture, "pptx", making.from.today));
