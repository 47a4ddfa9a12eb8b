import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leftAsText, outlineText, type Outline } from "@/export/outlineText.ts";
import { mark, type Mark } from "@/layout/Mark.ts";

/** Letters of half their size each, as boxes; none of the faces has a "☃". */
const halves: Outline = (text, { size, spacing }) =>
  text.includes("☃")
    ? null
    : {
        path: text.trim() === "" ? "" : `M0 0H${text.length}`,
        advance: text.length * (size / 2 + spacing),
      };

const only = (marks: readonly Mark[]): Mark => marks[0]!;
const outlined = (text: Mark, outline = halves): Mark => only(outlineText([text], outline));
const paths = (of: Mark): readonly Mark[] =>
  of.children
    .filter((child) => typeof child !== "string")
    .flatMap((child) => (child.tag === "path" ? [child] : paths(child)));
const places = (of: Mark) => paths(of).map(({ attrs }) => attrs["transform"]);
const text = (attrs: Mark["attrs"], ...children: Mark["children"]) => mark("text", attrs, children);

describe("X16 words as outlines", () => {
  it("begin, end or stand in the middle where their text does", () => {
    const at = { x: 100, y: 50, "font-size": 10 };
    expect(places(outlined(text(at, "Kabul")))).toEqual(["translate(100 50)"]);
    expect(places(outlined(text({ ...at, "text-anchor": "end" }, "Kabul")))).toEqual(["translate(75 50)"]);
    expect(places(outlined(text({ ...at, "text-anchor": "middle" }, "Kabul")))).toEqual(["translate(87.5 50)"]);
    expect(places(outlined(text({ ...at, direction: "rtl" }, "کابل")))).toEqual(["translate(80 50)"]);
  });

  it("follow one another in their own looks and are anchored as one line", () => {
    const drawn = outlined(
      text(
        { x: 100, y: 50, "font-size": 10, "text-anchor": "end" },
        "11 of ",
        mark("tspan", { fill: "var(--accent)" }, ["74"]),
      ),
    );
    expect(places(drawn)).toEqual(["translate(60 50)", "translate(90 50)"]);
    expect(paths(drawn).map(({ attrs }) => attrs["fill"])).toEqual([undefined, "var(--accent)"]);
  });

  it("begin a line of their own where a tspan has a place", () => {
    const line = (words: string) => mark("tspan", { x: 8, dy: "1.2em" }, [words]);
    const drawn = outlined(text({ x: 8, y: 20, "font-size": 10 }, line("Torkham"), line("Chaman")));
    expect(places(drawn)).toEqual(["translate(8 32)", "translate(8 44)"]);
  });

  it("take size, weight, face and spacing from the groups around them", () => {
    const looks: unknown[] = [];
    const noting: Outline = (words, look) => {
      looks.push([words, look.face, look.weight, look.size, look.spacing]);
      return halves(words, look);
    };
    outlineText(
      [
        mark("g", { "font-size": 12, "font-weight": "bold", "font-family": "var(--serif)" }, [
          text({ x: 0, y: 0 }, "a"),
          text({ x: 0, y: 0, "font-size": "2em", "font-weight": 600, "font-family": "var(--sans)" }, "b"),
          text({ x: 0, y: 0, "letter-spacing": "0.5em" }, "c"),
        ]),
      ],
      noting,
    );
    expect(looks).toEqual([
      ["a", "serif", 700, 12, 0],
      ["b", "sans", 600, 24, 0],
      ["c", "serif", 700, 12, 6],
    ]);
  });

  it("keep ink, rim, turn and what they say of themselves", () => {
    const rim = { fill: "var(--ink)", stroke: "var(--paper)", "stroke-width": 3, "paint-order": "stroke" };
    const drawn = outlined(
      text(
        { x: 0, y: 0, "font-size": 10, ...rim, transform: "rotate(90)", "data-value": 23, "text-anchor": "end" },
        mark("title", {}, ["Dawn: 23 killed"]),
        "23",
      ),
    );
    expect(drawn.tag).toBe("g");
    expect(drawn.attrs).toEqual({ ...rim, transform: "rotate(90)", "data-value": 23, role: "img", "aria-label": "23" });
    expect(drawn.children[0]).toEqual(mark("title", {}, ["Dawn: 23 killed"]));
    expect(paths(drawn)).toHaveLength(1);
  });

  it("are slanted where their text is", () => {
    expect(places(outlined(text({ x: 5, y: 5, "font-style": "italic" }, "disputed")))).toEqual([
      "translate(5 5) skewX(-14)",
    ]);
  });

  it("can still be read: every text bears its words, and no text is left", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (parts) => {
        const drawn = outlined(text({ x: 1, y: 1 }, ...parts.map((part) => mark("tspan", {}, [part]))));
        const words = parts.join("").replaceAll(/\s/gu, " ");
        expect(drawn.attrs["aria-label"] ?? "").toBe(words);
        expect(JSON.stringify(drawn)).not.toContain('"tag":"t');
      }),
    );
  });

  it("leave what is no text as it is", () => {
    const ground = mark("g", { id: "a" }, [mark("rect", { width: 1 }), mark("title", {}, ["Kabul"])]);
    expect(outlineText([ground], halves)).toEqual([ground]);
  });
});

describe("X17 a text that cannot be drawn", () => {
  const snow = text({ x: 1, y: 1 }, "Snow ☃ in Kabul");

  it("stays text as it was, whole", () => expect(outlined(snow)).toEqual(snow));

  it("is said by its words, and how many there are", () => {
    expect(leftAsText(outlineText([text({ x: 1 }, "Kabul")], halves))).toBeNull();
    expect(leftAsText(outlineText([snow], halves))).toBe(
      "“Snow ☃ in Kabul” is still text: this page cannot draw it as outlines.",
    );
    expect(leftAsText(outlineText([mark("g", {}, [snow]), snow], halves))).toMatch(/^2 texts are still text, “Snow ☃/u);
  });
});
