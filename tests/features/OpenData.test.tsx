import { describe, expect, it } from "vitest";
import { addressCode } from "@/export/addressCode.ts";
import { dataSetJson } from "@/export/json/dataSetJson.ts";
import { writeSvgMetadata } from "@/export/svgMetadata.ts";
import { openFile } from "@/features/open-data/openFile.ts";
import { handRecord } from "../figures/handRecord.ts";
import { emptyPicture, from } from "../export/emptyPicture.ts";

const edition = { version: "2026.11", date: "2026-11-20", licence: "CC BY 4.0", file: null };
const dataSet = (address: string) => dataSetJson({ ...handRecord, edition }, { ...from, address });
/** jsdom's File cannot hand out its bytes in every version: a file is a name, a size and its bytes. */
const fileOf = (name: string, held: string | Uint8Array): File => {
  const bytes = typeof held === "string" ? new TextEncoder().encode(held) : held;
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) } as unknown as File;
};
const svgOf = (file: string | null, address = from.address) =>
  `<svg xmlns="http://www.w3.org/2000/svg">${writeSvgMetadata({
    app: "counterclaim",
    format: 1,
    address,
    code: addressCode(address),
    version: "2026.11",
    file,
    made: "2026-11-21",
    region: emptyPicture().region,
    title: "a",
  })}</svg>`;

describe("opening a data set", () => {
  it("L32: its edition is what it says of itself, with the name of the file", async () => {
    const opened = await openFile(fileOf("mine.json", dataSet("https://counterclaim.example/#v=1&type=airstrike")));
    expect(opened).toMatchObject({
      kind: "record",
      record: { edition: { version: "2026.11", file: "mine.json" } },
      link: "v=1&type=airstrike",
    });
  });

  it.each([
    ["https://counterclaim.example/page", null],
    ["https://counterclaim.example/#", null],
    ["https://counterclaim.example/?a=1#v=1&q=a#b", "v=1&q=a#b"],
  ])("takes of the address %s what stands behind #, and nothing else of it", async (address, link) => {
    expect(await openFile(fileOf("mine.json", dataSet(address)))).toMatchObject({ kind: "record", link });
  });

  it("says that an address which is none cannot be opened, and shows all of it", async () => {
    const opened = await openFile(fileOf("mine.json", dataSet("http://[")));
    expect(opened).toMatchObject({ kind: "record", link: null });
    expect(opened.kind === "record" && opened.says).toContain("names no address that can be opened");
  });

  it("X92: refuses what is not in UTF-8, with the line from which it is not", async () => {
    const text = '{\n"format":"counterclaim-data-set",\n"note":"café"}';
    const opened = await openFile(fileOf("mine.json", new Uint8Array(Buffer.from(text, "latin1"))));
    expect(opened).toMatchObject({ kind: "fault" });
    expect(opened.kind === "fault" && opened.why).toMatch(
      /mine\.json.*: The text is not in UTF-8 from line 3 on.*save it again as UTF-8.*Nothing was changed/u,
    );
    const wide = new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
    expect(await openFile(fileOf("wide.json", wide))).toMatchObject({
      why: expect.stringMatching(/UTF-8 from line 1/u),
    });
  });

  it("X92: the same text in UTF-8, with a byte order mark or without, gets as far as its format", async () => {
    for (const text of ['{"note":"café"}', '\uFEFF{"note":"café"}'])
      expect(await openFile(fileOf("mine.json", text))).toMatchObject({
        why: expect.stringContaining('it has no "format"'),
      });
  });
});

describe("opening a picture", () => {
  it("X91: that of an opened file says that the file is not here", async () => {
    const opened = await openFile(fileOf("a.svg", svgOf("mine.json")));
    expect(opened.kind === "view" && opened.says).toMatch(
      /made on 21 November 2026 from the opened file “mine\.json”, which is not here: shown on the bundled record\./u,
    );
    const plain = await openFile(fileOf("a.svg", svgOf(null)));
    expect(plain.kind === "view" && plain.says).toMatch(/made on 21 November 2026 with the record v2026\.11\.$/u);
  });

  it("of the whole record asks for no view", async () => {
    expect(await openFile(fileOf("a.svg", svgOf(null, "https://counterclaim.example/#")))).toMatchObject({
      link: null,
    });
  });

  it("X92: one whose view was removed on the way says so, and what to use in its place", async () => {
    expect(await openFile(fileOf("a.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0])))).toMatchObject({
      why: expect.stringContaining("use the file as it was first saved, or the address in its foot"),
    });
  });
});
