import { expect, it } from "vitest";
import { placeLabel } from "@/layout/chart/placeLabel.ts";

const at = (left: number, top: number) => ({ left, top, right: left + 20, bottom: top + 10 });
const frame = { left: 0, top: 0, right: 100, bottom: 100 };

it("takes the first place where nothing is in the way", () => {
  expect(placeLabel([at(10, 10), at(50, 10)], frame, [], [])).toEqual(at(10, 10));
});

it("leaves a place that a line crosses", () => {
  expect(placeLabel([at(10, 10), at(50, 10)], frame, [], [[0, 0, 40, 30]])).toEqual(at(50, 10));
});

it("leaves a place outside the frame, even for one that is taken", () => {
  expect(placeLabel([at(90, 10), at(50, 10)], frame, [at(45, 8)], [])).toEqual(at(50, 10));
});
