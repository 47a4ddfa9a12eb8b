import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Area, LonLat } from "@/domain/Area.ts";
import { areaInWords } from "@/domain/areaInWords.ts";
import { areaText, parseArea } from "@/domain/areaText.ts";
import { distanceKm, distanceToLineKm } from "@/domain/distanceKm.ts";
import { isInArea } from "@/domain/isInArea.ts";

const TORKHAM: LonLat = [71.09, 34.12];
const KABUL: LonLat = [69.17, 34.53];
const PESHAWAR: LonLat = [71.57, 34.01];

const near = (km: number): Area => ({ kind: "near", name: "Torkham", lon: TORKHAM[0], lat: TORKHAM[1], km });

/** Points of the region. */
const point: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: 60, max: 78, noNaN: true }),
  fc.double({ min: 24, max: 38, noNaN: true }),
);

describe("distances", () => {
  it("Torkham to Kabul is some 182 km as the crow flies, a degree of latitude 111 km", () => {
    expect(distanceKm(TORKHAM, KABUL)).toBeGreaterThan(180);
    expect(distanceKm(TORKHAM, KABUL)).toBeLessThan(185);
    expect(distanceKm([70, 30], [70, 31])).toBeCloseTo(111.2, 0);
  });

  it("the distance to a line is never more than that to any of its points, and near that to its nearest of many", () => {
    fc.assert(
      fc.property(point, point, point, (at, a, b) => {
        const steps = Array.from({ length: 201 }, (_, n): LonLat => {
          const share = n / 200;
          return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
        });
        const toLine = distanceToLineKm(at, [a, b]);
        const toSteps = Math.min(...steps.map((step) => distanceToLineKm(at, [step])));
        expect(toLine).toBeLessThanOrEqual(toSteps + 1e-9);
        expect(toSteps - toLine).toBeLessThan(12);
      }),
    );
  });

  it("for points within a degree of each other the plane and the sphere agree to one percent", () => {
    fc.assert(
      fc.property(
        point,
        fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })),
        (at, [east, north]) => {
          const other: LonLat = [at[0] + east, at[1] + north];
          const round = distanceKm(at, other);
          expect(Math.abs(distanceToLineKm(at, [other]) - round)).toBeLessThanOrEqual(round * 0.01 + 1e-6);
        },
      ),
    );
  });

  it("what is asked for within so many kilometres is measured as without, and is infinitely far beyond them", () => {
    fc.assert(
      fc.property(point, fc.array(point, { maxLength: 6 }), fc.integer({ min: 1, max: 1500 }), (at, line, km) => {
        const distance = distanceToLineKm(at, line);
        expect(distanceToLineKm(at, line, km)).toBe(distance <= km ? distance : Infinity);
      }),
    );
  });

  it("a line without a point is infinitely far", () => {
    expect(distanceToLineKm(TORKHAM, [])).toBe(Infinity);
    expect(isInArea({ kind: "line", km: 500 }, TORKHAM, [])).toBe(false);
  });
});

describe("E31: what lies in an area", () => {
  it("Peshawar lies within 50 km of Torkham and not within 40, Kabul within neither", () => {
    expect(isInArea(near(50), PESHAWAR, [])).toBe(true);
    expect(isInArea(near(40), PESHAWAR, [])).toBe(false);
    expect(isInArea(near(50), KABUL, [])).toBe(false);
  });

  it("the edge of a rectangle belongs to it", () => {
    const box: Area = { kind: "box", west: 69.17, south: 34, east: 71.09, north: 34.53 };
    expect(isInArea(box, TORKHAM, [])).toBe(true);
    expect(isInArea(box, KABUL, [])).toBe(true);
    expect(isInArea(box, PESHAWAR, [])).toBe(false);
  });

  it("a lasso drawn as a rectangle holds what the rectangle holds, whichever way round it was drawn", () => {
    fc.assert(
      fc.property(point, point, point, fc.boolean(), (a, b, at, backwards) => {
        const [west, east] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
        const [south, north] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
        const onEdge = at[0] === west || at[0] === east || at[1] === south || at[1] === north;
        fc.pre(!onEdge);
        const ring: readonly LonLat[] = [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
        ];
        const lasso: Area = { kind: "lasso", ring: backwards ? ring.toReversed() : ring };
        expect(isInArea(lasso, at, [])).toBe(isInArea({ kind: "box", west, south, east, north }, at, []));
      }),
    );
  });

  it("a wider distance never holds less", () => {
    fc.assert(
      fc.property(point, fc.integer({ min: 1, max: 499 }), (at, km) => {
        const line = [[KABUL, PESHAWAR]];
        if (isInArea({ kind: "line", km }, at, line))
          expect(isInArea({ kind: "line", km: km + 1 }, at, line)).toBe(true);
        if (isInArea(near(km), at, [])) expect(isInArea(near(km + 1), at, [])).toBe(true);
      }),
    );
  });
});

describe("an area in an address and in words", () => {
  it.each([
    ["box 69,33,71.5,35", "a rectangle from 33° N, 69° E to 35° N, 71.5° E"],
    ["near 71.09,34.12 25 Torkham", "within 25 km of Torkham"],
    ["near 71.09,34.12 25", "within 25 km of 34.12° N, 71.09° E"],
    [`near 71.09,34.12 25 ${"x".repeat(100)}`, `within 25 km of ${"x".repeat(100)}`],
    ["line 20", "within 20 km of the Durand Line"],
    ["lasso 69,33;71,33;70,35", "a drawn area of 3 corners"],
  ])("%s is %s", (text, words) => {
    const area = parseArea(text)!;
    expect(areaInWords(area).replaceAll("\u00a0", " ")).toBe(words);
    expect(areaText(area)).toBe(text);
  });

  it.each([
    "",
    "box 71,33,69,35",
    "box 69,33,71",
    "box 69,33,71,95",
    "near 71.09,34.12 0 Torkham",
    "near 71.09,34.12 501 Torkham",
    "near 190,34 25",
    "line",
    "line 2.5",
    "line 20 30",
    "lasso 69,33;71,33",
    `lasso ${Array.from({ length: 81 }, () => "69,33").join(";")}`,
    "lasso 69,33;71,x;70,35",
    "circle 1,2",
  ])("“%s” is no area", (text) => {
    expect(parseArea(text)).toBeNull();
  });
});
