import { dayInWords } from "@/domain/dateInWords.ts";
import type { Day } from "@/domain/Day.ts";
import type { HistogramFrame } from "@/layout/chart/histogramFrame.ts";
import type { DrawingOf } from "../Picture.ts";
import type { Body, Box } from "./Body.ts";
import { widthOf, words, wrap } from "./words.ts";

const LOOK = { size: 10, fill: "var(--muted)" } as const;
const [LINE, AIR] = [13.5, 7] as const;
/** Between two in a line, and at least between two columns. */
const [BETWEEN, BETWEEN_COLUMNS] = [14, 7] as const;
/** Of a height, what the words may take. */
const SHARE = 0.16;

/** Days that are drawn and whose words found no room over the bars: "7 Border offensive, 11 October 2025". */
function unnamed({ annotations, extent }: DrawingOf<"bars">, frame: HistogramFrame): readonly string[] {
  return annotations
    .filter(
      ({ at, label }) =>
        at >= extent[0] &&
        at <= extent[1] &&
        !frame.annotations.some((placed) => placed.label === label && placed.x === frame.x(at)),
    )
    .map(({ at, label, number, isOwn }) => {
      const what = isOwn === true ? `own note “${label}”` : label;
      return `${number === undefined ? "" : `${number} `}${what}, ${dayInWords(at as Day)}`;
    });
}

type Spot = { readonly x: number; readonly line: number; readonly text: string };

/** One after the other, in lines. */
function inLines(said: readonly string[], width: number): readonly Spot[] {
  const spots: Spot[] = [];
  let [x, line] = [0, 0];
  for (const entry of said)
    for (const [at, text] of wrap(entry, width, LOOK).entries()) {
      const wide = widthOf(text, LOOK);
      if (x > 0 && (at > 0 || x + wide > width)) [x, line] = [0, line + 1];
      spots.push({ x, line, text });
      x += wide + BETWEEN;
    }
  return spots;
}

/** In columns as wide as the widest; none where not even that has room. */
function inColumns(said: readonly string[], width: number): readonly Spot[] {
  const widest = Math.max(0, ...said.map((each) => widthOf(each, LOOK)));
  const columns = Math.min(said.length, Math.floor((width + BETWEEN_COLUMNS) / (widest + BETWEEN_COLUMNS)));
  if (columns === 0) return [];
  const wide = (width + BETWEEN_COLUMNS) / columns;
  return said.map((text, at) => ({ x: (at % columns) * wide, line: Math.floor(at / columns), text }));
}

/** Marked days whose words stand as a footnote under the bars, from 0,0 on; in the caption where that would take too much. */
export function markedDays(drawing: DrawingOf<"bars">, frame: HistogramFrame, { width, height }: Box): Body {
  const said = unnamed(drawing, frame);
  if (said.length === 0) return { marks: [], height: 0, says: [] };
  const flowing = inLines(said, width);
  const tidy = inColumns(said, width);
  const spots = (tidy.at(-1)?.line ?? Infinity) <= (flowing.at(-1)?.line ?? 0) ? tidy : flowing;
  const line = spots.at(-1)?.line ?? 0;
  const high = AIR + (line + 1) * LINE;
  if (height !== null && high > height * SHARE)
    return { marks: [], height: 0, says: [`Marked days: ${said.join("; ")}.`] };
  return {
    marks: spots.map((spot) => words(spot.x, AIR + spot.line * LINE + LOOK.size, spot.text, LOOK)),
    height: high,
    says: [],
  };
}
