import type { Body } from "@/export/draw/Body.ts";
import type { Mark } from "@/layout/Mark.ts";
import { textBoxes, wordsIn, type TextBox } from "../textBoxes.ts";
import { cutOff, overlaps } from "./readMarks.ts";

const isMark = (child: Mark | string): child is Mark => typeof child !== "string";

/** Where every line of text stands, upright ones too. */
export function placedTexts(marks: readonly Mark[], x = 0, y = 0): readonly TextBox[] {
  return marks.flatMap((each): readonly TextBox[] => {
    if (each.tag === "title") return [];
    if (each.tag === "text") return textBoxes([each], x, y);
    const transform = String(each.attrs["transform"] ?? "");
    const [, dx = "0", dy = "0"] = /translate\(([-\d.e]+) ([-\d.e]+)\)/u.exec(transform) ?? [];
    const [left, top] = [x + Number(dx), y + Number(dy)];
    const inner = each.children.filter(isMark);
    if (!transform.includes("rotate(-90)")) return placedTexts(inner, left, top);
    return textBoxes(inner).map((box) => ({
      text: box.text,
      left: left + box.top,
      right: left + box.bottom,
      top: top - box.right,
      bottom: top - box.left,
    }));
  });
}

/** Texts that stand on another or leave the room of a picture, and a body that is too high. */
export const faultsOf = (body: Body, width: number, height: number | null): readonly string[] => {
  const texts = placedTexts(body.marks);
  return [
    ...overlaps(texts),
    ...cutOff(texts, width, height ?? body.height),
    ...(height !== null && body.height > height ? [`${body.height} high in ${height}`] : []),
  ];
};

export const linesOf = (marks: readonly Mark[]): readonly string[] => placedTexts(marks).map(({ text }) => text);

type Named = { readonly name: string; readonly value: number | null; readonly words: string };

/** What is drawn by name, a stance without a number among it, in the order in which it is drawn. */
export const namedDrawn = (marks: readonly Mark[]): readonly Named[] =>
  marks.flatMap((each) => {
    const { "data-name": name, "data-value": value, "data-words": words } = each.attrs;
    const inner = namedDrawn(each.children.filter(isMark));
    return name === undefined
      ? inner
      : [
          {
            name: String(name),
            value: value === undefined ? null : Number(value),
            words: String(words ?? wordsIn(each)),
          },
        ];
  });

/** Every mark for which `holds`, at any depth. */
export const marksWhere = (marks: readonly Mark[], holds: (mark: Mark) => boolean): readonly Mark[] =>
  marks.flatMap((each) => [...(holds(each) ? [each] : []), ...marksWhere(each.children.filter(isMark), holds)]);
