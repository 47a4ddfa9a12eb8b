import { describe, expect, it } from "vitest";
import { drawMap } from "@/export/draw/drawMap.ts";
import type { DrawingOf } from "@/export/Picture.ts";
import { placesTable } from "@/figures/placesTable.ts";
import type { MapPlace } from "@/layout/map/MapPlace.ts";
import { base, placesOf } from "../../layout/map/mapBase.ts";
import { everyMark } from "./drawnMarks.ts";
import { straightTexts, valuedIn, wordsOf } from "./mapMarks.ts";
import { linesOf } from "./placedTexts.ts";
import { cutOff, overlaps } from "./readMarks.ts";
import { OCTOBER, realPlaces, realProvinces } from "./realMaps.ts";

const BOXES = [
  { width: 870, height: 330 },
  { width: 640, height: 450 },
  { width: 360, height: null },
] as const;
const SELECTIONS = [
  ["the whole record", {}],
  ["October 2025", { clauses: OCTOBER }],
  ["October 2025 by Kabul's numbers", { clauses: OCTOBER, voice: "kabul" }],
] as const;

const whole = realPlaces().drawing;
const withPlaces = (places: readonly MapPlace[], more: Partial<DrawingOf<"map">> = {}) => ({
  ...whole,
  places,
  sum: null,
  largest: 9,
  crossings: null,
  ...more,
});

describe.each(SELECTIONS)("the border map of %s", (_, wish) => {
  const { figure, drawing } = realPlaces(wish);
  const points = figure.series.flatMap((series) => series.points);
  const pointOf = new Map(points.map((point) => [point.x, point]));

  it.each(BOXES)(
    "X61: names each place of the table once, each symbol with the number of all it names, in %j",
    (box) => {
      const drawn = valuedIn(drawMap(drawing, box).marks);
      expect(drawn.flatMap(({ names }) => names).toSorted()).toEqual(
        placesTable(figure)
          .rows.map(({ key }) => key)
          .toSorted(),
      );
      for (const { names, value } of drawn) {
        const events = [...new Set(names.flatMap((name) => pointOf.get(name)?.events ?? []))];
        const sum = drawing.sum === null ? events.length : drawing.sum(events).size;
        const alone = names.length === 1 ? (pointOf.get(names[0]!)?.value ?? null) : sum;
        expect([names, value]).toEqual([names, alone]);
      }
    },
  );

  it.each(BOXES)("X65: nothing written stands on another or leaves the picture in %j", (box) => {
    const body = drawMap(drawing, box);
    const texts = straightTexts(body.marks);
    expect(overlaps(texts)).toEqual([]);
    expect(cutOff(texts, box.width, box.height ?? body.height)).toEqual([]);
    if (box.height !== null) expect(body.height).toBeLessThanOrEqual(box.height);
  });
});

describe("the border map", () => {
  it("X61: adds up what several places hold and counts once an event that stands at two of them", () => {
    const shared = placesOf([
      { lat: 33, lon: 69, size: 2 },
      { lat: 33.01, lon: 69.01, size: 1 },
    ]).map((place, at) => ({
      ...place,
      shares: [{ channel: 1, size: place.size ?? 0, parts: at === 0 ? ["a", "b"] : ["b"] }],
    }));
    const drawn = valuedIn(drawMap(withPlaces(shared, { unit: "events" }), { width: 600, height: 500 }).marks);
    expect(drawn).toEqual([{ names: ["p0", "p1"], value: 2, says: "2 places, 2 events: p0; p1" }]);
  });

  it("X61: points to what lies beyond the edge, and X64: names it in the caption with its number", () => {
    const [near, far] = placesOf([
      { lat: 33, lon: 69, size: 2 },
      { lat: 25.3, lon: 51.5, size: 5 },
    ]);
    const body = drawMap(withPlaces([near!, { ...far!, id: "Doha", label: "Doha" }]), { width: 600, height: 500 });
    expect(valuedIn(body.marks).map(({ names, value }) => [names, value])).toEqual([
      [["p0"], 2],
      [["Doha"], 5],
    ]);
    expect(body.says).toContain("Outside the picture: Doha 5.");
    expect(linesOf(body.marks)).toContain("5");
  });

  it("X61: without a place it is the ground alone", () => {
    expect(valuedIn(drawMap(withPlaces([]), { width: 600, height: 500 }).marks)).toEqual([]);
  });

  it("X62: a number that nobody gives is no number and no zero", () => {
    const [open, none] = placesOf([
      { lat: 33, lon: 66, size: 1 },
      { lat: 33, lon: 70, size: 1 },
    ]);
    const { marks } = drawMap(
      withPlaces([
        { ...open!, size: null, shares: [] },
        { ...none!, size: 0, shares: [] },
      ]),
      { width: 870, height: 500 },
    );
    expect(valuedIn(marks).map(({ names, value }) => [...names, value])).toEqual(
      expect.arrayContaining([
        ["p0", null],
        ["p1", 0],
      ]),
    );
    expect(linesOf(marks)).toEqual(expect.arrayContaining(["no figure", "none killed"]));
  });

  it("X62: its key holds what occurs, with the lines and who made the ground, and no form that does not occur", () => {
    const lines = linesOf(drawMap(realPlaces({ clauses: OCTOBER }).drawing, { width: 900, height: null }).marks);
    expect(lines).toEqual(
      expect.arrayContaining(["Pakistan", "Afghan Taliban", "known to about 20 km", "Map: Natural Earth, GeoNames"]),
    );
    expect(lines.some((line) => line.startsWith("The Durand Line"))).toBe(true);
    expect(lines).toContain("crossing, closed");
    const plain = linesOf(
      drawMap(withPlaces(placesOf([{ lat: 33, lon: 69, size: 2 }]), { sides: [] }), { width: 900, height: null }).marks,
    );
    expect(plain).not.toContain("known to about 20 km");
    expect(plain).not.toContain("ringed: contradicted claims");
    expect(plain).toContain("crossing");
  });

  it("X63: shows what the page shows, and places that all lie elsewhere where they are", () => {
    const kabul = placesOf([{ lat: 34.5, lon: 69.2, size: 2 }]);
    const seen = (more: Partial<DrawingOf<"map">>, places = kabul) =>
      drawMap(withPlaces(places, more), { width: 600, height: 500 }).says.filter((text) => text.startsWith("Outside"));
    expect(seen({})).toEqual([]);
    expect(seen({ view: { west: 66, south: 30, east: 67, north: 31 } })).toEqual(["Outside the picture: p0 2."]);
    expect(seen({}, placesOf([{ lat: 24.9, lon: 67, size: 2 }]))).toEqual([]);
  });

  it("X65: what of the key has no room is said in the caption, and nothing else of it", () => {
    const body = drawMap(whole, { width: 620, height: 420 });
    const drawn = linesOf(body.marks).join(" ");
    expect(body.says).toContain(whole.lineNote);
    expect(drawn).not.toContain("Kabul has never recognised");
    expect(drawMap(whole, { width: 900, height: null }).says).not.toContain(whole.lineNote);
  });

  it("X68: the name of the line is one text, set letter by letter", () => {
    const texts = everyMark(drawMap(whole, { width: 870, height: 520 }).marks).filter(
      ({ mark }) => mark.tag === "text" && mark.attrs["x"] === undefined,
    );
    const [rim, name] = texts.map(({ mark }) => mark);
    expect(base.crossings.length).toBeGreaterThan(0);
    expect(whole.lineLabel.startsWith(wordsOf(name!))).toBe(true);
    expect(wordsOf(rim!)).toBe(wordsOf(name!));
    const places = name!.children.map((letter) =>
      typeof letter === "string" ? Number.NaN : Number(letter.attrs["x"]),
    );
    expect(places.every((x, at) => at === 0 || x > places[at - 1]!)).toBe(true);
  });
});

describe.each(SELECTIONS)("the map by province of %s", (_, wish) => {
  const { figure, drawing } = realProvinces(wish);
  const points = figure.series[0]?.points ?? [];

  it.each(BOXES)("X64: bears the number of each province of the figure, in words where there is room, in %j", (box) => {
    const body = drawMap(drawing, box);
    const drawn = valuedIn(body.marks);
    expect(new Map(drawn.map(({ names, value }) => [names.join("; "), value]))).toEqual(
      new Map(points.map(({ x, value }) => [x, value])),
    );
    const lines = linesOf(body.marks);
    for (const { x, words, value, step } of points.filter((point) => typeof point.step === "number")) {
      const written = words ?? String(value);
      const isSaid = body.says.some((text) => text.includes(`${x} ${written}`) || text.includes("all in the table"));
      expect([x, step, lines.includes(written) || isSaid]).toEqual([x, step, true]);
    }
  });

  it.each(BOXES)("X65: nothing written stands on another or leaves the picture in %j", (box) => {
    const body = drawMap(drawing, box);
    const texts = straightTexts(body.marks);
    expect(overlaps(texts)).toEqual([]);
    expect(cutOff(texts, box.width, box.height ?? body.height)).toEqual([]);
    if (box.height !== null) expect(body.height).toBeLessThanOrEqual(box.height);
  });
});
