import { strFromU8, unzipSync } from "fflate";
import type { Drawing } from "@/export/Picture.ts";
import type { DeckSlide } from "@/export/slides/addSlide.ts";
import { writeDeck } from "@/export/slides/writeDeck.ts";
import { parseXml } from "../../support/parseXml.ts";
import { from, tablePicture } from "../tablePicture.ts";

type Files = ReadonlyMap<string, string>;

export const slideOf = (over: Parameters<typeof tablePicture>[0], more: Partial<DeckSlide> = {}): DeckSlide => ({
  picture: tablePicture(over),
  image: null,
  says: [],
  ...more,
});

export const unzipped = (bytes: Uint8Array) => unzipSync(bytes);
export async function deckOf(deck: readonly DeckSlide[]): Promise<Files> {
  const files = unzipped(await writeDeck(deck, from));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, path.endsWith(".xlsx") ? "" : strFromU8(bytes)]));
}
const filesIn = (deck: Files, form: RegExp): readonly string[] =>
  [...deck].filter(([path]) => form.test(path)).map(([, text]) => text);
export const slides = (deck: Files) => filesIn(deck, /^ppt\/slides\/slide\d+\.xml$/);
export const chartsIn = (deck: Files) => filesIn(deck, /^ppt\/charts\/chart\d+\.xml$/);
export const notesIn = (deck: Files) => filesIn(deck, /^ppt\/notesSlides\/notesSlide\d+\.xml$/);

export const childrenOf = (parent: Element | Document, name: string): readonly Element[] => [
  ...parent.getElementsByTagNameNS("*", name),
];
export const textsOf = (xml: string): readonly string[] => childrenOf(parseXml(xml), "t").map((t) => t.textContent);

type Read = { readonly name: string; readonly xs: readonly string[]; readonly values: ReadonlyMap<number, number> };

/** The series of a chart as PowerPoint would read them. */
export function seriesOf(xml: string): readonly Read[] {
  return childrenOf(parseXml(xml), "ser").map((ser) => {
    const points = (holder: string) => {
      const found = childrenOf(ser, holder)[0];
      return found === undefined ? [] : childrenOf(found, "pt");
    };
    const numbers = [...points("val"), ...points("yVal")];
    return {
      name: points("tx")[0]!.textContent.trim(),
      xs: [...points("cat"), ...points("xVal")].map((pt) => pt.textContent.trim()),
      values: new Map(numbers.map((pt) => [Number(pt.getAttribute("idx")), Number(pt.textContent.trim() || "NaN")])),
    };
  });
}
export const numbersOf = ({ values }: Read): readonly number[] => [...values.values()];
export const chartOf = async (drawing: Drawing) => {
  const deck = await deckOf([slideOf({ drawing })]);
  return { deck, xml: chartsIn(deck)[0]!, series: seriesOf(chartsIn(deck)[0]!) };
};

// The first deck loads and prepares pptxgenjs, which is no test's own time.
await writeDeck([], from);
