import type { Frame } from "@/layout/map/mercator.ts";
import { MAP_SOURCES, scaleLength } from "@/layout/map/scaleLength.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import type { DrawingOf } from "../Picture.ts";
import type { Body, Box } from "./Body.ts";
import type { KeyBlock } from "./keyBlock.ts";
import { BETWEEN_COLUMNS, keyColumns } from "./keyColumns.ts";
import { mapCamera } from "./mapCamera.ts";
import { isPaired, mapKey } from "./mapKey.ts";
import { mapSheet } from "./mapSheet.ts";
import { rounded } from "./rounded.ts";
import { widthOf, words } from "./words.ts";

/** Under the map: the scale and who made the ground. */
const FOOT = 20;
const GAP = 24;
const UNDER_GAP = 8;
/** From here on the key stands beside the map, in a shape that is so much wider than high. */
const BESIDE = { width: 640, ratio: 1.2 } as const;
/** Columns of a key beside the map, the narrowest first. */
const WAYS = [
  { count: 1, width: 190 },
  { count: 1, width: 220 },
  { count: 1, width: 260 },
  { count: 2, width: 170 },
  { count: 2, width: 200 },
  { count: 2, width: 230 },
] as const;

type Columns = { readonly count: number; readonly width: number };
type Arrangement = {
  readonly frame: Frame;
  readonly columns: Columns;
  readonly blocks: number;
  readonly isBeside: boolean;
};

const across = ({ count, width }: Columns) => count * width + (count - 1) * BETWEEN_COLUMNS;

/** Frame of the map and columns of the key for as many of the blocks as have room, which is all where the height is free. */
function arranged(all: readonly KeyBlock[], { width, height }: Box): Arrangement {
  const isBeside = width >= BESIDE.width && (height === null || width / height >= BESIDE.ratio);
  const least = Math.max(width * 0.44, 300);
  for (let blocks = all.length; ; blocks--) {
    const shown = all.slice(0, blocks);
    const isLast = blocks === 0;
    if (isBeside)
      for (const columns of WAYS) {
        const wide = width - GAP - across(columns);
        const key = keyColumns(shown, columns).height;
        const high = height ?? Math.max(wide / 1.15, key);
        if (isLast || (wide >= least && key <= high))
          return { frame: { width: wide, height: Math.max(high - FOOT, 1) }, columns, blocks, isBeside };
      }
    const count = Math.max(1, Math.floor((width + BETWEEN_COLUMNS) / 250));
    const columns = { count, width: (width - (count - 1) * BETWEEN_COLUMNS) / count };
    const key = keyColumns(shown, columns).height + FOOT + UNDER_GAP;
    const high = height === null ? width / (width < 480 ? 0.95 : 1.15) : height - key;
    if (!isBeside && (isLast || height === null || high >= height * 0.56))
      return { frame: { width, height: Math.max(high, 1) }, columns, blocks, isBeside };
  }
}

function footMarks(frame: Frame, scale: ReturnType<typeof scaleLength>): readonly Mark[] {
  const look = { size: 10, fill: "var(--muted)" } as const;
  const y = frame.height + 15;
  const says = `${scale.km} km`;
  return [
    mark("path", {
      d: `M0.5 ${y - 8}V${y}H${rounded(scale.width)}V${y - 8}`,
      fill: "none",
      stroke: "var(--ink)",
      "stroke-width": 1,
    }),
    words(scale.width + 6, y, says, { ...look, fill: "var(--ink)" }),
    ...(scale.width + widthOf(says, look) + widthOf(MAP_SOURCES, look) + 24 > frame.width
      ? []
      : [words(frame.width, y, MAP_SOURCES, { ...look, anchor: "end" })]),
  ];
}

/** The border map with its key: ground, lines, names, and symbols or shaded areas (rules X61 to X65). */
export function drawMap(drawing: DrawingOf<"map">, box: Box): Body {
  const expected = { width: box.width, height: box.height ?? box.width };
  // What a symbol of several places is, is known only once they are laid out: room is kept for it.
  const inPairs = isPaired(box);
  const facts = { frame: expected, gathers: drawing.places.length > 1, greatest: Infinity };
  const measured = mapKey(drawing, facts, inPairs);
  const { frame, columns, blocks, isBeside } = arranged(measured, box);
  const camera = mapCamera(drawing, frame);
  const sheet = mapSheet(drawing, camera, frame);
  const left = measured.slice(blocks).map((block) => block.words);
  const key = keyColumns(
    mapKey(drawing, sheet.facts, inPairs).filter((block) => block.words === "" || !left.includes(block.words)),
    columns,
  );
  const foot = frame.height + FOOT;
  const [x, y] = isBeside ? [frame.width + GAP, 0] : [0, foot + UNDER_GAP];
  return {
    marks: [
      ...sheet.marks,
      ...footMarks(frame, scaleLength(camera)),
      mark("g", { transform: `translate(${rounded(x)} ${rounded(y)})` }, key.marks),
    ],
    height: isBeside ? Math.max(foot, key.height) : y + key.height,
    says: [
      ...sheet.says,
      ...left.filter((text) => text !== "").map((text) => (/[.!?]$/u.test(text) ? text : `${text}.`)),
    ],
  };
}
