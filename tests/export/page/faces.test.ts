import { readFile } from "node:fs/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { embeddedFaces } from "@/export/page/faces.ts";
import { NotMade } from "@/export/page/NotMade.ts";

afterEach(() => void vi.unstubAllGlobals());

/** The network as far as a page sees it: our own files, read from the disk; what was asked for is written down. */
function network(answers = true): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address.replace(/^.*\//u, "").replace(/\?.*$/u, ""));
    if (!answers) throw new TypeError("Failed to fetch");
    return new Response(
      await readFile(
        address
          .replace(/^\/@fs/u, "")
          .replace(/^\/(?=node_modules)/u, "")
          .replace(/\?.*$/u, ""),
      ),
    );
  });
  return asked;
}

const families = (css: string) => [...css.matchAll(/font-family:"([^"]+)"/gu)].map((match) => match[1]);
const LATIN = ["inter-latin-wght-normal.woff2", "source-serif-4-latin-wght-normal.woff2"];

describe("X18 the faces inside a picture", () => {
  it("that cannot be read are said in a sentence, and asked for again the next time; what was read is not", async () => {
    network(false);
    await expect(embeddedFaces("Kabul")).rejects.toMatchObject({
      name: "NotMade",
      why: "faces",
      message: expect.stringMatching(/Check the connection/u),
    });
    vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
    await expect(embeddedFaces("Kabul")).rejects.toMatchObject({ why: "faces" });
    const asked = network();
    const [one, two] = await Promise.all([embeddedFaces("Kabul"), embeddedFaces("Torkham")]);
    expect(one).toBe(two);
    await embeddedFaces("Chaman");
    expect(asked).toEqual(LATIN);
  });

  it("are those of its letters, and no other file is asked for", async () => {
    const asked = network();
    expect(families(await embeddedFaces("Kabul, 23 killed – “said”"))).toEqual(["Inter", "Source Serif 4"]);
    expect(asked.filter((file) => !LATIN.includes(file))).toEqual([]);
    expect(families(await embeddedFaces("Qāḍī"))).toEqual(["Inter", "Inter", "Source Serif 4", "Source Serif 4"]);
    expect(asked.filter((file) => !file.includes("latin"))).toEqual([]);
    expect(families(await embeddedFaces("کابل"))).toEqual(["Inter", "Source Serif 4", "Vazirmatn"]);
    expect(asked.filter((file) => file.startsWith("vazirmatn"))).toEqual(["vazirmatn-arabic-wght-normal.woff2"]);
  });

  it("hold their files whole, and refer to nothing outside", async () => {
    network();
    const css = await embeddedFaces("Kabul");
    const [, held] = /url\(data:font\/woff2;base64,([^)]+)\)/u.exec(css)!;
    const file = await readFile("node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2");
    expect(Buffer.from(held!, "base64").equals(file)).toBe(true);
    expect(css.replaceAll(/url\(data:[^)]*\)/gu, "")).not.toMatch(/url|@import|http/u);
    expect(css).not.toMatch(/[<&]|\]\]>/u);
  });
});

describe("X19 a picture that cannot be made", () => {
  it("says why and what to do", () => {
    const fault = new NotMade("memory", "No room. Choose a smaller factor.");
    expect([fault.why, fault.message, fault instanceof Error]).toEqual([
      "memory",
      "No room. Choose a smaller factor.",
      true,
    ]);
  });
});
