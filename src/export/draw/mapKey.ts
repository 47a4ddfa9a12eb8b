import { areaFill, openDots } from "@/layout/map/areaMarks.ts";
import { channelMarks } from "@/layout/map/channelMarks.ts";
import { crossingKey, crossingMarks } from "@/layout/map/crossingMarks.ts";
import { DISPUTED_LOOK, LINE_LOOK } from "@/layout/map/groundMarks.ts";
import type { MapPlace } from "@/layout/map/MapPlace.ts";
import type { Frame } from "@/layout/map/mercator.ts";
import { sampleSizes } from "@/layout/map/sampleSizes.ts";
import {
  contestedMark,
  groundMark,
  openMark,
  ringMark,
  smallTagEdge,
  stackMark,
  zeroMark,
} from "@/layout/map/symbolMarks.ts";
import { largestDrawn, symbolRadius } from "@/layout/map/symbolRadius.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import type { DrawingOf, MapSides } from "../Picture.ts";
import { keyGap, keyItem, keyPair, SAMPLES, type KeyBlock, type Sample } from "./keyBlock.ts";
import { widthOf, words, wrap } from "./words.ts";

const sample = (height: number, ...marks: readonly Mark[]): Sample => ({ marks, height });
const disc = (r: number) => mark("circle", { r, fill: "var(--muted)" });
const SWATCH = { x: -12, y: -6, width: 24, height: 12, stroke: "var(--muted)", "stroke-width": 0.8 } as const;
const DOTS = "map-key-dots";

/** What the colours and forms are, a row for each side. */
export function sidesKey(sides: MapSides, inPairs: boolean): readonly KeyBlock[] {
  const rows = sides.map(({ channel, label }) => keyItem(sample(12, ...channelMarks(channel, 9)), label, "var(--ink)"));
  if (!inPairs) return rows;
  const half = Math.ceil(rows.length / 2);
  return rows.slice(0, half).map((row, at) => {
    const other = rows[half + at];
    return other === undefined ? row : keyPair(row, other);
  });
}

/** Circles of round sizes side by side, as large as on the map. */
export function sizesKey(sizes: readonly number[], radius: (size: number) => number, unit: string): KeyBlock {
  const look = { size: 11, fill: "var(--muted)" } as const;
  const high = Math.max(14, 2 * radius(sizes.at(-1) ?? 1) + 3);
  const label = `area: ${sizes.map((size) => size.toLocaleString("en")).join(", ")} ${unit}`;
  return {
    words: label,
    draw: (width) => {
      const marks: Mark[] = [];
      // The first stands in the middle of the samples above and below it.
      let x = Math.max(1, SAMPLES / 2 - 4 - radius(sizes[0] ?? 1));
      for (const size of sizes) {
        const r = radius(size);
        const text = size.toLocaleString("en");
        marks.push(
          mark("circle", { cx: x + r, cy: high / 2, r, fill: "none", stroke: "var(--muted)", "stroke-width": 1 }),
          words(x + 2 * r + 4, high / 2 + 4, text, look),
        );
        x += 2 * r + 4 + widthOf(text, look) + 10;
      }
      const isBelow = x - 6 + widthOf(unit, look) > width;
      const lines = isBelow ? wrap(unit, width - SAMPLES, look) : [unit];
      for (const [at, line] of lines.entries())
        marks.push(isBelow ? words(SAMPLES, high + 11 + at * 14, line, look) : words(x - 6, high / 2 + 4, line, look));
      return { marks, height: high + (isBelow ? lines.length * 14 : 0) + 3 };
    },
  };
}

/** What forms of symbols are, of those that occur. */
export function formsKey(
  places: readonly MapPlace[],
  {
    zeroLabel,
    openLabel,
    contestedLabel,
    gathers,
  }: Pick<DrawingOf<"map">, "zeroLabel" | "openLabel" | "contestedLabel"> & { readonly gathers: boolean },
): readonly KeyBlock[] {
  const where = (test: (place: MapPlace) => boolean, block: KeyBlock) => (places.some(test) ? [block] : []);
  return [
    ...where(({ size }) => size === 0, keyItem(sample(10, zeroMark(4)), zeroLabel)),
    ...where(({ size }) => size === null, keyItem(sample(10, openMark(4)), openLabel)),
    ...(gathers ? [keyItem(sample(16, stackMark(5.4), groundMark(6.2), disc(5.4)), "several places")] : []),
    ...where(({ precision }) => precision === "ring", keyItem(sample(16, ringMark(7)), "known to about 20 km")),
    ...where(
      ({ precision }) => precision === "hatch",
      keyItem(sample(14, smallTagEdge()), "somewhere in the hatched province; a number, no size"),
    ),
    ...where(
      ({ contested }) => contested,
      keyItem(sample(15, contestedMark(6.4), disc(4.4)), `ringed: ${contestedLabel}`),
    ),
  ];
}

function areasKey({ areas, areaKey }: DrawingOf<"map">): readonly KeyBlock[] {
  if (areas === null || areaKey === null) return [];
  const { steps, none, open, title } = areaKey;
  const swatch = (step: number | "none" | null) =>
    sample(
      14,
      ...(step === null ? [mark("defs", {}, [openDots(DOTS)])] : []),
      mark("rect", { ...SWATCH, ...areaFill(step, steps.length, DOTS) }),
    );
  return [
    keyItem(null, title, "var(--ink)"),
    ...(areas.some(({ step }) => step === "none") ? [keyItem(swatch("none"), none)] : []),
    ...steps.map((label, step) => keyItem(swatch(step), label)),
    ...(areas.some(({ step }) => step === null) ? [keyItem(swatch(null), open)] : []),
  ];
}

export type KeyFacts = {
  readonly frame: Frame;
  /** Whether a symbol stands for several places. */
  readonly gathers: boolean;
  /** The largest size of a symbol. */
  readonly greatest: number;
};

/** A key of one column under the map, of which the sides are no more than half as wide. */
export const isPaired = ({ width }: { readonly width: number }): boolean => width < 480;

/** All that the marks of a map mean, the most needed first. */
export function mapKey(
  drawing: DrawingOf<"map">,
  { frame, gathers, greatest }: KeyFacts,
  inPairs: boolean,
): readonly KeyBlock[] {
  const { places, sides, largest, unit, areas, crossings, ghosts } = drawing;
  const radius = symbolRadius(largest, frame, places);
  const top = Math.floor(largestDrawn(largest, frame, places));
  const points = areas === null && places.length > 0;
  const symbols = points
    ? [
        ...sidesKey(sides, inPairs),
        keyGap,
        ...(largest > 0 && places.some(({ precision, size }) => precision !== "hatch" && (size ?? 0) > 0)
          ? [
              sizesKey(
                sampleSizes(largest),
                radius,
                greatest > top ? `${unit}, alike from ${top.toLocaleString("en")} on` : unit,
              ),
            ]
          : []),
        ...formsKey(places, { ...drawing, gathers }),
        keyGap,
      ]
    : [...areasKey(drawing), ...(areas === null ? [] : [keyGap])];
  return [
    ...symbols,
    ...(ghosts.length > 0
      ? [keyItem(sample(8, mark("circle", { r: 2, fill: "var(--faint)", "fill-opacity": 0.45 })), drawing.ghostLabel)]
      : []),
    ...crossingKey(crossings).map(({ state, words: label }) => keyItem(sample(14, ...crossingMarks(state)), label)),
    keyGap,
    keyItem(sample(10, mark("path", { d: "M-13 0H13", ...LINE_LOOK })), drawing.lineNote),
    keyItem(sample(10, mark("path", { d: "M-13 0H13", ...DISPUTED_LOOK })), drawing.disputedNote),
    ...drawing.notes.map((note) => keyItem(null, note)),
  ];
}
