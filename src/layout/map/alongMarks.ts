import { mark, type Mark } from "../Mark.ts";
import { textWidth } from "../text/textWidth.ts";
import type { LineLabel } from "./lineLabels.ts";
import type { Point } from "./mercator.ts";

type Along = { readonly at: Point; readonly angle: number };

/** The point so far along a path, and how the path runs there in degrees. */
function walked(path: readonly Point[], far: number): Along {
  let left = far;
  let last: Along = { at: path[0] ?? { x: 0, y: 0 }, angle: 0 };
  for (let i = 1; i < path.length; i++) {
    const [a, b] = [path[i - 1], path[i]];
    if (a === undefined || b === undefined) break;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const share = length === 0 ? 0 : left / length;
    const angle = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
    last = { at: { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }, angle };
    if (left <= length) return last;
    left -= length;
  }
  return last;
}

const lengthOf = (path: readonly Point[]): number =>
  path.reduce((sum, { x, y }, i) => {
    const before = path[i - 1];
    return before === undefined ? 0 : sum + Math.hypot(x - before.x, y - before.y);
  }, 0);

type Look = { readonly size: number; readonly weight: number; readonly fill: string };

/** Thousandths by which the serif, slanted and a little spaced, is narrower or wider than the sans. */
const SERIF = 0.97;

/**
 * A name set along a path, letter by letter and in its middle: no reader of files sets text on a path as another does.
 * The rim is a text of its own beneath, since each letter's would cut into the letter before.
 */
export function alongMarks(label: LineLabel | null, { size, weight, fill }: Look): readonly Mark[] {
  if (label === null) return [];
  const letters = Array.from(label.text);
  const upTo = (count: number) => (textWidth(letters.slice(0, count).join(""), size, weight) / 1.04) * SERIF;
  const start = (lengthOf(label.path) - upTo(letters.length)) / 2;
  const set = letters.map((letter, i) => {
    const [from, to] = [start + upTo(i), start + upTo(i + 1)];
    const { at } = walked(label.path, Math.max(from, 0));
    // How a letter leans is taken from a longer run than its own: a path has bends that a word has not.
    const [before, after] = [walked(label.path, Math.max(from - size, 0)).at, walked(label.path, to + size).at];
    const lean = Math.atan2(after.y - before.y, after.x - before.x);
    const down = size * 0.33;
    return mark(
      "tspan",
      {
        x: Number((at.x - Math.sin(lean) * down).toFixed(2)),
        y: Number((at.y + Math.cos(lean) * down).toFixed(2)),
        rotate: Number(((lean * 180) / Math.PI).toFixed(1)),
      },
      [letter],
    );
  });
  const look = { "font-size": size, "font-weight": weight, "font-style": "italic", "font-family": "var(--serif)" };
  return [
    mark(
      "text",
      {
        ...look,
        fill: "none",
        stroke: "var(--paper)",
        "stroke-width": 3,
        "stroke-opacity": 0.9,
        "stroke-linejoin": "round",
        "aria-hidden": "true",
      },
      set,
    ),
    mark("text", { ...look, fill }, set),
  ];
}
