import { describe, expect, it } from "vitest";
import { drawMaps } from "@/export/draw/drawMaps.ts";
import { everyMark } from "./drawnMarks.ts";
import { straightTexts, valuedIn } from "./mapMarks.ts";
import { linesOf } from "./placedTexts.ts";
import { cutOff, overlaps } from "./readMarks.ts";
import { OCTOBER, realSmallMaps } from "./realMaps.ts";

const BOXES = [
  { width: 870, height: 330 },
  { width: 640, height: 450 },
  { width: 360, height: null },
] as const;
const FIGURES = [
  ["years of the whole record", realSmallMaps("year")],
  ["months of the whole record", realSmallMaps("month")],
  ["years by Kabul's numbers", realSmallMaps("year", { voice: "kabul" })],
  ["October 2025", realSmallMaps("month", { clauses: OCTOBER })],
] as const;

describe.each(FIGURES)("small maps of %s", (_, { figure, drawing }) => {
  it.each(BOXES)("X66: draw or count beyond them every place of each map with its number in %j", (box) => {
    const body = drawMaps(drawing, box);
    const drawn = valuedIn(body.marks);
    const keys = everyMark(body.marks).flatMap(({ mark }) => mark.attrs["data-map"] ?? []);
    expect(keys).toEqual(figure.maps.slice(-keys.length).map(({ label }) => label));
    const lines = linesOf(body.marks).join(" ");
    for (const [at, map] of figure.maps.slice(-keys.length).entries()) {
      const points = map.places.series.flatMap((series) => series.points);
      const own = drawn.filter(({ names: [name] }) => name?.startsWith(`${map.label}: `));
      for (const { names, value } of own)
        expect([names, value]).toEqual([names, points.find(({ x }) => `${map.label}: ${x}` === names[0])?.value]);
      expect(new Set(own.map(({ names }) => names[0])).size).toBe(own.length);
      const beyond = points.length - own.length;
      expect([at, beyond === 0 || lines.includes(`${beyond} beyond`)]).toEqual([at, true]);
      expect(lines).toContain(`${map.label}: `);
    }
    const isCut = keys.length < figure.maps.length;
    expect(body.says.some((text) => text.startsWith(`${keys.length} of ${figure.maps.length} maps drawn`))).toBe(isCut);
    if (box.height === null) expect(isCut).toBe(false);
  });

  it.each(BOXES)("X65: nothing written stands on another or leaves the picture in %j", (box) => {
    const body = drawMaps(drawing, box);
    const texts = straightTexts(body.marks);
    expect(overlaps(texts)).toEqual([]);
    expect(cutOff(texts, box.width, box.height ?? body.height)).toEqual([]);
    if (box.height !== null) expect(body.height).toBeLessThanOrEqual(box.height);
  });
});

it("X66: small maps have one scale: a number has one size on all of them, and the key says it", () => {
  const { drawing } = realSmallMaps("year");
  const frames = everyMark(drawMaps(drawing, { width: 870, height: 330 }).marks).filter(
    ({ mark }) => mark.attrs["data-map"] !== undefined,
  );
  expect(frames.length).toBeGreaterThan(4);
  expect(new Set(frames.map(({ mark }) => `${mark.attrs["width"]} ${mark.attrs["viewBox"]}`)).size).toBe(1);
  expect(linesOf(drawMaps(drawing, { width: 870, height: 330 }).marks)).toContain("events, one scale for all");
});

it("X66: without a map there is only what is said", () => {
  const { drawing } = realSmallMaps("year");
  const body = drawMaps({ ...drawing, maps: [], sides: [] }, { width: 870, height: 330 });
  expect(valuedIn(body.marks)).toEqual([]);
});
