import fc from "fast-check";
import { expect, it } from "vitest";
import { layOutMap } from "@/layout/map/layOutMap.ts";
import { cameraFor, isInside, projectInto, pushed } from "@/layout/map/mercator.ts";
import { placeInDirection } from "@/ui/map/placeInDirection.ts";
import { textWidth } from "@/layout/map/placeLabels.ts";
import { readBase } from "@/layout/map/readBase.ts";
import { spreadPoints } from "@/layout/map/spreadPoints.ts";
import { FOCUS, WHOLE, ZOOM_RANGE } from "@/layout/map/viewBounds.ts";
import { base, FRAMES, placesOf, scattered } from "../../layout/map/mapBase.ts";

it.each(
  FRAMES.flatMap((frame) =>
    [FOCUS, WHOLE].map((bounds) => [frame.width, bounds === FOCUS ? "first" : "whole", frame, bounds] as const),
  ),
)(
  "no two labels touch on a map %i px wide in the %s view, and every crossing in it is named",
  (_, __, frame, bounds) => {
    const layout = layOutMap(base, [], cameraFor(bounds, frame, 8), frame, { lineLabel: "The line" });
    const boxes = [...layout.townLabels, ...layout.crossingLabels].map(({ text, x, y, size, anchor }) => {
      const width = textWidth(text, size);
      const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
      return { text, left, right: left + width, top: y - size / 2, bottom: y + size / 2 };
    });
    for (const a of boxes)
      for (const b of boxes)
        if (a !== b)
          expect(
            a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
            `${a.text}, ${b.text}`,
          ).toBe(false);
    expect(layout.crossingLabels).toHaveLength(layout.crossings.length);
  },
);

it("the basemap holds 34 and 7 provinces of the two countries, each once, and the three that are disputed beside them", () => {
  const { provinces } = readBase(base.topology);
  const count = (country: string) => provinces.filter((p) => p.properties.country === country).length;
  expect([count("AF"), count("PK"), provinces.length]).toEqual([34, 7, 44]);
  expect(new Set(provinces.map((p) => p.properties.name)).size).toBe(44);
});

it("a file that is no basemap is refused with a sentence", () => {
  expect(() => readBase({ type: "FeatureCollection" })).toThrow("The basemap is not TopoJSON.");
  expect(() => readBase({ type: "Topology", objects: {}, arcs: [] })).toThrow('The basemap has no object "provinces".');
});

it("a camera fitted to bounds shows all of them", () => {
  for (const frame of FRAMES) {
    const project = projectInto(cameraFor(FOCUS, frame, 8), frame);
    const [low, high] = [project(FOCUS.west, FOCUS.south), project(FOCUS.east, FOCUS.north)];
    expect(Math.min(low.x, high.y)).toBeGreaterThanOrEqual(7.9);
    expect(Math.max(high.x - frame.width, low.y - frame.height)).toBeLessThanOrEqual(-7.9);
  }
});

it("the first view holds both ends of the line and the places of the night of 11 October", () => {
  for (const frame of FRAMES) {
    const project = projectInto(cameraFor(FOCUS, frame, 8), frame);
    for (const [name, lat, lon] of [
      ["Bahram Chah", 29.43, 64.02],
      ["Chitral", 35.85, 71.79],
      ["Islamabad", 33.69, 73.06],
    ] as const)
      expect(isInside(project(lon, lat), frame, 16), `${name} on ${frame.width} px`).toBe(true);
  }
});

it("gathering loses no place and no number, never the chosen one, and leaves no symbol half under another", () => {
  fc.assert(
    fc.property(scattered, (spots) => {
      const frame = { width: 620, height: 560 };
      const places = placesOf(spots);
      const { places: laid } = layOutMap(base, places, cameraFor(FOCUS, frame, 8), frame, {
        lineLabel: "",
        largest: 20,
        selected: "p0",
      });
      expect(laid.flatMap(({ members }) => members.map(({ id }) => id)).toSorted()).toEqual(
        places.map(({ id }) => id).toSorted(),
      );
      for (const { place, members } of laid) {
        expect(place.size).toBe(members.reduce((sum, { size }) => sum + (size ?? 0), 0));
        expect(place.shares.reduce((sum, { size }) => sum + size, 0)).toBe(place.size);
        if (members.some(({ id }) => id === "p0")) expect(members).toHaveLength(1);
      }
      const free = laid.filter(({ place }) => place.id !== "p0");
      for (const [i, a] of free.entries())
        for (const b of free.slice(i + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(Math.max(a.r, b.r));
    }),
    { numRuns: 30 },
  );
});

it("in the nearest view every place stands for itself", () => {
  const frame = { width: 620, height: 560 };
  const places = placesOf(Array.from({ length: 5 }, () => ({ lat: 33, lon: 70, size: 2 })));
  const { places: laid } = layOutMap(base, places, { lon: 70, lat: 33, zoom: ZOOM_RANGE.max }, frame, {
    lineLabel: "",
  });
  expect(laid).toHaveLength(5);
});

it("pushing the map moves every point by as much", () => {
  const frame = { width: 620, height: 560 };
  const camera = cameraFor(FOCUS, frame, 8);
  const [before, after] = [
    projectInto(camera, frame)(70, 33),
    projectInto(pushed(camera, { x: 40, y: -25 }), frame)(70, 33),
  ];
  expect(after.x - before.x).toBeCloseTo(40, 6);
  expect(after.y - before.y).toBeCloseTo(-25, 6);
});

const discs = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 60 }),
    y: fc.integer({ min: 0, max: 60 }),
    r: fc.integer({ min: 3, max: 20 }),
  }),
  { maxLength: 25 },
);

it("spreading moves no symbol further than its reach, and always to the same place", () => {
  fc.assert(
    fc.property(discs, (all) => {
      const spread = spreadPoints(all, 18);
      expect(spreadPoints(all, 18)).toEqual(spread);
      for (const [i, { x, y }] of spread.entries())
        expect(Math.hypot(x - all[i]!.x, y - all[i]!.y)).toBeLessThanOrEqual(18.001);
    }),
  );
});

it("two symbols at one point come apart, and a lone one stays", () => {
  const [a, b] = spreadPoints(
    [
      { x: 5, y: 5, r: 8 },
      { x: 5, y: 5, r: 8 },
    ],
    18,
  );
  expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeGreaterThan(10);
  expect(spreadPoints([{ x: 5, y: 5, r: 8 }], 18)).toEqual([{ x: 5, y: 5 }]);
});

it("travel in a direction never goes the other way", () => {
  fc.assert(
    fc.property(discs, fc.constantFrom("left", "right", "up", "down"), (all, direction) => {
      const [from] = all;
      if (from === undefined) return;
      const to = placeInDirection(from, all, direction);
      if (to === null) return;
      const by = { left: from.x - to.x, right: to.x - from.x, up: from.y - to.y, down: to.y - from.y }[direction];
      expect(by).toBeGreaterThan(0);
    }),
  );
});
