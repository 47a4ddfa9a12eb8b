import { mark, type Mark } from "@/layout/Mark.ts";

/** How letters look: `weight` as in CSS, `size` and `spacing` (between two letters) in units of the picture. */
export type LetterLook = {
  readonly face: "sans" | "serif";
  readonly weight: number;
  readonly size: number;
  readonly spacing: number;
};

/** Letters as path data, their baseline on y = 0 and the pen starting at x = 0, and how far the pen has come. */
export type Letters = { readonly path: string; readonly advance: number };

/** Draws a text on one line; null where it cannot, as with a letter that is in none of the faces. */
export type Outline = (text: string, look: LetterLook) => Letters | null;

type Attrs = Mark["attrs"];
type Style = LetterLook & {
  readonly anchor: string;
  readonly isSlanted: boolean;
  readonly fromTheRight: boolean;
  /** Degrees by which each letter is turned: for text along a path, a letter to a run. */
  readonly turn: number;
};
/** Words of one look. `x` and `y` where they begin a line of their own. */
type Run = {
  readonly text: string;
  readonly style: Style;
  readonly attrs: Attrs;
  readonly titles: readonly Mark[];
  readonly x: number | null;
  readonly y: number | null;
  readonly dx: number;
  readonly dy: number;
};

/** What says how letters are set; a path has no use for it. */
const SETTING = new Set(
  "x y dx dy text-anchor font-size font-weight font-family font-style letter-spacing direction unicode-bidi rotate".split(
    " ",
  ),
);
const BASIC: Style = {
  face: "sans",
  weight: 400,
  size: 16,
  spacing: 0,
  anchor: "start",
  isSlanted: false,
  fromTheRight: false,
  turn: 0,
};
/** As browsers slant a face that has no italics. */
const SLANT = -14;

const without = (attrs: Attrs): Attrs =>
  Object.fromEntries(Object.entries(attrs).filter(([name]) => !SETTING.has(name)));
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** A length in units, "px" or "em"; null where there is none. */
function length(value: string | number | undefined, size: number): number | null {
  if (value === undefined) return null;
  const number = Number.parseFloat(String(value));
  if (!Number.isFinite(number)) return null;
  return String(value).trim().endsWith("em") ? number * size : number;
}

function weightOf(value: string | number | undefined, inherited: number): number {
  if (value === undefined) return inherited;
  if (value === "bold") return 700;
  return value === "normal" ? 400 : Number(value) || inherited;
}

function styleOf(attrs: Attrs, from: Style): Style {
  const size = length(attrs["font-size"], from.size) ?? from.size;
  const family = attrs["font-family"];
  return {
    face: family === undefined ? from.face : /--serif|^serif|Source Serif/u.test(String(family)) ? "serif" : "sans",
    weight: weightOf(attrs["font-weight"], from.weight),
    size,
    spacing: length(attrs["letter-spacing"], size) ?? from.spacing,
    anchor: String(attrs["text-anchor"] ?? from.anchor),
    isSlanted: attrs["font-style"] === undefined ? from.isSlanted : attrs["font-style"] !== "normal",
    fromTheRight: attrs["direction"] === undefined ? from.fromTheRight : attrs["direction"] === "rtl",
    turn: Number(attrs["rotate"] ?? from.turn) || 0,
  };
}

const isTitle = (child: Mark | string): child is Mark => typeof child !== "string" && child.tag === "title";

/** The runs inside a text or tspan, in the order in which they are read. */
function runsOf({ tag, attrs, children }: Mark, from: Style): readonly Run[] {
  const style = styleOf(attrs, from);
  const titles = tag === "tspan" ? children.filter(isTitle) : [];
  const own = tag === "tspan" ? without(attrs) : {};
  const place = {
    x: length(attrs["x"], style.size),
    y: length(attrs["y"], style.size),
    dx: length(attrs["dx"], style.size) ?? 0,
    dy: length(attrs["dy"], style.size) ?? 0,
  };
  return children
    .filter((child) => !isTitle(child))
    .flatMap((child) =>
      typeof child === "string"
        ? [{ text: child.replaceAll(/\s/gu, " "), style, attrs: own, titles, x: null, y: null, dx: 0, dy: 0 }]
        : runsOf(child, style).map((run) => ({ ...run, attrs: { ...own, ...run.attrs } })),
    )
    .map((run, at) =>
      at > 0 ? run : { ...run, x: run.x ?? place.x, y: run.y ?? place.y, dx: run.dx + place.dx, dy: run.dy + place.dy },
    );
}

/** Runs in lines: those that follow one another are anchored together. */
function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    if (line === undefined || run.x !== null || run.y !== null) lines.push([run]);
    else line.push(run);
  }
  return lines;
}

/** How far before its place a line begins. */
function before({ anchor, fromTheRight }: Style, long: number): number {
  if (anchor === "middle") return long / 2;
  return (anchor === "end") === fromTheRight ? 0 : long;
}

function outlined(text: Mark, from: Style, outline: Outline): Mark {
  const paths: Mark[] = [];
  const runs = runsOf(text, from);
  let [x, y] = [0, 0];
  for (const line of linesOf(runs)) {
    const drawn = line.map((run) => outline(run.text, run.style));
    const long = drawn.reduce((sum, letters, at) => sum + (letters?.advance ?? 0) + (line[at]?.dx ?? 0), 0);
    const [first] = line;
    if (first === undefined) continue;
    x = (first.x ?? x) - before(first.style, long);
    y = first.y ?? y;
    for (const [at, { style, attrs, titles, dx, dy }] of line.entries()) {
      const letters = drawn[at] ?? null;
      if (letters === null) return text;
      x += dx;
      y += dy;
      const turned = style.turn === 0 ? "" : ` rotate(${style.turn})`;
      const place = `translate(${hundredths(x)} ${hundredths(y)})${turned}${style.isSlanted ? ` skewX(${SLANT})` : ""}`;
      if (letters.path !== "") paths.push(mark("path", { ...attrs, d: letters.path, transform: place }, titles));
      x += letters.advance;
    }
  }
  const words = runs.map((run) => run.text).join("");
  const named = words === "" ? {} : { role: "img", "aria-label": words };
  return mark("g", { ...without(text.attrs), ...named }, [...text.children.filter(isTitle), ...paths]);
}

function each(marks: readonly Mark[], from: Style, outline: Outline): readonly Mark[] {
  return marks.map((one) => {
    if (one.tag === "text") return outlined(one, from, outline);
    const style = styleOf(one.attrs, from);
    const inside = one.children.map((child) =>
      typeof child === "string" ? child : (each([child], style, outline)[0] ?? child),
    );
    return { ...one, children: inside };
  });
}

/**
 * The same picture with its words as outlines, so that it looks alike where the faces are missing. Each text becomes a
 * group that bears its words as a label, its blanks kept as writeSvg keeps them; one that `outline` cannot draw stays as
 * it is (see leftAsText).
 */
export const outlineText = (marks: readonly Mark[], outline: Outline): readonly Mark[] => each(marks, BASIC, outline);

const textsIn = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((one) =>
    one.tag === "text" ? [one] : textsIn(one.children.filter((child) => typeof child !== "string")),
  );

/** Says which words of an outlined picture are still text, or null when none are. */
export function leftAsText(marks: readonly Mark[]): string | null {
  const left = textsIn(marks).map((text) =>
    runsOf(text, BASIC)
      .map((run) => run.text)
      .join(""),
  );
  const [first] = left;
  if (first === undefined) return null;
  return left.length === 1
    ? `“${first}” is still text: this page cannot draw it as outlines.`
    : `${left.length} texts are still text, “${first}” for one: this page cannot draw them as outlines.`;
}
