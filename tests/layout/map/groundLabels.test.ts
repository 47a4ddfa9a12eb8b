import { expect, it } from "vitest";
import { isWithin } from "@/layout/map/isWithin.ts";
import { layOutMap, type MapLayout } from "@/layout/map/layOutMap.ts";
import { cameraFor, unprojectFrom, type Camera, type Frame } from "@/layout/map/mercator.ts";
import { textWidth, type Box } from "@/layout/map/placeLabels.ts";
import { provinceId } from "@/layout/map/provinceShapes.ts";
import { readBase } from "@/layout/map/readBase.ts";
import { FOCUS, WHOLE } from "@/layout/map/viewBounds.ts";
import { base } from "./mapBase.ts";

const { provinces } = readBase(base.topology);
const FRAMES = [
  { width: 620, height: 560 },
  { width: 336, height: 374 },
  { width: 480, height: 436 },
];
const LINE = { lineLabel: "Durand Line · not recognised by Kabul", controlLabel: "Line of Control" };

const lay = (camera: Camera, frame: Frame, more = {}) => layOutMap(base, [], camera, frame, { ...LINE, ...more });
const boxOf = (
  { text, x, y, size }: { text: string; x: number; y: number; size: number },
  anchor: "start" | "middle" | "end" = "middle",
): Box & { text: string } => {
  const width = textWidth(text, size);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { text, left, right: left + width, top: y - size / 2, bottom: y + size / 2 };
};
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function othersOf(layout: MapLayout): readonly (Box & { text: string })[] {
  return [
    ...[...layout.townLabels, ...layout.crossingLabels].map((label) => boxOf(label, label.anchor)),
    ...layout.areaLabels.map((label) => boxOf(label)),
    ...layout.crossings.map(({ name, x, y }) => ({
      text: `the square of ${name}`,
      left: x - 4,
      right: x + 4,
      top: y - 4,
      bottom: y + 4,
    })),
    ...[layout.lineLabel, layout.controlLabel].flatMap((label) =>
      (label?.path ?? []).map(({ x, y }) => ({ text: "a line", left: x - 3, right: x + 3, top: y - 5, bottom: y + 5 })),
    ),
  ];
}

const near = (lon: number, lat: number, zoom: number): Camera => ({ lon, lat, zoom });
const VIEWS = FRAMES.flatMap((frame) => {
  const first = cameraFor(FOCUS, frame, 8);
  return [
    ["the first view", first],
    ["the whole region", cameraFor(WHOLE, frame, 8)],
    ["Torkham, two nearer", near(71.09, 34.12, first.zoom + 2)],
    ["Peshawar, two nearer", near(71.54, 34.01, first.zoom + 2)],
    ["Landi Kotal, four nearer", near(71.15, 34.1, first.zoom + 4)],
    ["Kashmir", near(74.5, 34.5, 6.4)],
  ].map(([name, camera]) => [name as string, frame.width, camera as Camera, frame] as const);
});

it.each(VIEWS)(
  "%s, %i px: a province's name lies in its province and on nothing else that is written",
  (_, __, camera, frame) => {
    const layout = lay(camera, frame);
    const names = layout.provinceLabels.map((label) => ({ ...boxOf(label), label }));
    for (const name of names) {
      for (const other of [...othersOf(layout), ...names.filter((each) => each !== name)])
        expect(meet(name, other), `${name.text}, ${other.text}`).toBe(false);
      const own = provinces.find(({ properties }) => provinceId(properties) === name.label.id);
      const [lon, lat] = unprojectFrom(camera, frame)(name.label);
      const isIn = own !== undefined && isWithin(own.geometry, lon, lat);
      expect({ name: name.text, isIn }).toEqual({ name: name.text, isIn: true });
    }
  },
);

it("the larger province comes first: of two that share room the smaller goes without", () => {
  const { provinceLabels } = lay(cameraFor(WHOLE, FRAMES[0]!, 8), FRAMES[0]!);
  const named = new Set(provinceLabels.map(({ text }) => text));
  for (const large of ["Balochistan", "Punjab", "Sindh", "Farah", "Faryab"]) expect(named).toContain(large);
  for (const small of ["Kapisa", "Parwan", "Islamabad Capital Territory"]) expect(named).not.toContain(small);
  const sizes = provinceLabels.map(({ id }) => provinces.find((p) => provinceId(p.properties) === id)?.properties);
  expect(sizes).not.toContain(undefined);
});

it("nearer by, provinces are named that had no room further off", () => {
  const frame = FRAMES[0]!;
  const near70 = lay(near(69.5, 35, 8), frame).provinceLabels.map(({ text }) => text);
  expect(near70).toEqual(expect.arrayContaining(["Kapisa", "Laghman"]));
});

it("disputed areas are marked as such among the names, and so is what is written in Arabic script", () => {
  const frame = FRAMES[0]!;
  const kashmir = near(75.2, 35, 6.2);
  const english = lay(kashmir, frame).provinceLabels;
  expect(english.find(({ text }) => text === "Gilgit-Baltistan")).toMatchObject({ disputed: true, local: false });
  expect(english.find(({ text }) => text === "Punjab")?.disputed ?? false).toBe(false);
  const local = lay(kashmir, frame, { isLocal: true });
  for (const { text, local: isLocal } of [...local.provinceLabels, ...local.areaLabels]) {
    expect({ text, isLocal }).toEqual({ text, isLocal: true });
    expect(text).toMatch(/^[\p{Script=Arabic}\s]+$/u);
  }
  expect(local.provinceLabels.length).toBeGreaterThan(2);
});

it("the line that parts Kashmir has a label of its own along it, and none where it is not in view", () => {
  const frame = FRAMES[0]!;
  const { controlLabel } = lay(near(74.5, 34.4, 7), frame);
  expect(controlLabel?.text).toBe("Line of Control");
  const toDegrees = unprojectFrom(near(74.5, 34.4, 7), frame);
  const control = readBase(base.topology).control.coordinates.flat();
  for (const point of controlLabel?.path ?? []) {
    const [lon, lat] = toDegrees(point);
    const away = Math.min(...control.map(([x = 0, y = 0]) => Math.hypot((x - lon) * 0.82, y - lat)));
    expect(away, "degrees from the line").toBeLessThan(0.35);
  }
  expect(lay(near(66.5, 31, 7), frame).controlLabel).toBeNull();
});

it("no country's name stands on a disputed area", () => {
  const disputed = provinces.filter(({ properties }) => properties.disputed);
  for (const frame of FRAMES)
    for (const zoom of [5, 6, 6.4, 7, 8])
      for (const [lon, lat] of [
        [74.5, 35.5],
        [77, 34.5],
        [74.8, 33.6],
      ] as const) {
        const camera = near(lon, lat, zoom);
        const onDisputed = lay(camera, frame).areaLabels.filter((label) => {
          const [x, y] = unprojectFrom(camera, frame)(label);
          return disputed.some(({ geometry }) => isWithin(geometry, x, y));
        });
        expect(onDisputed.map(({ text }) => text)).toEqual([]);
      }
});
