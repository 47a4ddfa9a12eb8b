import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { needsImage } from "@/export/slides/needsImage.ts";
import { writeDeck } from "@/export/slides/writeDeck.ts";
import { parseXml } from "../../support/parseXml.ts";
import { from } from "../tablePicture.ts";
import { bars, dots, lines, multiples, pairs } from "./handDrawings.ts";
import {
  chartOf,
  chartsIn,
  childrenOf,
  deckOf,
  notesIn,
  numbersOf,
  seriesOf,
  slideOf,
  slides,
  textsOf,
  unzipped,
} from "./readDeck.ts";

describe("a chart that can be edited", () => {
  it("X38: bars are stacked columns with the numbers of every side in every month, zeros among them", async () => {
    const { xml, series } = await chartOf(bars);
    expect(xml).toContain('<c:grouping val="stacked"/>');
    expect(series.map(({ name }) => name)).toEqual(["Pakistan", "Kabul"]);
    expect(series[0]!.xs).toEqual(["September 2025", "October 2025", "November 2025"]);
    expect(series.map(numbersOf)).toEqual([
      [3, 7, 0],
      [0, 12, 0],
    ]);
  });

  it("X38: sides are told apart by a pattern besides their colour", async () => {
    const { xml } = await chartOf(bars);
    expect(xml).toContain('<a:srgbClr val="1F6F8A"/>');
    expect(xml).toMatch(/<a:pattFill prst="ltUpDiag">.*<a:bgClr><a:srgbClr val="BD7810"\/>/);
  });

  it("X38: what lies outside the chosen days stands in a series of its own, and nothing is lost", async () => {
    const cut = {
      ...bars.bins[1],
      chosen: [
        { key: "pakistan", value: 2 },
        { key: "kabul", value: 5 },
      ],
    };
    const { series } = await chartOf({ ...bars, chosen: [15, 29], bins: [bars.bins[0], cut, bars.bins[2]] });
    expect(series.map(({ name }) => name)).toEqual(["Pakistan", "Kabul", "outside the chosen days"]);
    expect(series.map(numbersOf)).toEqual([
      [0, 2, 0],
      [0, 5, 0],
      [3, 12, 0],
    ]);
  });

  it("X72: says how many lines and marked days are not in the chart, with their words in the notes", async () => {
    const span = { key: "e", from: 2, to: 20, isUncertain: true, when: "September 1970", what: "A month of talks" };
    const mark = (at: number) => ({ at, label: `Marked ${at}`, number: at, isOwn: false, key: String(at) });
    const drawing = { ...bars, spans: [span], annotations: [mark(10), mark(12), mark(90)] };
    const deck = await deckOf([slideOf({ drawing })]);
    const said = "1 event of uncertain or long date and 2 marked days are not in this chart.";
    expect(textsOf(slides(deck)[0]!).join(" ")).toContain(said);
    const notes = textsOf(notesIn(deck)[0]!).join("\n");
    expect(notes).toContain(said);
    expect(notes).toContain("September 1970: A month of talks");
    expect(notes).toContain("11 January 1970: Marked 10");
    expect(notes).not.toContain("Marked 90");
  });

  it("X72: a slide needs a picture where no chart of PowerPoint says the same, whatever its kind", () => {
    const group = (name: string) => ({ ...pairs.pairs[0], group: name, key: name });
    const many = { ...pairs, pairs: ["a", "b", "c", "d", "e", "f", "g"].map(group) };
    expect([bars, pairs, many].map((drawing) => needsImage({ drawing, empty: null }))).toEqual([false, false, true]);
    expect(needsImage({ drawing: many, empty: "No event in view." })).toBe(false);
  });

  it("X38: small pictures are a series each, and a month that one has no bar for is zero", async () => {
    const { series } = await chartOf(multiples);
    expect(series.map((one) => [one.name, ...numbersOf(one)])).toEqual([
      ["Clashes", 3, 19, 0],
      ["Talks", 0, 2, 0],
    ]);
  });

  it("X38: of two figures of a comparison none is left out, no figure is no bar, and groups have scales of their own", async () => {
    const { deck } = await chartOf(pairs);
    const found = chartsIn(deck).map((xml) => seriesOf(xml).map(({ values }) => [...values]));
    expect(found).toEqual([
      [[[0, 84]], [[0, 0]]],
      [[[0, 23]], []],
    ]);
    expect(textsOf(slides(deck)[0]!).join()).toContain("No bar is no figure, never zero.");
    expect(textsOf(notesIn(deck)[0]!)).toContain("Killed, Killed: no figure in B");
  });

  it("X38: lines are joined only where the page joins them, and stand at their days", async () => {
    const { xml, series } = await chartOf(lines);
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    const runs = series.map(({ xs, values }) => {
      const found: string[][] = [[]];
      for (const [at, x] of xs.entries())
        if (values.has(at)) found.at(-1)!.push(`${x} ${values.get(at)}`);
        else if (found.at(-1)!.length > 0) found.push([]);
      return found.filter((run) => run.length > 0);
    });
    expect(runs).toEqual([
      [["2021.5 207", "2022.5 262"], ["2024.5 521"]],
      [["2022.5 367"], ["2023.5 881"], ["2024 1758", "2026 1758"]],
    ]);
  });

  it("X38: a mark that is no exact number is hollow, and the slide and the notes say so", async () => {
    const { deck, xml } = await chartOf(lines);
    expect(childrenOf(parseXml(xml), "dPt").length).toBe(1);
    expect(textsOf(slides(deck)[0]!).join("\n")).toMatch(/Hollow marks are no exact numbers/);
    expect(textsOf(notesIn(deck)[0]!)).toContain("PIPS, 2024: at least 521");
  });

  it("X38: on a logarithmic axis a zero is left out and counted", async () => {
    const [pips, ttp] = lines.lines;
    const zero = { ...pips.points[1], y: 0, says: "none in 2022" };
    const { deck, xml, series } = await chartOf({
      ...lines,
      scale: "log",
      lines: [{ ...pips, points: [pips.points[0], zero] }, ttp],
    });
    expect(xml).toContain('<c:logBase val="10"/>');
    expect(numbersOf(series[0]!)).toEqual([207]);
    expect(textsOf(slides(deck)[0]!).join("\n")).toContain("1 zero cannot stand on this axis.");
    expect(textsOf(notesIn(deck)[0]!)).toContain("none in 2022");
  });

  it("X38: ratios stand on a logarithmic axis, a row for each pair of sides, with the medians; what has no ratio is counted", async () => {
    const { deck, xml, series } = await chartOf(dots);
    const axes = childrenOf(parseXml(xml), "valAx").map((axis) => childrenOf(axis, "logBase").length);
    expect(axes).toEqual([1, 0]);
    const places = series.map(({ name, xs, values }) => [name, ...[...values].map(([at, y]) => `${xs[at]} ${y}`)]);
    expect(places).toEqual([
      ["Pakistan on Afghan forces (3 questions)", "0.5 2", "8 2"],
      ["Kabul on Pakistani forces (1 question)", "2.52 1"],
      ["median of the row", "8 2"],
    ]);
    expect(textsOf(slides(deck)[0]!).join("\n")).toContain("1 question against none cannot stand on this axis.");
    expect(textsOf(notesIn(deck)[0]!)).toContain("12 against none");
  });

  it("X38: the sheet that opens for editing holds the same numbers, zeros too, and leaves empty what is not known", async () => {
    const files = unzipped(await writeDeck([slideOf({ drawing: bars }), slideOf({ drawing: lines })], from));
    const sheets = Object.entries(files)
      .filter(([path]) => path.endsWith(".xlsx"))
      .map(([, bytes]) => strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!));
    const cellsOf = (sheet: string) =>
      Object.fromEntries(
        [...sheet.matchAll(/<c r="([A-Z]+\d+)"><v>([^<]*)<\/v>/g)].map(([, cell, value]) => [cell, value]),
      );
    expect(cellsOf(sheets[0]!)).toEqual({ B2: "3", B3: "7", B4: "0", C2: "0", C3: "12", C4: "0" });
    expect(Object.values(cellsOf(sheets[1]!))).not.toContain("");
    expect(Object.keys(cellsOf(sheets[1]!)).filter((cell) => cell.startsWith("B")).length).toBe(3);
  });
});
