import { channelShape } from "@/layout/chart/channelShapes.ts";
import { glyphMark } from "@/layout/chart/glyphMark.ts";
import { intervalFrame, type IntervalFrame } from "@/layout/chart/intervalFrame.ts";
import { intervalLine, isMarked, isStance } from "@/layout/chart/intervalLine.ts";
import type { IntervalRow } from "@/layout/chart/IntervalRow.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import { fitted, widthOf, words } from "./words.ts";
import { wrapTo } from "./wrapTo.ts";

export type RowLook = {
  readonly font: number;
  /** Size of a mark, and least height of a row. */
  readonly mark: number;
  readonly high: number;
  /** Width of the column of names. */
  readonly names: number;
};

type RowsDrawn = {
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly frame: IntervalFrame;
  /** Where the track begins and how wide it is. */
  readonly left: number;
  readonly track: number;
  readonly numeric: boolean;
};

const BETWEEN = 12;
/** As many as the longest names with their populations need beside a narrow picture. */
const NAME_LINES = 5;

const indentOf = ({ font, mark: size }: Pick<RowLook, "font" | "mark">): number => size * 1.15 + font * 0.55;

/** How wide the longest name of some rows is with its shape, no wider than `most`. */
export const namesWidth = (rows: readonly IntervalRow[], look: Pick<RowLook, "font" | "mark">, most: number): number =>
  Math.min(
    most,
    rows.reduce((widest, { label }) => Math.max(widest, widthOf(label, { size: look.font })), 0) + indentOf(look) + 2,
  );

/** The mark of an answer with its number, which a reader of the file finds by name. */
const answered = ({ label, words: said, value }: IntervalRow, name: string, drawn: Mark): Mark =>
  mark("g", { "data-name": `${name}: ${label}`, "data-value": value ?? undefined, "data-words": said }, [
    mark("title", {}, [`${label}: ${said}`]),
    drawn,
  ]);

/** Answers one under the other on one axis: who, where the mark stands, and the figure in words beside it. */
export function intervalRows(
  rows: readonly IntervalRow[],
  name: string,
  width: number,
  look: RowLook,
  { domain, shared }: { readonly domain: readonly [number, number] | null; readonly shared: boolean },
): RowsDrawn {
  const { font, mark: size, high } = look;
  const line = font * 1.22;
  const text = { size: font };
  const strong = { size: font, weight: 600 };
  const indent = indentOf(look);
  const column = look.names;
  const left = column + BETWEEN;
  const track = Math.max(40, width - left);
  const frame = intervalFrame(rows, domain, track, size, font, shared);
  const numeric = frame.places.some(({ ends }) => ends[1] > 0);
  const scale = [frame.x(frame.domain[0]), frame.x(frame.domain[1])] as const;
  const marks: Mark[] = [];
  let top = 0;
  for (const place of frame.places) {
    const { row, under } = place;
    const color = `var(--channel-${row.channel})`;
    const label = wrapTo(row.label, column - indent, text, NAME_LINES);
    const tall = Math.max(high, label.length * line + 5, under ? size + line + 8 : 0);
    const middle = top + tall / 2;
    const y = under ? middle - line / 2 : middle;
    const first = middle - ((label.length - 1) * line) / 2 + font * 0.36;
    marks.push(
      mark("path", {
        d: channelShape(row.channel),
        transform: `translate(${size * 0.64} ${middle}) scale(${size * 0.95})`,
        fill: color,
      }),
      ...label.map((each, at) => words(indent, first + at * line, each, text)),
    );
    if (numeric)
      for (const [from, to] of intervalLine(place, track, scale, font))
        marks.push(mark("line", { x1: left + from, x2: left + to, y1: y, y2: y, stroke: "var(--hairline)" }));
    if (isMarked(place)) {
      const drawn = glyphMark({
        kind: row.glyph,
        x: left + place.x,
        y,
        shape: channelShape(row.channel),
        color,
        size,
        grows: "right",
        ends: [left + place.ends[0], left + place.ends[1]],
      });
      marks.push(answered(row, name, drawn));
    }
    marks.push(
      words(
        left + place.words,
        under ? y + size / 2 + line * 0.95 : middle + font * 0.36,
        fitted(row.words, track - place.words + 1, strong),
        isStance(place) ? { ...strong, fill: `var(--channel-${row.channel}-text)` } : strong,
      ),
    );
    top += tall;
  }
  return { marks, height: top, frame, left, track, numeric };
}
