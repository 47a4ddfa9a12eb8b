import type { AxisFactor } from "@/layout/chart/Line.ts";
import { FACTORS_HIGH } from "@/layout/chart/placeFactors.ts";
import { lineLooks } from "@/layout/chart/lineLooks.ts";
import { seriesFrame, type SeriesFrame } from "@/layout/chart/seriesFrame.ts";
import { seriesLabels } from "@/layout/chart/seriesLabels.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import type { DrawingOf } from "../Picture.ts";
import type { Body, Box } from "./Body.ts";
import { legend } from "./legend.ts";
import { emptyOfFactors, lineFactors } from "./lineFactors.ts";
import { lineGround } from "./lineGround.ts";
import { lineLegend } from "./lineLegend.ts";
import { lineMarks } from "./lineMarks.ts";
import { lineNameList, lineNames } from "./lineNames.ts";

/** Height of the plot with its axis, as the page has it. */
const PLOT = 340;
/** A lower plot says nothing. */
const LEAST = 96;
const AIR = 6;

const moved = (y: number, marks: readonly Mark[]): Mark => mark("g", { transform: `translate(0 ${y})` }, marks);

/** The plot with the names of its lines, over it where they find no room in it; null where it would be too low. */
function plotIn(drawing: DrawingOf<"lines">, width: number, high: number, grows: boolean) {
  const { lines, domain, scale, ticks, unit } = drawing;
  if (high < LEAST) return null;
  const looks = lineLooks(lines);
  const layout = seriesLabels(lines, domain, scale, width, high);
  const drawn = (frame: SeriesFrame, names: readonly Mark[]): readonly Mark[] => {
    const { strokes, points } = lineMarks(lines, looks, frame);
    return [...lineGround(frame, ticks, unit), ...strokes, ...names, ...points];
  };
  if (layout.frame.names !== null)
    return { marks: drawn(layout.frame, lineNames(layout, looks)), height: high, frame: layout.frame };
  const shown = lines.filter(({ key }) => (layout.frame.spots.get(key)?.length ?? 0) > 0);
  const list = lineNameList(shown, looks, width);
  const under = grows ? high : high - list.height;
  if (under < LEAST) return null;
  const frame = seriesFrame(lines, domain, scale, new Set(), width, under);
  return { marks: [...list.marks, moved(list.height, drawn(frame, []))], height: list.height + under, frame };
}

type Plot = NonNullable<ReturnType<typeof plotIn>>;

/** The plot with the strip of factors under it, which is cut where it is empty: the plot has that room too. */
function plotWithFactors(
  factors: readonly AxisFactor[],
  plotOf: (strip: number) => Plot | null,
): { readonly plot: Plot; readonly cut: number } | null {
  const plot = plotOf(FACTORS_HIGH + AIR);
  if (plot === null) return null;
  const cut = emptyOfFactors(factors, plot.frame);
  const higher = plotOf(FACTORS_HIGH + AIR - cut);
  // In a higher plot a name may move, and with it the numbers under it.
  return higher !== null && emptyOfFactors(factors, higher.frame) >= cut ? { plot: higher, cut } : { plot, cut: 0 };
}

/**
 * Lines of counts with all that the page draws of them. Where the room is low, first the strip of factors gives way,
 * then lines from the last one on; both are said.
 */
export function drawLines(drawing: DrawingOf<"lines">, { width, height }: Box): Body {
  const factors = drawing.factors.filter(({ x }) => x >= drawing.domain[0] && x <= drawing.domain[1]);
  const all = drawing.lines.length;
  for (let count = all; count > 0; count--) {
    const lines = drawing.lines.slice(0, count);
    const key = legend(lineLegend(lines), width);
    const keyHigh = key.height === 0 ? 0 : key.height + AIR;
    const plotOf = (strip: number) =>
      plotIn({ ...drawing, lines }, width, height === null ? PLOT : height - keyHigh - strip, height === null);
    const whole = factors.length > 0 && count === all ? plotWithFactors(factors, plotOf) : null;
    const plot = whole?.plot ?? plotOf(0);
    if (plot === null) continue;
    const strip = whole === null ? 0 : FACTORS_HIGH + AIR - whole.cut;
    return {
      marks: [
        ...plot.marks,
        ...(whole === null ? [] : [moved(plot.height + AIR - whole.cut, lineFactors(factors, plot.frame, whole.cut))]),
        moved(plot.height + strip + AIR, key.marks),
      ],
      height: plot.height + strip + keyHigh,
      says: [
        ...(factors.length > 0 && whole === null
          ? ["No room below the chart for how many times the lowest the highest is: that is in the table."]
          : []),
        ...(count < all ? [`${count} of ${all} lines drawn; all are in the table and at the address.`] : []),
      ],
    };
  }
  return { marks: [], height: 0, says: all === 0 ? [] : ["No room for the lines: all are in the table."] };
}
