import { fillTiles } from "@/layout/chart/fillTiles.ts";
import { FOOT, histogramFrame, LEAST_PLOT } from "@/layout/chart/histogramFrame.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import type { DrawingOf } from "../Picture.ts";
import { behindBars, namesOfBars } from "./barGround.ts";
import { barLegend } from "./barLegend.ts";
import { barMarks } from "./barMarks.ts";
import type { Body, Box } from "./Body.ts";
import { fittedLegend } from "./fittedLegend.ts";
import { markedDays } from "./markedDays.ts";
import { spanStrip } from "./spanStrip.ts";
import { tilesWord } from "./tilesWord.ts";

type Bars = DrawingOf<"bars">;

const AIR = 8;
/** Room right of the plot. */
const SIDE = 4;
/** Height of the plot where nobody asks for a height, and how much of a height it should have at least. */
const [NATURAL, SHARE] = [220, 0.42] as const;

/** How much stands around the bars, from the most to the least: rows of words over them, lanes under them, the legend's columns. */
const ROOMS = [
  { rows: 3, lanes: 4, columns: 1 },
  { rows: 2, lanes: 3, columns: 1 },
  { rows: 1, lanes: 2, columns: 1 },
  { rows: 0, lanes: 1, columns: 1 },
  { rows: 0, lanes: 1, columns: 2 },
  { rows: 0, lanes: 1, columns: 3 },
] as const;

type Room = (typeof ROOMS)[number];

function laidOut(bars: Bars, box: Box, { rows, lanes, columns }: Room, prefix: string) {
  const { width, height } = box;
  const named = fittedLegend(barLegend(bars, prefix), width, columns);
  const above = named.height === 0 ? 0 : named.height + AIR;
  const most = bars.bins.reduce((highest, { of }) => Math.max(highest, of), 0);
  const frameOf = (high: number) =>
    histogramFrame(width, high, bars.extent, most, bars.unit, bars.annotations, { rows, side: SIDE });
  const least = frameOf(0);
  const { top } = least;
  const strip = spanStrip(bars.spans, least, width, lanes);
  const marked = markedDays(bars, least, box);
  const free = height === null ? NATURAL : height - above - strip.height - marked.height - top - FOOT;
  const frame = frameOf(top + Math.max(free, LEAST_PLOT) + FOOT);
  return { named, above, frame, strip, marked, free };
}

/** With as much around the bars as leaves them their share of the height; where nothing does, with the highest bars. */
function roomiest(bars: Bars, box: Box, prefix: string): ReturnType<typeof laidOut> {
  const wished = box.height === null ? 0 : box.height * SHARE;
  const [first, ...others] = ROOMS;
  let best = laidOut(bars, box, first, prefix);
  for (const room of others) {
    if (best.free >= wished) return best;
    const next = laidOut(bars, box, room, prefix);
    if (next.free > best.free) best = next;
  }
  return best;
}

/** Events over time as stacked bars, with what lies behind, what is marked and what lasts (rules X40 to X43). */
export function drawBars(drawing: Bars, box: Box): Body {
  const { width } = box;
  const prefix = tilesWord("bars", drawing.keys);
  const { named, above, frame, strip, marked } = roomiest(drawing, box, prefix);
  const under = above + frame.base + FOOT + strip.height;
  const marks: readonly Mark[] = [
    fillTiles(prefix, drawing.keys),
    ...named.marks,
    mark("g", { transform: `translate(0 ${above})` }, [
      ...behindBars(drawing, frame),
      ...barMarks(drawing, frame, prefix),
      ...namesOfBars(drawing, frame, width),
    ]),
    mark("g", { transform: `translate(0 ${above + frame.base + FOOT})` }, strip.marks),
    ...(marked.height === 0 ? [] : [mark("g", { transform: `translate(0 ${under})` }, marked.marks)]),
  ];
  return {
    marks,
    height: under + marked.height,
    says: [...named.says, ...marked.says],
  };
}
