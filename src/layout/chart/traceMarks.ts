import { mark, type Mark } from "../Mark.ts";
import { glyphMark } from "./glyphMark.ts";
import { keptApart } from "./keptApart.ts";
import type { LineLook } from "./lineLooks.ts";
import type { Spot, TraceSpot } from "./seriesFrame.ts";

/** So far left of its point stands what stood there before, so that a change of one is seen. */
const ASIDE = 6;
/** So far right of it runs the bracket. */
const BRACKET = 6;
/** A bracket shorter than this would be no bracket. */
const SHORTEST = 6;

const glyphOf = ({ trace, y, ends }: TraceSpot, x: number, { shape, color }: LineLook, size: number): Mark =>
  glyphMark({ kind: trace.glyph, x, y, shape, color, size: size * 0.8, grows: "up", ends });

const bracket = (x: number, [from, to]: readonly [number, number], color: string): Mark => {
  const [top, bottom] = keptApart([Math.min(from, to), Math.max(from, to)], SHORTEST, [-Infinity, Infinity]);
  const edge = x + BRACKET;
  return mark("path", {
    d: `M${edge - 2} ${top}H${edge + 1}V${bottom}H${edge - 2}`,
    fill: "none",
    stroke: color,
    "stroke-width": 1.25,
  });
};

/** What stood at a point before, faint and tied to it. */
export const ghostMark = (spot: Spot, ghost: TraceSpot, look: LineLook, size: number): Mark =>
  mark("g", { "data-trace": "ghost", opacity: 0.42 }, [
    mark("line", {
      x1: spot.x - ASIDE,
      x2: spot.x,
      y1: ghost.y,
      y2: spot.y,
      stroke: look.color,
      "stroke-width": 1,
    }),
    glyphOf(ghost, spot.x - ASIDE, look, size),
  ]);

/** What stands at a point as well, joined to it by a bracket. */
export const printMark = (spot: Spot, print: TraceSpot, look: LineLook, size: number): Mark =>
  mark("g", { "data-trace": "print" }, [
    glyphOf(print, spot.x, look, size),
    bracket(spot.x, [print.y, spot.y], look.color),
  ]);

export const traceMarks = (spot: Spot, look: LineLook, size: number): readonly Mark[] => [
  ...spot.ghosts.map((ghost) => ghostMark(spot, ghost, look, size)),
  ...spot.prints.map((print) => printMark(spot, print, look, size)),
];
