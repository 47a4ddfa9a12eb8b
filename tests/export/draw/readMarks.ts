import type { Mark } from "@/layout/Mark.ts";
import { widthOf } from "@/export/draw/words.ts";

/** A number that is drawn, by its name. */
export type DrawnValue = { readonly name: string; readonly value: number; readonly mark: Mark };

const childrenOf = (mark: Mark): readonly Mark[] => mark.children.filter((child) => typeof child !== "string");

const isOf = (mark: Mark, name: string) => mark.attrs[name] !== undefined;

/** Every mark that stands for a number. */
export function valuesDrawn(marks: readonly Mark[]): readonly DrawnValue[] {
  return marks.flatMap((mark) => [
    ...(isOf(mark, "data-value")
      ? [{ name: String(mark.attrs["data-name"]), value: Number(mark.attrs["data-value"]), mark }]
      : []),
    ...valuesDrawn(childrenOf(mark)),
  ]);
}

/** The numbers drawn, summed by their names. */
export function sumsDrawn(marks: readonly Mark[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { name, value } of valuesDrawn(marks)) sums.set(name, (sums.get(name) ?? 0) + value);
  return sums;
}

export type TextBox = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const movedBy = (mark: Mark): readonly [number, number] => {
  const found = /^translate\((-?[\d.]+) (-?[\d.]+)\)$/u.exec(String(mark.attrs["transform"] ?? "translate(0 0)"));
  if (found === null) throw new Error(`not understood: ${String(mark.attrs["transform"])}`);
  return [Number(found[1]), Number(found[2])];
};

const textOf = (mark: Mark): string =>
  mark.children
    .map((child) => (typeof child === "string" ? child : child.tag === "title" ? "" : textOf(child)))
    .join("");

/** Where each line of text stands in the picture. */
export function textsDrawn(marks: readonly Mark[], [x, y]: readonly [number, number] = [0, 0]): readonly TextBox[] {
  return marks.flatMap((mark): readonly TextBox[] => {
    const [dx, dy] = movedBy(mark);
    if (mark.tag !== "text") return textsDrawn(childrenOf(mark), [x + dx, y + dy]);
    const size = Number(mark.attrs["font-size"]);
    const wide = widthOf(textOf(mark), { size, weight: Number(mark.attrs["font-weight"] ?? 400) });
    const at = x + Number(mark.attrs["x"]);
    const anchor = mark.attrs["text-anchor"];
    const left = anchor === "end" ? at - wide : anchor === "middle" ? at - wide / 2 : at;
    const base = y + Number(mark.attrs["y"]);
    return [{ text: textOf(mark), left, right: left + wide, top: base - size * 0.72, bottom: base + size * 0.2 }];
  });
}

/** Pairs of texts of which one stands on the other. */
export const overlaps = (texts: readonly TextBox[]): readonly string[] =>
  texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `“${a.text}” and “${b.text}”`),
  );

/** Texts that leave a picture of such a size. */
export const cutOff = (texts: readonly TextBox[], width: number, height: number): readonly string[] =>
  texts
    .filter(({ left, right, top, bottom }) => left < -0.5 || right > width + 1.5 || top < -0.5 || bottom > height + 0.5)
    .map(({ text }) => text);
