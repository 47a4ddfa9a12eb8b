import type { Picture } from "../Picture.ts";
import type { Body, Box } from "./Body.ts";
import { drawBars } from "./drawBars.ts";
import { drawDays } from "./drawDays.ts";
import { drawDots } from "./drawDots.ts";
import { drawGrid } from "./drawGrid.ts";
import { drawIntervals } from "./drawIntervals.ts";
import { drawLines } from "./drawLines.ts";
import { drawMap } from "./drawMap.ts";
import { drawMaps } from "./drawMaps.ts";
import { drawMultiples } from "./drawMultiples.ts";
import { drawPairs } from "./drawPairs.ts";
import { drawSpans } from "./drawSpans.ts";
import { drawTable } from "./drawTable.ts";
import { words, wrap } from "./words.ts";

const EMPTY = { size: 14, fill: "var(--muted)" } as const;
const LINE = 20;

/** What stands in the place of a picture without anything to draw. */
function drawEmpty(says: string, { width, height }: Box): Body {
  const lines = wrap(says, width, EMPTY);
  return {
    marks: lines.map((line, at) => words(0, LINE * (at + 1), line, EMPTY)),
    height: height ?? LINE * (lines.length + 1),
    says: [],
  };
}

/** The body of a picture: everything between its caption and its foot. */
export function drawBody({ drawing, table, empty }: Pick<Picture, "drawing" | "table" | "empty">, box: Box): Body {
  if (empty !== null) return drawEmpty(empty, box);
  switch (drawing.kind) {
    case "bars":
      return drawBars(drawing, box);
    case "multiples":
      return drawMultiples(drawing, box);
    case "days":
      return drawDays(drawing, box);
    case "lines":
      return drawLines(drawing, box);
    case "dots":
      return drawDots(drawing, box);
    case "intervals":
      return drawIntervals(drawing, box);
    case "spans":
      return drawSpans(drawing, box);
    case "grid":
      return drawGrid(drawing, box);
    case "map":
      return drawMap(drawing, box);
    case "maps":
      return drawMaps(drawing, box);
    case "pairs":
      return drawPairs(drawing, box);
    case "table":
      return drawTable(drawing.table ?? table, box);
    default:
      return drawing satisfies never;
  }
}
