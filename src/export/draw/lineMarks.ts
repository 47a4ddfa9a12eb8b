import { glyphMark } from "@/layout/chart/glyphMark.ts";
import type { Line, LinePoint, Trace } from "@/layout/chart/Line.ts";
import type { LineLook } from "@/layout/chart/lineLooks.ts";
import { isCrowded, markSize, sizeOfSpot } from "@/layout/chart/markSize.ts";
import type { SeriesFrame, Spot } from "@/layout/chart/seriesFrame.ts";
import { onLine } from "@/layout/chart/seriesObstacles.ts";
import { ghostMark, printMark } from "@/layout/chart/traceMarks.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import { valued } from "./valued.ts";

const numberOf = ({ y, low, high }: LinePoint | Trace): number | null => y ?? low ?? high;

/** One path for all stretches of a line: it runs only to points that are joined to the one before. */
function stroke(line: Line, spots: readonly Spot[], look: LineLook): readonly Mark[] {
  const met = onLine(spots);
  if (!met.some(({ point }) => point.joined)) return [];
  const d = met
    .map(({ point, x, y }, at) => `${at > 0 && point.joined ? "L" : "M"}${x.toFixed(2)} ${y.toFixed(2)}`)
    .join("");
  return [
    mark("path", {
      "data-line": line.key,
      d,
      fill: "none",
      stroke: look.color,
      "stroke-width": 2,
      "stroke-linejoin": "round",
      "stroke-dasharray": isCrowded(met) ? undefined : look.dash,
    }),
  ];
}

const longBar = ({ bar, y }: Spot, { color }: LineLook): readonly Mark[] =>
  bar === null
    ? []
    : [
        mark("rect", {
          "data-long": "true",
          x: bar[0],
          y: y - 1.5,
          width: Math.max(2, bar[1] - bar[0]),
          height: 3,
          fill: color,
          "fill-opacity": 0.45,
        }),
      ];

function pointMarks(spot: Spot, look: LineLook, own: number): readonly Mark[] {
  const { point, x, y, ends } = spot;
  const { shape, color } = look;
  const name = point.name ?? point.says;
  const glyph = glyphMark({
    kind: point.glyph,
    x,
    y,
    shape,
    color,
    size: sizeOfSpot(spot, own),
    grows: "up",
    ends,
  });
  return [
    ...spot.ghosts.map((ghost) =>
      valued({ name: `${name}, earlier figure`, value: numberOf(ghost.trace), says: point.says }, [
        ghostMark(spot, ghost, look, own),
      ]),
    ),
    ...spot.prints.map((print) =>
      valued({ name: `${name}, also printed`, value: numberOf(print.trace), says: point.says }, [
        printMark(spot, print, look, own),
      ]),
    ),
    valued({ name, value: numberOf(point), says: point.says }, [...longBar(spot, look), glyph]),
  ];
}

/** The lines between points that are joined, and every point by its comparator. */
export function lineMarks(
  lines: readonly Line[],
  looks: ReadonlyMap<string, LineLook>,
  frame: SeriesFrame,
): { readonly strokes: readonly Mark[]; readonly points: readonly Mark[] } {
  const drawn = lines.flatMap((line) => {
    const look = looks.get(line.key);
    return look === undefined ? [] : [{ line, look, spots: frame.spots.get(line.key) ?? [] }];
  });
  return {
    strokes: drawn.flatMap(({ line, look, spots }) => stroke(line, spots, look)),
    points: drawn.map(({ line, look, spots }) =>
      mark(
        "g",
        { "data-line": line.key },
        spots.flatMap((spot) => pointMarks(spot, look, markSize(spots))),
      ),
    ),
  };
}
