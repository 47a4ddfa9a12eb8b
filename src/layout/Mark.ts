/** The elements that a picture is made of. */
export type MarkTag =
  | "svg"
  | "g"
  | "defs"
  | "pattern"
  | "clipPath"
  | "path"
  | "rect"
  | "circle"
  | "line"
  | "text"
  | "tspan"
  | "title";

/**
 * A piece of a picture: an element of SVG as a value. Attributes bear their names in SVG ("stroke-width"); a colour is
 * the name of one of the page's ("var(--ink)"), so that one picture can be drawn on the page and written to a file in
 * any of its palettes. Text is plain: who draws or writes it escapes it.
 */
export type Mark = {
  readonly tag: MarkTag;
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children: readonly (Mark | string)[];
};

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An attribute without a value is left out. */
export function mark(tag: MarkTag, attributes: Attributes = {}, children: readonly (Mark | string)[] = []): Mark {
  const attrs: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) attrs[name] = value;
  return { tag, attrs, children };
}
