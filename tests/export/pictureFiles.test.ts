import { crc32, deflateSync } from "node:zlib";
import fc from "fast-check";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { addressCode } from "@/export/addressCode.ts";
import { composePicture } from "@/export/composePicture.ts";
import { fileNameOf } from "@/export/fileNameOf.ts";
import { writePictureMetadata, type PictureMetadata } from "@/export/pictureMetadata.ts";
import { withPngMetadata } from "@/export/pngMetadata.ts";
import { readPngText, withPngTexts } from "@/export/pngText.ts";
import { readPictureFile } from "@/export/readPictureFile.ts";
import { writeSvgMetadata } from "@/export/svgMetadata.ts";
import { writeSvg } from "@/export/writeSvg.ts";
import { parseXml } from "../support/parseXml.ts";
import { emptyPicture, from } from "./emptyPicture.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const dot = new Uint8Array(PNG.sync.write(new PNG({ width: 1, height: 1 })));
const HEADER_END = 33;

const metadata: PictureMetadata = {
  app: "counterclaim",
  format: 1,
  address: from.address,
  code: addressCode(from.address),
  version: "2026.11",
  file: null,
  made: "2026-11-21",
  region: "Timeline",
  title: "Events by month",
};
const png = (of: PictureMetadata = metadata, base = dot): Uint8Array => {
  const made = withPngMetadata(base, of);
  if (made.kind !== "written") throw new Error(made.why);
  return made.png;
};
const svg = (inside: string, before = "") => bytes(`${before}<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);
const whyOf = (file: Uint8Array, name = "picture.png") => {
  const read = readPictureFile(name, file);
  return read.kind === "picture" ? "a picture" : `${read.kind}: ${read.why}`;
};

/** A chunk as another program writes it. */
const chunk = (type: string, data: Uint8Array, crc?: number): Uint8Array => {
  const covered = joined(bytes(type), data);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc ?? crc32(covered), 4);
  return joined(around.subarray(0, 4), covered, around.subarray(4));
};
const withChunk = (added: Uint8Array) => joined(dot.subarray(0, HEADER_END), added, dot.subarray(HEADER_END));
const said = bytes(writePictureMetadata(metadata));

const anyMetadata = fc
  .record({
    path: fc.string({ unit: "binary" }),
    version: fc.string(),
    region: fc.string({ unit: "binary" }),
    title: fc.string({ unit: "binary" }),
  })
  .map(({ path, version, region, title }): PictureMetadata => {
    const address = `https://counterclaim.example/#v=1&q=${path}`;
    return { ...metadata, address, code: addressCode(address), version, region, title };
  });

describe("the view that a file holds", () => {
  it("X10: any address, region and title come back from a PNG as they were", () => {
    fc.assert(
      fc.property(anyMetadata, (any) => {
        expect(readPictureFile("a.png", png(any))).toEqual({ kind: "picture", metadata: any });
      }),
    );
  });

  it("X10: any address, region and title come back from an SVG as they were, and another parser finds them too", () => {
    fc.assert(
      fc.property(anyMetadata, (any) => {
        const file = svg(`<title>a</title>${writeSvgMetadata(any)}<rect/>`, '<?xml version="1.0"?>\n');
        expect(readPictureFile("a.svg", file)).toEqual({ kind: "picture", metadata: any });
        const found = parseXml(new TextDecoder().decode(file)).querySelector("metadata > *")!;
        expect([found.namespaceURI, JSON.parse(found.textContent)]).toEqual(["urn:counterclaim:picture", any]);
      }),
    );
  });

  it("X10: a written picture gives back what it was composed with", () => {
    const made = composePicture(emptyPicture({ title: '<metadata> & "]]>"' }), { shape: "wide", pageWidth: 0 }, from);
    const read = readPictureFile("a.svg", bytes(writeSvg(made, { palette: "dark", faces: "@font-face{}" })));
    expect(read).toEqual({ kind: "picture", metadata: made.metadata });
  });

  it("X10: it is found wherever another program moved it, under another prefix and between its own", () => {
    const moved = writeSvgMetadata(metadata)
      .replaceAll("cc:", "ns0:")
      .replace("xmlns:cc", "xmlns:ns0")
      .replace("<metadata>", "<metadata id='m'>\n<rdf:RDF xmlns:rdf='urn:rdf'><rdf:a/></rdf:RDF>\n");
    expect(whyOf(svg(`<g><path d="M0 0"/></g><!-- kept -->${moved}`))).toBe("a picture");
  });

  it("X11: stands behind the header of a PNG, with title and address for other programs; the rest is untouched", () => {
    const title = "Who crossed the line at Torkham – تورخم?";
    const file = png({ ...metadata, title });
    expect(PNG.sync.read(Buffer.from(file)).data).toEqual(PNG.sync.read(Buffer.from(dot)).data);
    expect(file.subarray(0, HEADER_END)).toEqual(dot.subarray(0, HEADER_END));
    expect(file.subarray(file.length - (dot.length - HEADER_END))).toEqual(dot.subarray(HEADER_END));
    expect(readPngText(file, "Title")).toEqual({ kind: "text", text: title });
    expect(readPngText(file, "Source")).toEqual({ kind: "text", text: from.address });
    const one = withPngTexts(dot, [{ keyword: "Title", text: title }]);
    expect(one).toEqual({
      kind: "written",
      png: withChunk(chunk("iTXt", joined(bytes("Title\0\0\0\0\0"), bytes(title)))),
    });
  });
});

describe("a file that is none", () => {
  const other = "<cc:view xmlns:cc='urn:counterclaim:picture'>{}</cc:view>";
  it.each<[string, string]>([
    ["a title", `<title>${writeSvgMetadata(metadata).replaceAll("<", "&lt;")}</title>`],
    ["elements in a title", `<title>${writeSvgMetadata(metadata)}</title>`],
    ["CDATA", `<desc><![CDATA[${writeSvgMetadata(metadata)}]]></desc>`],
    ["a comment", `<!-- ${writeSvgMetadata(metadata)} -->`],
    ["an instruction", `<?a ${writeSvgMetadata(metadata)}?>`],
    ["an attribute", `<g id="${writeSvgMetadata(metadata).replaceAll('"', "'").replaceAll("<", "&lt;")}"/>`],
    ["another namespace", writeSvgMetadata(metadata).replace("urn:counterclaim:picture", "urn:other")],
    ["a group", `<g>${writeSvgMetadata(metadata).replace(/^<metadata>|<\/metadata>$/g, "")}</g>`],
    ["metadata of a group", `<g>${writeSvgMetadata(metadata)}</g>`],
  ])("X12: what %s says is not taken for metadata", (_, inside) =>
    expect(whyOf(svg(inside))).toMatch(/^none: .*holds no address of a view/),
  );

  it("X12: an SVG with a DOCTYPE or entities of its own is not read", () => {
    const doctype = '<!DOCTYPE svg [<!ENTITY a "b">]>';
    expect(whyOf(svg(writeSvgMetadata(metadata), doctype))).toMatch(/^foreign: .*DOCTYPE/);
    expect(whyOf(svg(`<title>&a;</title>${writeSvgMetadata(metadata)}`))).toMatch(/^damaged: .*no XML/);
    expect(whyOf(svg(`<metadata>${other}</metadata>`))).toMatch(/^foreign: .*another program/);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["nothing", new Uint8Array(), /^damaged: .*is empty/],
    ["a JPEG", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /^none: .*JPEG.*Messengers/],
    ["a PDF", bytes("%PDF-1.7"), /^foreign: .*PDF/],
    ["a text", bytes("Dear all,"), /^foreign: .*neither a PNG nor an SVG/],
    ["a page", bytes("<html><body>a</body></html>"), /^foreign: .*no SVG/],
    [
      "another SVG",
      svg("<rect/>"),
      /^none: .*no address of a view.*Messengers and editors often remove what a picture holds: use the file as it was first saved, or the address in its foot/,
    ],
    [
      "another PNG",
      dot,
      /^none: .*no address of a view.*Messengers and editors often remove what a picture holds: use the file as it was first saved, or the address in its foot/,
    ],
    [
      "a PNG with another's text",
      withChunk(chunk("iTXt", bytes("Comment\0\0\0\0\0counterclaim"))),
      /^none: .*no address/,
    ],
    ["a PNG sent as text", joined(bytes("PNG\r\n"), dot.subarray(8)), /^damaged: .*sent as text/],
    ["a PNG that breaks off", png().subarray(0, 60), /^damaged: .*breaks off/],
    ["a PNG that is a header", dot.subarray(0, HEADER_END), /^damaged: .*breaks off/],
    [
      "a PNG with a length that is none",
      joined(dot.subarray(0, 8), new Uint8Array(20).fill(255)),
      /^damaged: .*breaks off/,
    ],
    [
      "a wrong checksum",
      withChunk(chunk("iTXt", joined(bytes("counterclaim\0\0\0\0\0"), said), 7)),
      /^damaged: .*wrong checksum/,
    ],
    [
      "a compressed text",
      withChunk(chunk("iTXt", joined(bytes("counterclaim\0\u0001\0\0\0"), deflateSync(said)))),
      /^damaged: .*compressed/,
    ],
    ["a text without end", withChunk(chunk("iTXt", bytes("counterclaim\0\0\0en"))), /^damaged: .*breaks off/],
    [
      "no UTF-8",
      withChunk(chunk("iTXt", joined(bytes("counterclaim\0\0\0\0\0"), new Uint8Array([0xc3])))),
      /^damaged: .*UTF-8/,
    ],
    ["an SVG that breaks off", svg(writeSvgMetadata(metadata)).subarray(0, 150), /^damaged: .*breaks off/],
  ])("X13: %s is told apart with what, why and what to do", (_, file, says) => {
    expect(whyOf(file)).toMatch(says);
    expect(whyOf(file)).toMatch(/“picture\.png”.*Nothing was changed\. (Drop|Use|Messengers) .*\.$/);
  });

  it.each<[string, object, RegExp]>([
    ["a changed address", { address: `${from.address}&x` }, /^damaged: .*changed/],
    ["a script as address", { address: "javascript:alert(1)#" }, /^damaged: .*http/],
    [
      "an address without a view",
      { address: "https://a.example/", code: addressCode("https://a.example/") },
      /^damaged: .*behind #/,
    ],
    ["a day that is none", { made: "2026-02-30" }, /^damaged: .*no day/],
    ["a region that is no text", { region: 3 }, /^damaged: .*“region”/],
    ["a newer format", { format: 2 }, /^foreign: .*newer Counterclaim/],
    ["another app", { app: "other" }, /^foreign: .*another program/],
  ])("X13: %s is refused", (_, change, says) => {
    const file = png({ ...metadata, ...change });
    expect(whyOf(file)).toMatch(says);
    expect(whyOf(svg(writeSvgMetadata({ ...metadata, ...change })))).toMatch(says);
  });

  it("X13: no bytes make it throw, whole pictures with a few changed among them", () => {
    const whole = [png(), svg(`<title>a</title>${writeSvgMetadata(metadata)}`)];
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(300), fc.nat(255)), { maxLength: 4 }),
        fc.nat(400),
        (file, changes, length) => {
          const changed = Uint8Array.from(file);
          for (const [at, byte] of changes) if (at < changed.length) changed[at] = byte;
          const read = readPictureFile("a", changed.subarray(0, length));
          if (read.kind === "picture") expect(read.metadata.address).toBe(from.address);
          else expect(read.why.length).toBeGreaterThan(40);
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
        expect(readPictureFile("a", any).kind).not.toBe("picture");
      }),
    );
  });

  it("X14: the name does not matter, and neither does the host", () => {
    const address = "http://localhost:4173/copy/#v=1";
    const copy = { ...metadata, address, code: addressCode(address) };
    expect(readPictureFile("notes.txt", png(copy))).toEqual({ kind: "picture", metadata: copy });
    expect(readPictureFile("a.png", svg(writeSvgMetadata(copy), "\uFEFF \n"))).toEqual({
      kind: "picture",
      metadata: copy,
    });
    expect(whyOf(dot, "\u202egnp.\nexe")).toContain("“gnp. exe”");
  });
});

it("X15: a file is named after its region and its day", () => {
  const named = (region: string) => fileNameOf({ region }, "png", from.today);
  expect(named("TTP incident counts")).toBe("counterclaim-ttp-incident-counts-2026-11-21.png");
  expect(named("Événements / “à côté” ")).toBe("counterclaim-evenements-a-cote-2026-11-21.png");
  expect(named("طلوع")).toBe("counterclaim-2026-11-21.png");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (region) => {
      expect(named(region)).toMatch(/^counterclaim-([a-z0-9]+-)*2026-11-21\.png$/);
    }),
  );
});
