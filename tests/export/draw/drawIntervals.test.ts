import { describe, expect, it } from "vitest";
import { KINDS } from "@/domain/Kinds.ts";
import { drawBody } from "@/export/draw/drawBody.ts";
import { drawIntervals } from "@/export/draw/drawIntervals.ts";
import type { DrawingOf } from "@/export/Picture.ts";
import { contradictionsFigure } from "@/figures/contradictionsFigure.ts";
import { stamp } from "../../figures/handRecord.ts";
import { GLYPHS, group, intervals, row } from "./handIntervals.ts";
import {
  choiceOf,
  dawn,
  intervalsOf,
  listPicture,
  night,
  nothing,
  openedPicture,
  selections,
  whole,
} from "./listPictures.ts";
import { linesOf, marksWhere, namedDrawn } from "./placedTexts.ts";

const WIDE = { width: 870, height: 330 };
const SOLDIERS = "q-2025-10-11-pak-soldiers-killed";
const drawnGlyphs = (drawing: DrawingOf<"intervals">, box = WIDE) =>
  marksWhere(
    drawIntervals(drawing, box).marks,
    ({ attrs }) => attrs["data-value"] !== undefined || attrs["data-words"] !== undefined,
  ).map(
    ({ children }) =>
      (
        children.find((child) => typeof child !== "string" && child.tag !== "title") as {
          readonly attrs: Readonly<Record<string, unknown>>;
        }
      ).attrs["data-glyph"],
  );

describe("the list of contradictions in a picture", () => {
  it.each(selections.flatMap(([name, selection]) => KINDS.map((kinds) => [name, kinds, selection] as const)))(
    "X54: %s, of the kind %s, draws the numbers of figure and table",
    (_, kinds, selection) => {
      const picture = listPicture(selection, kinds);
      const { series } = contradictionsFigure(selection, choiceOf(kinds), stamp);
      if (series.length === 0) {
        expect(linesOf(drawBody(picture, WIDE).marks).join(" ")).toBe(picture.empty);
        return;
      }
      const drawn = namedDrawn(drawIntervals(intervalsOf(picture), WIDE).marks);
      const said = new Map(picture.table.rows.map(({ key, cells }) => [key, cells[2]]));
      const inFigure = series.flatMap(({ id, label, points }) =>
        points.slice(0, 4).map((point) => ({
          name: label,
          value: point.value,
          words: String(said.get(`${id} ${point.claims.join(" ")}`)),
        })),
      );
      expect(drawn.length).toBeGreaterThan(0);
      const sides = (name: string) => inFigure.find((each) => name.startsWith(`${each.name}: `))?.name;
      expect(new Set(drawn.map(({ name, value, words }) => `${sides(name)} ${value} ${words}`))).toEqual(
        new Set(inFigure.slice(0, drawn.length).map(({ name, value, words }) => `${name} ${value} ${words}`)),
      );
    },
  );

  it("X56: says how many of how many are drawn, and all where all are", () => {
    const picture = listPicture(whole, "contradictions");
    const body = drawIntervals(intervalsOf(picture), WIDE);
    const titles = new Set(namedDrawn(body.marks).map(({ name }) => name));
    const [said = ""] = body.says;
    expect(said).toMatch(/^\d+ of 119 contradicted questions drawn; all are in the table and at the address\.$/);
    const groups = intervalsOf(picture).groups.filter(({ title, rows }) =>
      rows.every(({ label }) => titles.has(`${title}: ${label}`)),
    );
    expect(groups.length).toBeGreaterThanOrEqual(Number.parseInt(said, 10));
    const two = intervalsOf(picture).groups.slice(0, 2);
    expect(drawIntervals(intervals(two), WIDE).says).toEqual([]);
  });

  it("X55: one scale puts a number at one place in every question, and the legend says which scale", () => {
    const groups = [
      group([row("dot", 10), row("dot", 40)], { title: "One" }),
      group([row("dot", 10), row("dot", 20)], { key: "r", title: "Two" }),
    ];
    const placesOfTen = (shared: number | null) => {
      const { marks } = drawIntervals(intervals(groups, { shared }), { width: 500, height: null });
      return marksWhere(marks, ({ attrs }) => attrs["data-value"] === 10).map(
        ({ children }) =>
          /translate\(([\d.]+)/.exec(
            String((children[1] as { readonly attrs: Record<string, unknown> }).attrs["transform"]),
          )?.[1],
      );
    };
    const [one, other] = placesOfTen(40);
    expect(one).toBe(other);
    const [own, another] = placesOfTen(null);
    expect(own).not.toBe(another);
    expect(linesOf(drawIntervals(intervals(groups, { shared: 40 }), WIDE).marks)).toContain(
      "all on one scale, 0 to 40",
    );
    const money = group([row("dot", 9000)], { key: "m", ownScale: true });
    const denial = group([row("check", 0)], { key: "d", ownScale: true });
    expect(linesOf(drawIntervals(intervals([...groups, money], { shared: 40 }), WIDE).marks)).toContain(
      "all on one scale, 0 to 40; another unit on its own",
    );
    expect(linesOf(drawIntervals(intervals([...groups, denial], { shared: 40 }), WIDE).marks)).toContain(
      "all on one scale, 0 to 40",
    );
    expect(linesOf(drawIntervals(intervals(groups), WIDE).marks)).toContain("each question on its own scale, from 0");
  });

  it("X54: every way of saying a number has its mark, and a legend says what those that occur mean", () => {
    expect(drawnGlyphs(intervals([group(GLYPHS.map((glyph) => row(glyph, 20)))]), { width: 870, height: 700 })).toEqual(
      GLYPHS,
    );
    const lines = linesOf(drawIntervals(intervals([group([row("soft", 5), row("dot", 9)])]), WIDE).marks);
    expect(lines).toEqual(expect.arrayContaining(["about", "exactly this number", "Pakistan"]));
    expect(lines).not.toContain("denies");
  });

  it("X57: where all take a stance, who asserts stands at the left and who denies or declines at the right", () => {
    const drawing = intervals([
      group([row("cross", 0), row("check", 0), row("ring", 0)]),
      group([row("dot", 1)], { key: "r" }),
    ]);
    expect(drawnGlyphs(drawing, { width: 1200, height: 330 })).toEqual(["check", "cross", "ring", "dot"]);
    expect(drawnGlyphs(drawing, { width: 300, height: 330 })).toEqual(["cross", "check", "ring", "dot"]);
  });
});

describe("an opened question in a picture", () => {
  it("X54: the night of 11–12 October 2025 stands with 23 against 58, and the gap between the two", () => {
    const picture = openedPicture(night, SOLDIERS);
    const body = drawBody(picture, WIDE);
    const values = new Map(namedDrawn(body.marks).map(({ name, value }) => [name, value]));
    expect([...values].slice(0, 2)).toEqual([
      ["Pakistani soldiers killed: Pak. military", 23],
      ["Pakistani soldiers killed: Kabul government", 58],
    ]);
    expect(namedDrawn(body.marks).map(({ words }) => words)).toEqual(
      picture.table.rows.map(({ cells }) => String(cells[1])),
    );
    expect(linesOf(body.marks)).toEqual(expect.arrayContaining(["× 2.5", "at least 12", "0", "60"]));
    const [bracket] = marksWhere(body.marks, ({ attrs }) => attrs["stroke"] === "var(--accent)");
    const ends = /^M([\d.]+) .*H([\d.]+)V/.exec(String(bracket?.attrs["d"]))?.slice(1).map(Number);
    const at = (value: number) =>
      marksWhere(body.marks, ({ attrs }) => attrs["data-value"] === value).map(({ children }) =>
        Number(
          /translate\(([\d.]+)/.exec(
            String((children[1] as { readonly attrs: Record<string, unknown> }).attrs["transform"]),
          )?.[1],
        ),
      )[0];
    expect(ends).toEqual([at(23), at(58)]);
  });

  it("X58: its title is not said again, and it takes the height it is given", () => {
    const picture = openedPicture(whole, SOLDIERS);
    for (const height of [300, 480, 640]) {
      const body = drawBody(picture, { width: 870, height });
      expect(linesOf(body.marks)).not.toContain("Pakistani soldiers killed");
      expect(body.height).toBeLessThanOrEqual(height);
      if (height < 500) expect(body.height).toBeGreaterThan(height * 0.85);
    }
    expect(linesOf(drawIntervals({ ...intervalsOf(picture), alone: false }, WIDE).marks)).toContain(
      "Pakistani soldiers killed",
    );
  });

  it("X56: says why there is nothing to draw", () => {
    expect(linesOf(drawBody(openedPicture(dawn, SOLDIERS), WIDE).marks)).toEqual([
      "The chosen sources carry no claim on this question.",
    ]);
    expect(listPicture(nothing, "contradictions").empty).toMatch(/^None of 119 contradicted questions in view/);
  });
});
