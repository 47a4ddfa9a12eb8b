import fc from "fast-check";
import { expect, it } from "vitest";
import { alongLine } from "@/layout/map/alongLine.ts";
import { layOutMap } from "@/layout/map/layOutMap.ts";
import type { MapPlace } from "@/layout/map/MapPlace.ts";
import { cameraFor, isInside, projectInto } from "@/layout/map/mercator.ts";
import { ARROW_HEIGHT, outsideArrows } from "@/layout/map/outsideArrows.ts";
import { textWidth } from "@/layout/map/placeLabels.ts";
import { readBase } from "@/layout/map/readBase.ts";
import { FOCUS } from "@/layout/map/viewBounds.ts";
import { base, FRAMES, placesOf, scattered } from "./mapBase.ts";

it("gathering does not depend on the order in which places come", () => {
  fc.assert(
    fc.property(scattered, fc.integer(), (spots, seed) => {
      const frame = { width: 620, height: 560 };
      const gathered = (places: readonly MapPlace[]) =>
        layOutMap(base, places, cameraFor(FOCUS, frame, 8), frame, { lineLabel: "", largest: 20 }).places.map(
          ({ x, y, r, members }) => [x, y, r, ...members.map(({ id }) => id)].join(" "),
        );
      const places = placesOf(spots);
      const mixed = places.toSorted((a, b) => ((a.id.length + a.lat * seed) % 1) - ((b.id.length + b.lat * seed) % 1));
      expect(gathered(mixed)).toEqual(gathered(places));
    }),
    { numRuns: 20 },
  );
});

it("two thousand places all over the region are each in one symbol, and the symbols leave ground to be seen", () => {
  const frame = { width: 620, height: 560 };
  const spots = Array.from({ length: 2000 }, (_, i) => ({
    lat: 29.2 + ((i * 0.6180339) % 1) * 7.4,
    lon: 63.8 + ((i * 0.7548776) % 1) * 9.8,
    size: 1 + (i % 9),
  }));
  const { places } = layOutMap(base, placesOf(spots), cameraFor(FOCUS, frame, 8), frame, { lineLabel: "", largest: 9 });
  expect(new Set(places.flatMap(({ members }) => members.map(({ id }) => id))).size).toBe(2000);
  expect(places.flatMap(({ members }) => members)).toHaveLength(2000);
  const area = places.reduce((sum, { r }) => sum + Math.PI * r * r, 0);
  expect(area).toBeLessThan(0.4 * frame.width * frame.height);
});

it("five thousand events at one point are one symbol of the largest size", () => {
  const frame = { width: 620, height: 560 };
  const { places } = layOutMap(base, placesOf([{ lat: 33, lon: 69, size: 5000 }]), cameraFor(FOCUS, frame, 8), frame, {
    lineLabel: "",
    largest: 5000,
  });
  expect(places.map(({ place, r }) => [place.size, Math.round(r)])).toEqual([[5000, 21]]);
});

const arrowsOf = (places: readonly MapPlace[], frame: (typeof FRAMES)[number]) => {
  const layout = layOutMap(base, places, cameraFor(FOCUS, frame, 8), frame, { lineLabel: "" });
  return outsideArrows(layout.places, { x: 0, y: 0 }, frame, { unit: "events", corners: layout.corners });
};

it("every place outside the frame has one arrow that points to it, and no arrow lies on another, the buttons or the scale", () => {
  const world = fc.array(
    fc.record({
      lat: fc.double({ min: -40, max: 60, noNaN: true }),
      lon: fc.double({ min: -20, max: 140, noNaN: true }),
      size: fc.integer({ min: 1, max: 200 }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(world, fc.constantFrom(...FRAMES), (spots, frame) => {
      const places = placesOf(spots);
      const arrows = arrowsOf(places, frame);
      const project = projectInto(cameraFor(FOCUS, frame, 8), frame);
      const pointed = arrows.flatMap((arrow) => arrow.places.map(({ id }) => id));
      expect(new Set(pointed).size).toBe(pointed.length);
      for (const place of places)
        if (!isInside(project(place.lon, place.lat), frame, -60)) expect(pointed).toContain(place.id);
      for (const [i, a] of arrows.entries()) {
        expect(isInside(a, frame, ARROW_HEIGHT / 2)).toBe(true);
        expect(a.y).toBeLessThanOrEqual(frame.height - 20 - ARROW_HEIGHT / 2);
        expect(a.x > frame.width - 224 + 12 && a.y < 46 - 12, "on the buttons").toBe(false);
        for (const b of arrows.slice(i + 1))
          expect(Math.abs(a.x - b.x) >= ARROW_HEIGHT || Math.abs(a.y - b.y) >= ARROW_HEIGHT).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
});

it("an arrow says the compass direction of what it points to", () => {
  const [frame] = FRAMES;
  const toward = (lat: number, lon: number) => arrowsOf(placesOf([{ lat, lon, size: 4 }]), frame)[0]?.toward;
  expect([toward(33, 50), toward(33, 88), toward(45, 68.7), toward(17, 68.7)]).toEqual([
    "west",
    "east",
    "north",
    "south",
  ]);
});

it("places of one province that nobody knows closer are one tag, the chosen one has its own, and no tag lies on a label", () => {
  for (const frame of FRAMES) {
    const spots = [
      [32.5, 68.8],
      [32.6, 68.9],
      [31, 65.5],
      [34.9, 71.1],
      [33.35, 69.9],
    ] as const;
    const places = spots.map(([lat, lon], i) => ({
      ...placesOf([{ lat, lon, size: i + 1 }])[0]!,
      id: `p${i}`,
      precision: "hatch" as const,
    }));
    const lay = (selected: string | null) =>
      layOutMap(base, places, cameraFor(FOCUS, frame, 8), frame, { lineLabel: "The line", selected });
    const layout = lay(null);
    expect(layout.places.map(({ members }) => members.length).toSorted((a, b) => a - b)).toEqual([1, 1, 1, 2]);
    expect(layout.hatched).toHaveLength(4);
    expect(lay("p0").places.find(({ place }) => place.id === "p0")?.members).toHaveLength(1);
    expect(lay("p0").hatched).toHaveLength(4);
    for (const { x, y, tag } of layout.places)
      for (const { text, size, anchor, ...at } of [...layout.townLabels, ...layout.crossingLabels]) {
        const width = textWidth(text, size);
        const left = anchor === "start" ? at.x : anchor === "end" ? at.x - width : at.x - width / 2;
        const meets =
          left < x + tag!.width / 2 && left + width > x - tag!.width / 2 && Math.abs(at.y - y) < size / 2 + 9;
        expect(meets, `${tag!.words} on ${text}`).toBe(false);
      }
  }
});

it("along the line one goes from north to south", () => {
  const order = alongLine(
    placesOf([
      { lat: 30.92, lon: 66.45, size: 1 },
      { lat: 35.31, lon: 71.56, size: 1 },
      { lat: 34.12, lon: 71.09, size: 1 },
      { lat: 33.14, lon: 70.02, size: 1 },
      { lat: 25.3, lon: 51.5, size: 1 },
    ]).map((place) => ({ place })),
    readBase(base.topology).line,
  );
  expect(order.map(({ place }) => place.id)).toEqual(["p1", "p2", "p3", "p0", "p4"]);
});

it("places in one direction share one arrow with their sum; those far apart at the margin do not", () => {
  const [frame] = FRAMES;
  const west = Array.from({ length: 12 }, (_, i) => ({ lat: 32 + i * 0.15, lon: 50, size: 2 }));
  const arrows = arrowsOf(placesOf([...west, { lat: 30.5, lon: 61, size: 5 }]), frame);
  expect(arrows.map(({ count, places }) => [count, places.length])).toEqual([
    ["5", 1],
    ["24", 12],
  ]);
});
