import { widthOf } from "@/export/draw/words.ts";
import type { Mark } from "@/layout/Mark.ts";

export type TextBox = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export const wordsIn = (mark: Mark | string): string =>
  typeof mark === "string" ? mark : mark.children.map(wordsIn).join("");

const number = (value: string | number | undefined, other: number): number =>
  value === undefined ? other : Number(value);

function widthIn(mark: Mark | string, size: number, weight: number, face: "sans" | "serif"): number {
  if (typeof mark === "string") return widthOf(mark, { size, weight, face });
  const own = number(mark.attrs["font-weight"], weight);
  return mark.children.reduce((sum, child) => sum + widthIn(child, size, own, face), 0);
}

/** Where every line of text stands, from above the capitals to below the descenders, in the units of the picture. */
export function textBoxes(marks: readonly Mark[], x = 0, y = 0, scale = 1): readonly TextBox[] {
  return marks.flatMap((mark): readonly TextBox[] => {
    const { attrs, children } = mark;
    if (mark.tag === "text") {
      const size = number(attrs["font-size"], 16);
      const width = widthIn(mark, size, 400, attrs["font-family"] === "var(--serif)" ? "serif" : "sans") * scale;
      const at = x + number(attrs["x"], 0) * scale;
      const left =
        attrs["text-anchor"] === "end" ? at - width : attrs["text-anchor"] === "middle" ? at - width / 2 : at;
      const base = y + number(attrs["y"], 0) * scale;
      const [top, bottom] = [base - size * 0.75 * scale, base + size * 0.24 * scale];
      return [{ text: wordsIn(mark), left, right: left + width, top, bottom }];
    }
    const transform = String(attrs["transform"] ?? "");
    const [, dx = "0", dy = "0"] = /translate\(([-\d.e]+)[ ,]([-\d.e]+)\)/.exec(transform) ?? [];
    const [, by = "1"] = /scale\(([-\d.e]+)\)/.exec(transform) ?? [];
    const inner = children.filter((child) => typeof child !== "string");
    return textBoxes(inner, x + Number(dx) * scale, y + Number(dy) * scale, scale * Number(by));
  });
}
