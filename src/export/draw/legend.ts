import { mark, type Mark } from "@/layout/Mark.ts";
import { widthOf, words, wrap, type TextLook } from "./words.ts";

/** A sample of 14 by 12, drawn from 0,0 on, and what it stands for. */
export type LegendItem = { readonly sample: readonly Mark[]; readonly label: string };

const LOOK: TextLook = { size: 11, fill: "var(--muted)" };
const SAMPLE = 20;
const BETWEEN = 18;
const LINE = 17;

/** The items one after the other, in as many rows as they need; a label that is wider than all wraps. */
export function legend(
  items: readonly LegendItem[],
  width: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  for (const { sample, label } of items) {
    const wide = SAMPLE + widthOf(label, LOOK);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += LINE;
    }
    const lines = wide > width ? wrap(label, width - SAMPLE, LOOK) : [label];
    marks.push(mark("g", { transform: `translate(${x} ${y})` }, sample));
    for (const [at, line] of lines.entries()) marks.push(words(x + SAMPLE, y + at * LINE + 10, line, LOOK));
    y += (lines.length - 1) * LINE;
    x += wide + BETWEEN;
  }
  return { marks, height: items.length === 0 ? 0 : y + LINE };
}

/** A square of a fill, as the sample of an area. */
export const swatch = (fill: string): Mark => mark("rect", { x: 1, y: 1, width: 11, height: 11, fill });
