import type { Mark } from "@/layout/Mark.ts";
import { everyMark } from "./drawnMarks.ts";
import { placedTexts } from "./placedTexts.ts";
import type { TextBox } from "./readMarks.ts";

export type Valued = { readonly names: readonly string[]; readonly value: number | null; readonly says: string };

/** Marks that stand for numbers: the places or areas that each names, its number, and its sentence. */
export const valuedIn = (marks: readonly Mark[]): readonly Valued[] =>
  everyMark(marks).flatMap(({ mark: { attrs, children } }) => {
    if (attrs["data-name"] === undefined) return [];
    const title = children.find((child) => typeof child !== "string" && child.tag === "title");
    const value = attrs["data-value"];
    return [
      {
        names: String(attrs["data-name"]).split("; "),
        value: value === undefined ? null : Number(value),
        says: typeof title === "object" ? wordsOf(title) : "",
      },
    ];
  });

/** Texts of a body that are set on one straight line, which those along a line are not. */
export const straightTexts = (marks: readonly Mark[]): readonly TextBox[] => placedTexts(withoutCurved(marks));

const withoutCurved = (marks: readonly Mark[]): readonly Mark[] =>
  marks
    .filter(({ tag, attrs }) => tag !== "text" || attrs["x"] !== undefined)
    .map((mark) => ({
      ...mark,
      children: mark.children.flatMap((child): readonly (Mark | string)[] =>
        typeof child === "string" ? [child] : withoutCurved([child]),
      ),
    }));

export const wordsOf = (mark: Mark): string =>
  mark.children.map((child) => (typeof child === "string" ? child : wordsOf(child))).join("");
