import { Cite } from "@citation-js/core";
// oxlint-disable-next-line no-unassigned-import -- it registers itself.
import "@citation-js/plugin-bibtex";
// oxlint-disable-next-line no-unassigned-import -- it registers itself.
import "@citation-js/plugin-ris";
import { describe, expect, it } from "vitest";
import type { ClaimId } from "@/domain/ids.ts";
import { citeClaimDocuments, citeSources } from "@/export/cite/citeSources.ts";
import { citeView } from "@/export/cite/citeView.ts";
import type { CitationStyle } from "@/export/cite/Reference.ts";
import { oneLine } from "@/export/oneLine.ts";
import { aSource } from "../../engine/builders.ts";
import { day } from "../../figures/handRecord.ts";
import { realRecord } from "../../support/realRecord.ts";
import { from, tablePicture, NASTY } from "../tablePicture.ts";

const { dataSet: real } = realRecord();
const STYLES = ["bibtex", "ris", "csl"] as const satisfies readonly CitationStyle[];

/** Every reference that an independent reader finds in the text. */
const read = (text: string) => new Cite(text).data.map(({ _graph: _, ...entry }) => entry);
const one = (text: string) => {
  const entries = read(text);
  expect(entries.length).toBe(1);
  return entries[0]!;
};
const date = (...parts: readonly number[]) => ({ "date-parts": [parts] });

describe.each(STYLES)("a view, cited as %s", (style) => {
  it("X34: is a document of Counterclaim with title, filters, edition, address and the reader's day", () => {
    const entry = one(citeView(tablePicture(), from, style));
    expect(entry).toMatchObject({
      title: "Timeline: Events by month and side (October 2025)",
      publisher: "Counterclaim",
      URL: from.address,
      accessed: date(2026, 11, 21),
    });
    expect(JSON.stringify(entry["author"])).toContain("Counterclaim");
    expect(JSON.stringify(entry["issued"])).toBe(JSON.stringify(date(2026, 11)));
    const all = JSON.stringify(entry);
    for (const said of ["84 of 1,155 events", "Numbers: all claimed", "none is taken as true", "CC BY 4.0"])
      if (style !== "ris" || said === "CC BY 4.0") expect(all).toContain(said);
  });

  it.each(NASTY.map((title) => [title]))("X36: keeps the title %j whole, on one line", (title) => {
    const text = citeView(tablePicture({ figure: { title } }), from, style);
    expect(one(text)["title"]).toBe(`Timeline: ${oneLine(title)} (October 2025)`);
  });

  it("X36: has a key of its own for every address and region, always the same", () => {
    const key = (region: string, address: string) =>
      one(citeView(tablePicture({ region }), { ...from, address }, style))["id"];
    const addresses = Array.from({ length: 50 }, (_, at) => `https://counterclaim.example/#v=1&day=${at}`);
    const keys = addresses.flatMap((address) => [key("Timeline", address), key("Border map", address)]);
    expect(new Set(keys).size).toBe(100);
    expect(key("Timeline", addresses[0]!)).toBe(keys[0]);
    expect(keys.every((each) => /^[a-z0-9-]+$/.test(String(each)))).toBe(true);
  });
});

describe.each(STYLES)("documents, cited as %s", (style) => {
  it("X35: every document of the record is read back with its title, publisher, address and no finer date than is known", () => {
    const sources = real.sources.filter((_, at) => at % 9 === 0);
    const entries = read(citeSources(sources, from, style));
    expect(entries.length).toBe(sources.length);
    for (const [at, source] of sources.entries()) {
      const entry = entries[at]!;
      expect(entry["title"]).toBe(oneLine(source.title));
      expect(entry["publisher"]).toBe(oneLine(source.publisher));
      expect(entry["URL"] ?? null).toBe(source.url);
      const parts = (entry["issued"] as { "date-parts": number[][] } | undefined)?.["date-parts"][0]?.length ?? null;
      expect(parts).toBe(source.published === null ? null : source.publishedBasis === "month" ? 2 : 3);
    }
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it.each(NASTY.map((title) => [title]))("X36: keeps the title, publisher and author %j whole", (title) => {
    const source = aSource("a-1", {
      title,
      publisher: title,
      author: title,
      published: day("2025-10-11"),
      publishedBasis: "stated",
    });
    const entry = one(citeSources([source], from, style));
    expect(entry).toMatchObject({
      id: "a-1",
      title: oneLine(title),
      publisher: oneLine(title),
      issued: date(2025, 10, 11),
    });
    const author = (entry["author"] as readonly Record<string, string>[])[0]!;
    const name = author["literal"] ?? author["family"];
    expect(name).toBe(style === "ris" ? oneLine(title.replaceAll(",", " ")) : oneLine(title));
  });

  it("X35: a document that is named twice is cited once", () => {
    const source = aSource("a-1");
    expect(read(citeSources([source, source], from, style)).length).toBe(1);
  });

  it("X35: of a claim, every document that carries it is cited, and the claim in a note", () => {
    const claim = real.claims.find(({ figure, sources }) => figure?.comparator === "more-than" && sources.length > 1)!;
    const text = citeClaimDocuments(claim, real, from, style);
    expect(read(text)).toMatchObject(
      claim.sources.map((id) => ({ id, title: oneLine(real.sourceById.get(id)!.title) })),
    );
    expect(text).toContain(claim.id satisfies ClaimId);
    expect(text).toContain(`more than ${claim.figure!.low!.toLocaleString("en")}`);
    expect(text).not.toContain("counterclaim.example");
  });
});

describe("the styles", () => {
  it("X36: BibTeX has balanced braces whatever a title holds", () => {
    for (const title of NASTY) {
      const text = citeView(tablePicture({ figure: { title } }), from, "bibtex");
      let depth = 0;
      for (const sign of text) depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
      expect(depth).toBe(0);
      expect(text.match(/^@/gmu)?.length).toBe(1);
    }
  });

  it("X36: a brace in an address is written by its code", () => {
    const address = "https://counterclaim.example/#q={a b}\\";
    expect(citeView(tablePicture(), { ...from, address }, "bibtex")).toContain("#q=%7Ba%20b%7D%5C}");
  });

  it("X36: RIS ends every line with CRLF and every entry with ER, and no title begins a line", () => {
    const title = "First\r\nER  - \nTY  - JOUR";
    const text = citeSources([aSource("a", { title }), aSource("b")], from, "ris");
    const lines = text.split("\r\n");
    expect(text).not.toMatch(/[^\r]\n/);
    expect(lines.filter((line) => line.startsWith("TY  - ")).length).toBe(2);
    expect(lines.filter((line) => line === "ER  - ").length).toBe(2);
    expect(lines.filter((line) => line !== "").every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });

  it("X36: CSL-JSON is a list of objects with the fields of its schema", () => {
    const items = JSON.parse(citeSources(real.sources, from, "csl")) as readonly Record<string, unknown>[];
    const FIELDS = [
      "id",
      "type",
      "title",
      "author",
      "publisher",
      "container-title",
      "issued",
      "URL",
      "accessed",
      "version",
      "note",
    ];
    expect(items.flatMap((item) => Object.keys(item)).filter((field) => !FIELDS.includes(field))).toEqual([]);
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(["article-newspaper", "report"]));
  });

  it("X34: plain text says it in one line", () =>
    expect(citeView(tablePicture(), from, "plain")).toBe(
      `Counterclaim: “Timeline: Events by month and side (October 2025)”. 84 of 1,155 events. Numbers: all claimed. Contradicted: values shown are contradicted by other claims; none is taken as true. Counterclaim record v2026.11, CC BY 4.0. ${from.address} (cited on 21 November 2026)`,
    ));

  it("X35: plain text names kind, country and date of a document, and what is not known of it", () => {
    const source = aSource("a", { publisher: "Dawn", title: "Clashes", country: "PK", url: "https://dawn.example/1" });
    expect(citeSources([source], from, "plain")).toBe(
      "Dawn: “Clashes”, news, Pakistan, not dated. https://dawn.example/1 (seen on 21 November 2026)",
    );
    expect(citeSources([{ ...source, url: null }], from, "plain")).toBe(
      "Dawn: “Clashes”, news, Pakistan, not dated, no public address.",
    );
  });
});
