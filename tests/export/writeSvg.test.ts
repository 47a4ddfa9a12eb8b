import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composePicture } from "@/export/composePicture.ts";
import { words } from "@/export/draw/words.ts";
import { oneLine } from "@/export/oneLine.ts";
import { stretchesOf } from "@/export/textDirection.ts";
import { writeSvg } from "@/export/writeSvg.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import { parseXml } from "../support/parseXml.ts";
import { emptyPicture, from } from "./emptyPicture.ts";

const wide = { shape: "wide", pageWidth: 0 } as const;
const light = { palette: "light", faces: "" } as const;

const drawn = (...marks: readonly Mark[]) =>
  writeSvg(
    composePicture(emptyPicture(), wide, from, () => ({ marks, height: 10, says: [] })),
    light,
  );
const bodyOf = (svg: string) => parseXml(svg).querySelector('[data-part="body"]')!;

/** What XML leaves of a text. */
const allowed = (text: string) =>
  text.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "");

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ..."<script>|]]>|&amp;|\"|'|--|<![CDATA[|\u0000|\u0008|\ufffe|\ud800|</title>|<!DOCTYPE|\r|\n|طلوع| |a".split(
          "|",
        ),
      ),
    )
    .map((pieces) => pieces.join("")),
);

describe("a picture as SVG", () => {
  it("X7: any title is text, whole, and nothing else of the file changes", () => {
    fc.assert(
      fc.property(anything, (title) => {
        const svg = writeSvg(composePicture(emptyPicture({ title }), wide, from), light);
        const read = parseXml(svg);
        expect(read.querySelector("svg > title")!.textContent).toBe(allowed(oneLine(title)));
        expect([...read.documentElement.children].map(({ tagName }) => tagName)).toEqual([
          ..."title desc metadata style rect".split(" "),
          ...[...read.documentElement.children].slice(5).map(() => "g"),
        ]);
        expect(read.querySelector("script")).toBeNull();
        const spaceless = (text: string) => allowed(text).replaceAll(/\s/gu, "");
        const printed = [...read.querySelectorAll('[data-part="title"] text')].map(({ textContent }) => textContent);
        expect(spaceless(printed.join(""))).toBe(spaceless(oneLine(title)));
      }),
      { numRuns: 40 },
    );
  }, 20_000);

  it("X7: any text of a mark and any value of an attribute is read as it was written", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const body = bodyOf(
          drawn(mark("rect", { "data-name": text }, [mark("title", {}, [text])]), words(0, 0, text, { size: 9 })),
        );
        expect(body.querySelector("rect")!.getAttribute("data-name")).toBe(allowed(text));
        expect(body.querySelector("title")!.textContent).toBe(allowed(text));
        expect(body.querySelector("text")!.textContent).toBe(allowed(text));
      }),
      { numRuns: 150 },
    );
  });

  it("X7: holds nothing that runs, nothing to fetch and no class", () => {
    const svg = drawn(mark("rect", { class: "Glyph", fill: "url(#tile)", width: 3 }));
    expect(svg).toContain('<rect fill="url(#tile)" width="3"/>');
    expect(svg).not.toMatch(/script|href|class=|@import|url\((?!#)|var\(/);
    const addresses = svg
      .match(/https?:\/\/[^\s"<]+/g)!
      .filter((each) => !each.startsWith("https://counterclaim.example"));
    expect(new Set(addresses)).toEqual(new Set(["http://www.w3.org/2000/svg"]));
  });

  it.each<[string, Mark, RegExp]>([
    ["a handler", mark("rect", { onclick: "alert(1)" }), /attribute “onclick”/],
    ["a link", mark("rect", { href: "https://evil.example" }), /attribute “href”/],
    ["a name that is none", mark("rect", { 'x="" onload': "alert(1)" }), /which no file may carry/],
    ["a picture from elsewhere", mark("rect", { fill: "url(https://evil.example/#a)" }), /outside of it/],
    ["a place that is no number", mark("rect", { x: Number.NaN }), /NaN in the place of a measure/],
    ["a colour that nobody knows", mark("rect", { fill: "var(--ink-2)" }), /--ink-2/],
  ])("X7: %s in a mark is an error that names it", (_, bad, says) => expect(() => drawn(bad)).toThrow(says));

  it("X7: is named and described for those who cannot see it", () => {
    const root = parseXml(drawn()).documentElement;
    expect(root.getAttribute("role")).toBe("img");
    const named = root
      .getAttribute("aria-labelledby")!
      .split(" ")
      .map((id) => root.querySelector(`#${id}`)!.textContent);
    expect(named[0]).toBe("How many attacks did the TTP carry out?");
    expect(named[1]).toContain("41 of 41 published counts");
  });

  it("X6: has the ground of its palette, and none when transparent", () => {
    const made = composePicture(emptyPicture(), wide, from);
    const ground = (palette: "light" | "dark" | "transparent") =>
      parseXml(writeSvg(made, { palette, faces: "" }))
        .querySelector("svg > rect")
        ?.getAttribute("fill") ?? null;
    expect([ground("light"), ground("dark"), ground("transparent")]).toEqual(["#fbf8f2", "#171613", null]);
  });

  it("X7: brings its faces with it", () => {
    const faces = '@font-face{font-family:"Inter";src:url(data:font/woff2;base64,AAAA) format("woff2")}';
    const svg = writeSvg(composePicture(emptyPicture(), wide, from), { palette: "light", faces });
    expect(parseXml(svg).querySelector("style")!.textContent).toContain(faces);
    expect(svg).toContain('font-family="Inter, ');
  });

  it("X8: a number shown is written in full, a measure to two decimals", () => {
    const svg = drawn(
      mark("circle", { r: 1.23456, cx: -0.001, "data-value": 1234.56789 }),
      mark("path", { d: "M1.23456789 1e-7L20 3", transform: "translate(3.14159265 2)" }),
    );
    expect(svg).toContain('<circle r="1.23" cx="0" data-value="1234.56789"/>');
    expect(svg).toContain('<path d="M1.235 0L20 3" transform="translate(3.142 2)"/>');
  });

  it("X9: a name in Arabic script is set by itself, and what follows it keeps its place", () => {
    expect(stretchesOf("Dawn, صدای امریکا, 12 of 34")).toEqual([
      { text: "Dawn, ", rightToLeft: false },
      { text: "صدای امریکا", rightToLeft: true },
      { text: ", 12 of 34", rightToLeft: false },
    ]);
    const text = bodyOf(drawn(words(0, 0, "طلوع, تلویزیون · 12", { size: 9 }))).querySelector("text")!;
    const apart = [...text.querySelectorAll('tspan[unicode-bidi="isolate"]')];
    expect(apart.map(({ textContent }) => textContent)).toEqual(["طلوع", "تلویزیون"]);
    // The direction of its first letters' element is that of a text's anchor: Chromium would set this one left of 0.
    expect(text.querySelectorAll("[direction]")).toHaveLength(0);
    fc.assert(
      fc.property(anything, (any) => {
        expect(
          stretchesOf(any)
            .map((each) => each.text)
            .join(""),
        ).toBe(any);
      }),
    );
  });
});
