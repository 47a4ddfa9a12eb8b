import type PptxGenJS from "pptxgenjs";
import type { CitedFrom } from "../CitedFrom.ts";
import { addSlide, HEIGHT, WIDTH, type DeckSlide } from "./addSlide.ts";
import { mendDeck } from "./mendDeck.ts";
import { slideWords } from "./slideText.ts";

/**
 * Pictures as slides of a PowerPoint file, one each, in their order (rules X37 to X39). pptxgenjs is loaded when it is
 * called. The bytes of a .pptx; throws where that cannot be loaded.
 */
export async function writeDeck(slides: readonly DeckSlide[], from: CitedFrom): Promise<Uint8Array> {
  const { default: Deck } = await import("pptxgenjs");
  const deck: PptxGenJS = new Deck();
  deck.defineLayout({ name: "wide", width: WIDTH, height: HEIGHT });
  deck.layout = "wide";
  deck.author = "Counterclaim";
  deck.company = "Counterclaim";
  deck.title = slideWords(slides[0]?.picture.figure.title ?? "Counterclaim");
  deck.theme = { headFontFace: "Source Serif 4", bodyFontFace: "Inter" };
  const charts = slides.flatMap((slide) => addSlide(deck, slide, from));
  const bytes = await deck.write({ outputType: "uint8array", compression: false });
  if (!(bytes instanceof Uint8Array)) throw new Error("The slides were not written as bytes.");
  return mendDeck(bytes, charts, from.today);
}
