import { render, screen } from "@testing-library/react";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { areaShade } from "@/layout/map/areaShade.ts";
import { degreesInWords } from "@/ui/map/degreesInWords.ts";
import { locatorOf } from "@/layout/map/locatorOf.ts";
import type { MapBase, MapPlace } from "@/layout/map/MapPlace.ts";
import { cameraFor, projectInto, unprojectFrom } from "@/layout/map/mercator.ts";
import { circleRing } from "@/layout/map/shapeRings.ts";
import { simplifyRing } from "@/layout/map/simplifyRing.ts";
import { stillGround } from "@/layout/map/stillGround.ts";
import { StillMap } from "@/ui/map/StillMap.tsx";
import { FOCUS, LIMITS, WHOLE } from "@/layout/map/viewBounds.ts";

const base: MapBase = {
  topology: JSON.parse(readFileSync("data/basemap/basemap.json", "utf8")) as unknown,
  towns: [],
  crossings: [],
};
const frame = { width: 620, height: 560 };

it("a point of the frame is the point on the ground that is drawn there: there and back", () => {
  const lon = fc.double({ min: LIMITS.west, max: LIMITS.east, noNaN: true });
  const lat = fc.double({ min: LIMITS.south, max: LIMITS.north, noNaN: true });
  fc.assert(
    fc.property(lon, lat, lon, lat, fc.double({ min: 3.5, max: 10, noNaN: true }), (x, y, cx, cy, zoom) => {
      const camera = { lon: cx, lat: cy, zoom };
      const [backX, backY] = unprojectFrom(camera, frame)(projectInto(camera, frame)(x, y));
      expect(backX).toBeCloseTo(x, 8);
      expect(backY).toBeCloseTo(y, 8);
    }),
  );
});

it.each([
  [71.09, 34.12, "34.12° N, 71.09° E"],
  [-0.001, -0.001, "0.00° N, 0.00° E"],
  [-71.5, -3.456, "3.46° S, 71.50° W"],
])("%f, %f is said as %s", (lon, lat, words) => {
  expect(degreesInWords(lon, lat)).toBe(words);
});

it("every corner of a circle lies at its distance from the middle", () => {
  const rad = Math.PI / 180;
  const km = (a: readonly [number, number], b: readonly [number, number]) =>
    2 *
    6371.0088 *
    Math.asin(
      Math.sqrt(
        Math.sin(((b[1] - a[1]) * rad) / 2) ** 2 +
          Math.cos(a[1] * rad) * Math.cos(b[1] * rad) * Math.sin(((b[0] - a[0]) * rad) / 2) ** 2,
      ),
    );
  for (const far of [1, 50, 500]) {
    const ring = circleRing(71.09, 34.12, far);
    expect(ring).toHaveLength(64);
    for (const corner of ring) expect(km([71.09, 34.12], corner)).toBeCloseTo(far, 6);
  }
});

it("a lasso keeps at most sixty corners, and the way that was drawn as far as they can hold it", () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 500 }) });
  fc.assert(
    fc.property(fc.array(point, { minLength: 4, maxLength: 400, size: "max" }), (way) => {
      const ring = simplifyRing(way, 60, 2);
      expect(ring.length).toBeLessThanOrEqual(60);
      for (const corner of ring) expect(way).toContainEqual(corner);
    }),
  );
  const circle = Array.from({ length: 400 }, (_, i) => ({
    x: 300 + 200 * Math.cos((i / 400) * 2 * Math.PI),
    y: 300 + 200 * Math.sin((i / 400) * 2 * Math.PI),
  }));
  const ring = simplifyRing(circle, 60, 2);
  expect(ring.length).toBeGreaterThan(12);
  const area = Math.abs(
    ring.reduce((sum, { x, y }, i) => {
      const next = ring[(i + 1) % ring.length]!;
      return sum + x * next.y - next.x * y;
    }, 0) / 2,
  );
  expect(area / (Math.PI * 200 ** 2)).toBeGreaterThan(0.97);
});

it("shades rise evenly, and never so far that a line on them is lost", () => {
  const shades = [0, 1, 2, 3, 4].map((step) => areaShade(step, 5));
  for (const [i, shade] of shades.entries()) if (i > 0) expect(shade - shades[i - 1]!).toBeCloseTo(0.0875, 6);
  expect(shades[0]).toBeGreaterThan(0.05);
  expect(shades[4]).toBeLessThanOrEqual(0.42);
  expect(areaShade(0, 1)).toBeGreaterThan(0.05);
});

it("the small picture of the region stands where the map looks at less than about half of it", () => {
  expect(locatorOf(base, cameraFor(WHOLE, frame, 8), frame)).toBeNull();
  expect(locatorOf(base, cameraFor(FOCUS, frame, 8), frame), "the first view").toBeNull();
  const torkham = locatorOf(base, { lon: 71.09, lat: 34.12, zoom: 8 }, frame);
  const quetta = locatorOf(base, { lon: 67, lat: 30.2, zoom: 8 }, frame);
  expect(torkham!.view.x).toBeGreaterThan(quetta!.view.x);
  expect(torkham!.view.y).toBeLessThan(quetta!.view.y);
  const far = locatorOf(base, { lon: 89, lat: 45, zoom: 10 }, frame)!;
  expect(far.view.x + far.view.width, "beyond the region it stands at the edge").toBeLessThanOrEqual(far.frame.width);
});

const place = (id: string, lat: number, lon: number, size: number): MapPlace => ({
  id,
  label: id,
  lat,
  lon,
  size,
  shares: [{ channel: 1, size }],
  precision: "dot",
  says: id,
  contested: false,
});

it("a small map says how many places it shows and how many lie beyond it, the largest at the back", () => {
  const places = [place("Small", 33, 69, 1), place("Doha", 25.3, 51.5, 2), place("Large", 33.1, 69.1, 9)];
  const { container } = render(<StillMap base={base} places={places} largest={9} title="2024" />);
  const map = screen.getByRole("img", { name: "2024: 3 places, 1 of them beyond the picture" });
  const radii = [...map.querySelectorAll(".symbol__ground")].map((each) => Number(each.getAttribute("r")));
  expect(radii.toSorted((a, b) => b - a)).toEqual(radii);
  expect(container.querySelectorAll("button, a, [tabindex]")).toHaveLength(0);
});

it("small maps of one base share one ground", () => {
  const small = { width: 240, height: 200 };
  expect(stillGround(base.topology, FOCUS, small)).toBe(stillGround(base.topology, FOCUS, { ...small }));
  expect(stillGround(base.topology, WHOLE, small)).not.toBe(stillGround(base.topology, FOCUS, small));
});
