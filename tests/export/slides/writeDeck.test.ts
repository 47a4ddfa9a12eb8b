import { strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import type { Drawing } from "@/export/Picture.ts";
import { writeDeck } from "@/export/slides/writeDeck.ts";
import { oneLine } from "@/export/oneLine.ts";
import { parseXml } from "../../support/parseXml.ts";
import { from, NASTY, tablePicture } from "../tablePicture.ts";
import { bars, lines, pairs, PIXEL } from "./handDrawings.ts";
import { chartsIn, childrenOf, deckOf, seriesOf, slideOf, slides, textsOf, unzipped } from "./readDeck.ts";

describe("a figure as a slide", () => {
  it("X37: there is one slide for each picture, with title, caption and all that must stand under a picture", async () => {
    const deck = await deckOf([
      slideOf({ drawing: bars }),
      slideOf({ drawing: lines, figure: { title: "Attacks a year", voice: "kabul" } }),
      slideOf({}),
    ]);
    expect(slides(deck).length).toBe(3);
    const [first = [], second = []] = slides(deck).map((xml) => textsOf(xml).join("\n"));
    for (const said of [
      "Events by month and side\nEvents of each month, by the side that began.",
      "84 of 1,155 events · Filters: October 2025 · Numbers: all claimed",
      "Sources: Dawn, Tolo, Kabul, Reuters, AFP and 1 more (12 documents)",
      "◆ Contradicted: values shown are contradicted by other claims; none is taken as true.",
      "Counterclaim record v2026.11, CC BY 4.0 · made 21 November 2026",
      "counterclaim.example/#v=1&from=2025-10-01&to=2025-10-31",
    ])
      expect(first).toContain(said);
    expect(second).toContain("Attacks a year");
    expect(second).toContain("Numbers: Kabul's");
  });

  it("X37: the notes hold the whole address, the caption, all publishers, n of N and what is contested, a paragraph each", async () => {
    const address = `https://counterclaim.example/#v=1&find=${"x".repeat(500)}`;
    const files = unzipped(await writeDeck([slideOf({ drawing: bars })], { ...from, address }));
    const paragraphs = textsOf(strFromU8(files["ppt/notesSlides/notesSlide1.xml"]!));
    for (const said of [
      address,
      "Events of each month, by the side that began.",
      "84 of 1,155 events. Numbers: all claimed",
      "Sources: Dawn, Tolo, Kabul, Reuters, AFP, BBC (12 documents)",
      "Contradicted: values shown are contradicted by other claims; none is taken as true.",
    ])
      expect(paragraphs).toContain(said);
    const onSlide = textsOf(strFromU8(files["ppt/slides/slide1.xml"]!)).join("\n");
    expect(onSlide).not.toContain(address);
    expect(onSlide).toMatch(/counterclaim\.example\/ · code [0-9A-Z]{4}-[0-9A-Z]{4}/);
  });

  it("X39: whatever a title, caption, name, unit or filter holds is well-formed text and nothing else", async () => {
    const drawn = (text: string): Drawing => ({
      ...bars,
      keys: bars.keys.map((key) => ({ ...key, label: text })),
      unit: text,
    });
    const deck = await deckOf(
      NASTY.map((text) => slideOf({ figure: { title: text, caption: text, filters: text }, drawing: drawn(text) })),
    );
    const changing = [...deck].filter(([path]) =>
      /^(docProps|ppt\/(slides|charts|notesSlides))\/[^/]*\.xml$/.test(path),
    );
    expect(changing.length).toBeGreaterThan(3 * NASTY.length);
    for (const [path, xml] of changing) expect(() => [path, parseXml(xml)]).not.toThrow();
    const titles = new Set(slides(deck).map((xml) => textsOf(xml)[0]));
    expect(titles).toEqual(new Set(NASTY.map(oneLine)));
    const names = chartsIn(deck).map((xml) => seriesOf(xml).map(({ name }) => name));
    expect(new Set(names.map(([name]) => name))).toEqual(new Set(NASTY.map(oneLine)));
    expect(names.every(([one, other]) => other === `${one} (2)`)).toBe(true);
  });

  it("X37: a slide is read aloud from its title to its address", async () => {
    const [texts = []] = slides(await deckOf([slideOf({ drawing: bars })])).map(textsOf);
    expect(texts[0]).toBe("Events by month and side");
    expect(texts.at(-1)).toMatch(/^counterclaim\.example/);
  });

  it("X39: nothing on a slide overlaps or hangs over its edge, however long title, caption, filters and sources are", async () => {
    const long = "What was said of the night at the border, and by whom. ".repeat(12);
    const deck = await deckOf([
      slideOf({ drawing: bars }),
      slideOf({ drawing: pairs }),
      slideOf({
        drawing: bars,
        figure: {
          title: long.slice(0, 300),
          caption: long,
          filters: long.slice(0, 400),
          publishers: Array.from({ length: 30 }, (_, at) => `A publisher of a long name, number ${at}`),
        },
      }),
    ]);
    for (const xml of slides(deck)) {
      const boxes = childrenOf(parseXml(xml), "off").flatMap((off) => {
        const ext = off.nextElementSibling!;
        const [x, y] = [Number(off.getAttribute("x")), Number(off.getAttribute("y"))];
        const [w, h] = [Number(ext.getAttribute("cx")), Number(ext.getAttribute("cy"))];
        return w > 0 && h > 0 ? [{ x, y, right: x + w, bottom: y + h }] : [];
      });
      expect(boxes.length).toBeGreaterThan(4);
      for (const { x, y, right, bottom } of boxes) {
        expect(Math.min(x, y)).toBeGreaterThan(0);
        expect(right).toBeLessThan(12_192_000);
        expect(bottom).toBeLessThan(6_858_000);
      }
      const crossing = boxes.flatMap((a, at) =>
        boxes.slice(at + 1).filter((b) => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom),
      );
      expect(crossing).toEqual([]);
    }
  });

  it("X37: an empty figure says so, a figure without a chart or picture shows its table and how much of it", async () => {
    const rows = Array.from({ length: 74 }, (_, at) => ({ key: String(at), cells: [`Row ${at}`, at * 1000, null] }));
    const deck = await deckOf([
      slideOf({ empty: "No event in view.", drawing: bars }),
      slideOf({ table: { ...tablePicture().table, rows } }),
    ]);
    const [empty = [], table = []] = slides(deck).map(textsOf);
    expect(chartsIn(deck)).toEqual([]);
    expect(empty).toContain("No event in view.");
    for (const said of ["Month", "Row 0", "1,000", "–"]) expect(table).toContain(said);
    expect(table.join()).toMatch(/\d+ of 74 rows; all are at the address\./);
    const shown = Number(/(\d+) of 74 rows/.exec(table.join())![1]);
    expect(table.filter((text) => text.startsWith("Row ")).length).toBe(shown);
  });

  it("X37: where PowerPoint has no chart the picture stands there, described for whoever cannot see it", async () => {
    const deck = await deckOf([
      slideOf({}, { image: { url: PIXEL, of: "body" }, says: ["12 of 74 contradictions drawn."] }),
      slideOf({}, { image: { url: PIXEL, of: "whole" } }),
      slideOf({ drawing: bars }, { image: { url: PIXEL, of: "whole" } }),
    ]);
    const [body, whole, chart] = slides(deck).map((xml) => parseXml(xml));
    const pictureIn = (slide: Document) =>
      childrenOf(slide, "pic").map((pic) => childrenOf(pic, "cNvPr")[0]!.getAttribute("descr"));
    expect(pictureIn(body!)[0]).toMatch(
      /^Events by month and side .*12 of 74 contradictions drawn\. .*84 of 1,155 events/,
    );
    expect(textsOf(slides(deck)[0]!).join("\n")).toContain("12 of 74 contradictions drawn.");
    expect(pictureIn(whole!).length).toBe(1);
    expect(textsOf(slides(deck)[1]!)).toEqual([]);
    expect([pictureIn(chart!).length, chartsIn(deck).length]).toEqual([0, 1]);
    // A square stays a square.
    const size = childrenOf(childrenOf(body!, "pic")[0]!, "ext").find((ext) => ext.hasAttribute("cx"))!;
    expect(size.getAttribute("cx")).toBe(size.getAttribute("cy"));
  });

  it("X37: the file is dated by the reader's day and names no other maker", async () => {
    const deck = await deckOf([slideOf({ drawing: bars })]);
    const core = deck.get("docProps/core.xml")!;
    expect(core.match(/2026-11-21T00:00:00Z/g)?.length).toBe(2);
    expect(core).toContain("<dc:creator>Counterclaim</dc:creator>");
  });
});
