import { isoDay, type Day } from "@/domain/Day.ts";
import type { NativeChart } from "./NativeChart.ts";
import { patchChart, patchSheet } from "./patchChart.ts";

/** Where a system lacks the faces, it takes others of their kind by these. */
const FACES: readonly (readonly [as: string, instead: string])[] = [
  [
    'typeface="Source Serif 4" pitchFamily="34"',
    'typeface="Source Serif 4" panose="02040603050405020204" pitchFamily="18"',
  ],
  ['typeface="Inter" pitchFamily="34"', 'typeface="Inter" panose="020B0604020202020204" pitchFamily="34"'],
];

const PARAGRAPH = '</a:t></a:r></a:p><a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>';

/** A line of the notes is a paragraph. */
const mendNotes = (xml: string): string =>
  xml.replaceAll(/<a:t>[^<]*<\/a:t>/gu, (text) => text.replaceAll(/\r\n|\n/gu, PARAGRAPH));

const mendSlide = (xml: string): string => FACES.reduce((mended, [as, instead]) => mended.replaceAll(as, instead), xml);

/** A table laid over the sheet, with headings other than those of the sheet. */
const TABLE = /<Override PartName="\/xl\/tables\/[^>]*>/u;

const numberIn = (path: string): number => Number(/(\d+)\.[a-z]+$/u.exec(path)?.[1]);

/**
 * What pptxgenjs made, mended where it would mislead: charts and the sheets behind them, lines of the notes, faces; and
 * dated by the reader's day. The charts are those of the deck, in its order.
 */
export async function mendDeck(bytes: Uint8Array, charts: readonly NativeChart[], today: Day): Promise<Uint8Array> {
  const { default: JSZip } = await import("jszip");
  const made = `${isoDay(today)}T00:00:00Z`;
  // oxlint-disable-next-line no-restricted-globals -- the day that was handed in, as jszip wants it.
  const date = new Date(made);
  const dated = (xml: string) => xml.replaceAll(/(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*(?=<)/gu, made);
  const pack = (zip: InstanceType<typeof JSZip>) =>
    zip.generateAsync({ type: "uint8array", compression: "DEFLATE" as const });

  const zip = await JSZip.loadAsync(bytes);
  const paths = Object.values(zip.files).flatMap(({ name, dir }) => (dir ? [] : [name]));
  // pptxgenjs numbers the charts of a session, not of a deck.
  const ofChart = (form: RegExp) => {
    const found = paths.filter((path) => form.test(path)).toSorted((a, b) => numberIn(a) - numberIn(b));
    return new Map(found.map((path, at) => [path, charts[at]]));
  };
  const chartFiles = ofChart(/^ppt\/charts\/chart\d+\.xml$/u);
  const sheetFiles = ofChart(/^ppt\/embeddings\/.*\.xlsx$/u);
  const edit = async (path: string, mend: (xml: string) => string, within = zip) => {
    const xml = await within.file(path)?.async("string");
    if (xml !== undefined) within.file(path, mend(xml), { date });
  };

  for (const path of paths) {
    const chart = chartFiles.get(path) ?? sheetFiles.get(path);
    if (sheetFiles.has(path)) {
      const book = await JSZip.loadAsync((await zip.file(path)?.async("uint8array")) ?? new Uint8Array());
      if (chart !== undefined) await edit("xl/worksheets/sheet1.xml", (xml) => patchSheet(xml, chart), book);
      await edit("docProps/core.xml", dated, book);
      await edit("[Content_Types].xml", (xml) => xml.replace(TABLE, ""), book);
      book.remove("xl/tables").remove("xl/worksheets/_rels");
      zip.file(path, await pack(book), { date });
    } else if (chart !== undefined) await edit(path, (xml) => patchChart(xml, chart));
    else if (path.startsWith("ppt/notesSlides/notesSlide")) await edit(path, mendNotes);
    else if (path.startsWith("ppt/slides/slide")) await edit(path, mendSlide);
    else if (path === "docProps/core.xml") await edit(path, dated);
  }
  return pack(zip);
}
