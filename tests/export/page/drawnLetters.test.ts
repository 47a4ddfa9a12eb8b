import { describe, expect, it } from "vitest";
import { drawnLetters } from "@/export/page/drawnLetters.ts";
import { outlineInSteps } from "@/export/page/outlineInSteps.ts";
import { outlineText, type Outline } from "@/export/outlineText.ts";
import { mark } from "@/layout/Mark.ts";

describe("X18 the letters for which faces come with a picture", () => {
  it("are those it draws, at whatever depth, once each", () => {
    const picture = [
      mark("g", { "data-name": "Ω" }, [mark("text", {}, ["Kabul ", mark("tspan", {}, ["کابل"]), "aa"])]),
    ];
    expect([...drawnLetters(picture)].toSorted()).toEqual(Array.from(new Set("Kabul کابل")).toSorted());
  });

  it("are not those that only a pointer is told", () => {
    expect(drawnLetters([mark("rect", {}, [mark("title", {}, ["کابل"])]), mark("text", {}, ["23"])])).toBe("23");
  });

  it("count an accent with its letter", () => {
    expect(drawnLetters([mark("text", {}, ["a\u0304"])])).toBe("ā");
  });
});

describe("X20 outlines in several tasks", () => {
  const outline: Outline = (text, { size }) =>
    text.includes("?") ? null : { path: `h${text.length}`, advance: text.length * size };
  const texts = Array.from({ length: 40 }, (_, at) =>
    mark("text", { y: at, "font-size": 10 + (at % 3), "text-anchor": "middle" }, [
      `line ${at % 7}`,
      mark("tspan", { dx: 2 }, ["b"]),
    ]),
  );
  const picture = [mark("g", {}, texts), mark("text", {}, ["what?"])];

  it("are those of one", async () => {
    expect(await outlineInSteps(picture, outline)).toEqual(outlineText(picture, outline));
  });

  it("let the page answer in between, and shape each text of one look once", async () => {
    let turns = 0;
    const shaped: string[] = [];
    const counting = setInterval(() => (turns += 1), 0);
    await outlineInSteps(picture, (text, look) => {
      shaped.push(`${look.size} ${text}`);
      return outline(text, look);
    });
    clearInterval(counting);
    expect(turns).toBeGreaterThan(1);
    expect(new Set(shaped).size).toBe(shaped.length);
  });
});
