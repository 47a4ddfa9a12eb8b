import { strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { footOf } from "@/figures/footOf.ts";
import { citeClaim } from "@/export/citeClaim.ts";
import { citeView } from "@/export/cite/citeView.ts";
import { CITATION_STYLES } from "@/export/cite/Reference.ts";
import { composePicture } from "@/export/composePicture.ts";
import { figureNotes } from "@/export/csv/figureNotes.ts";
import { describePicture } from "@/export/describePicture.ts";
import { dataSetJson } from "@/export/json/dataSetJson.ts";
import { figureJson } from "@/export/json/figureJson.ts";
import { writePictureMetadata, readPictureMetadata } from "@/export/pictureMetadata.ts";
import { writeDeck } from "@/export/slides/writeDeck.ts";
import { writeSvg } from "@/export/writeSvg.ts";
import { handRecord } from "../figures/handRecord.ts";
import { parseXml } from "../support/parseXml.ts";
import { emptyPicture, from, handFigure } from "./emptyPicture.ts";
import { textsOf, unzipped } from "./slides/readDeck.ts";

const NAMED = "Opened file mine.json, said to be of the record v2026.11, CC BY 4.0";
const AS_RECORD = "Counterclaim record v";
const OPENS = "This address opens the bundled record, not the opened file.";
const doctored = emptyPicture({ file: "mine.json" });

const plain = (text: string) => text.replaceAll(/\s+/gu, " ");

describe("what is made from an opened file", () => {
  it("X90: the foot names the file, and not the record", () => {
    expect(footOf({ ...handFigure, file: "mine.json" }).edition).toBe(NAMED);
    expect(footOf(handFigure).edition).toBe("Counterclaim record v2026.11, CC BY 4.0");
  });

  it("X90: a long or devious name stands on one line, shortened in its middle", () => {
    const edition = (file: string) => footOf({ ...handFigure, file }).edition;
    expect(edition("a\n\u202eb.json")).toBe("Opened file a b.json, said to be of the record v2026.11, CC BY 4.0");
    expect(edition(`${"x".repeat(300)}.json`)).toBe(
      `Opened file ${"x".repeat(40)}…${"x".repeat(14)}.json, said to be of the record v2026.11, CC BY 4.0`,
    );
  });

  it.each(["wide", "square", "page"] as const)(
    "X90: a picture (%s) says it in its foot and its description",
    (shape) => {
      const made = composePicture(doctored, { shape, pageWidth: 640 }, from);
      const svg = parseXml(writeSvg(made, { palette: "light", faces: "" }));
      const words = plain([...svg.querySelectorAll("text")].map((text) => text.textContent).join(" "));
      expect(words).toContain("Opened file mine.json, said to be of the record");
      expect(plain(svg.querySelector("desc")?.textContent ?? "")).toContain(`${NAMED}, made on 21 November 2026`);
      expect(svg.documentElement.textContent).not.toContain(AS_RECORD);
    },
  );

  it("X90: notes, JSON, citations and slides say it, and to where the address leads", async () => {
    const notes = figureNotes(doctored, from);
    expect(notes).toContain(`Data: ${NAMED}\r\nAddress: ${from.address}\r\n${OPENS}\r\n`);
    expect(describePicture(doctored, [], from)).toContain(`${from.address}\n${OPENS}`);
    const { edition } = JSON.parse(figureJson(doctored, from)) as { edition: unknown };
    expect(edition).toEqual({ version: "2026.11", licence: "CC BY 4.0", file: "mine.json" });
    const deck = unzipped(await writeDeck([{ picture: doctored, image: null, says: [] }], from));
    const slide = textsOf(strFromU8(deck["ppt/slides/slide1.xml"]!)).join("\n");
    expect(slide).toContain(`${NAMED} · made 21 November 2026`);
    for (const style of CITATION_STYLES) expect(citeView(doctored, from, style)).toContain(NAMED);
    const all = [notes, slide, ...CITATION_STYLES.map((style) => citeView(doctored, from, style))].join("\n");
    expect(all).not.toContain(AS_RECORD);
    // What the bundled record is stamped with is no date of a file that only says so.
    expect(citeView(doctored, from, "bibtex")).not.toContain("year = ");
    expect(citeView(emptyPicture(), from, "bibtex")).toContain("year = ");
    expect(describePicture(emptyPicture(), [], from)).not.toContain(OPENS);
  });

  it("X90: so do a claim cited from it and a data set saved of it", () => {
    const edition = { version: "2026.11", date: "2026-11-20", licence: "CC BY 4.0", file: "mine.json" };
    const cited = citeClaim(handRecord.claims[0]!, handRecord, { ...from, edition });
    expect(cited).toContain(`${NAMED}. ${from.address}`);
    expect(cited).not.toContain(AS_RECORD);
    const saved = JSON.parse(dataSetJson({ ...handRecord, edition }, from)) as { edition: unknown };
    expect(saved.edition).toEqual(edition);
  });

  it("X91: its pictures hold the name of the file, and older ones none", () => {
    const { metadata } = composePicture(doctored, { shape: "wide", pageWidth: 0 }, from);
    expect(metadata.file).toBe("mine.json");
    expect(readPictureMetadata(writePictureMetadata(metadata))).toEqual({ kind: "picture", metadata });
    const { file, ...older } = metadata;
    expect(file).toBe("mine.json");
    expect(readPictureMetadata(JSON.stringify(older))).toEqual({ kind: "picture", metadata: { ...older, file: null } });
  });
});
