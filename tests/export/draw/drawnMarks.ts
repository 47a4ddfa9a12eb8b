import type { Mark } from "@/layout/Mark.ts";
import { textWidth } from "@/layout/text/textWidth.ts";

type Placed = { readonly mark: Mark; readonly x: number; readonly y: number };
export type DrawnText = {
  readonly says: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const moved = /translate\(([-\d.]+) ([-\d.]+)\)/u;

/** Every mark of a picture, outermost first, with how far it is moved. */
export function everyMark(marks: readonly (Mark | string)[], x = 0, y = 0): readonly Placed[] {
  return marks.flatMap((mark) => {
    if (typeof mark === "string") return [];
    const [, dx = "0", dy = "0"] = moved.exec(String(mark.attrs["transform"] ?? "")) ?? [];
    const at = { x: x + Number(dx), y: y + Number(dy) };
    return [{ mark, ...at }, ...everyMark(mark.children, at.x, at.y)];
  });
}

const wordsOf = ({ children }: Mark): string => children.filter((child) => typeof child === "string").join("");

/** Everything that is written in a picture, as boxes from the top of its capitals to a little under its baseline. */
export const textsIn = (marks: readonly Mark[]): readonly DrawnText[] =>
  everyMark(marks)
    .filter(({ mark }) => mark.tag === "text")
    .map(({ mark, x, y }) => {
      const { attrs } = mark;
      const size = Number(attrs["font-size"]);
      const says = wordsOf(mark);
      const wide = textWidth(says, size, Number(attrs["font-weight"] ?? 400));
      const anchor = { start: 0, middle: wide / 2, end: wide }[String(attrs["text-anchor"] ?? "start")] ?? 0;
      const left = x + Number(attrs["x"]) - anchor;
      const base = y + Number(attrs["y"]);
      return { says, left, right: left + wide, top: base - size * 0.75, bottom: base + size * 0.1 };
    });

/** Pairs of texts that stand on each other, as their words; half a unit is no overlap. */
export const overlapsOf = (texts: readonly DrawnText[]): readonly string[] =>
  texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter(
        (b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5,
      )
      .map((b) => `${a.says} | ${b.says}`),
  );

/** Texts that leave a box from 0,0 on. */
export const outsideOf = (texts: readonly DrawnText[], width: number, height: number): readonly string[] =>
  texts
    .filter(({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5)
    .map(({ says }) => says);

/** The numbers that a picture stands for: what they are of, the number, and its mark. */
export const numbersIn = (marks: readonly Mark[]) =>
  everyMark(marks).flatMap(({ mark }) =>
    mark.attrs["data-name"] === undefined
      ? []
      : [{ name: String(mark.attrs["data-name"]), value: mark.attrs["data-value"] ?? null, mark }],
  );

/** Where the glyph among some marks stands. */
export function glyphPlace(mark: Mark): { readonly x: number; readonly y: number } {
  const glyphs = everyMark([mark]).filter(({ mark: { attrs } }) => attrs["data-glyph"] !== undefined);
  const glyph = glyphs.at(-1);
  if (glyph === undefined) throw new Error("no glyph");
  const { x, y, width } = glyph.mark.attrs;
  // A range is a capsule, which has no place but its frame.
  if (glyph.mark.tag === "rect") return { x: Number(x) + Number(width) / 2, y: Number(y) };
  const [place = glyph] = everyMark([glyph.mark]).filter(({ mark: { attrs } }) => attrs["transform"] !== undefined);
  return { x: place.x, y: place.y };
}
