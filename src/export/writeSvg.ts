import type { Mark, MarkTag } from "@/layout/Mark.ts";
import type { ComposedPicture } from "./composePicture.ts";
import { painted, type PaletteName } from "./palettes.ts";
import { writeSvgMetadata } from "./svgMetadata.ts";
import { stretchesOf } from "./textDirection.ts";
import { xmlText } from "./xmlText.ts";

const rounded = (value: number, digits: number): string => {
  if (!Number.isFinite(value)) throw new Error(`A picture holds ${value} in the place of a measure.`);
  return String(Number(value.toFixed(digits)) + 0);
};

const MEASURE = /-?(?:\d+\.\d*|\.\d+|\d+(?=e))(?:e[-+]?\d+)?/giu;
/** Shapes are scaled up to some twenty times: a hundredth of a unit is not fine enough for them. */
const roundedWithin = (text: string): string => text.replaceAll(MEASURE, (found) => rounded(Number(found), 3));

/** The name and value of an attribute in a file; null where it is of no use there. Throws at what no file may hold. */
function attribute(name: string, value: string | number, palette: PaletteName): string | null {
  if (name === "class") return null;
  if (name.startsWith("data-")) return ` ${name}="${xmlText(String(value))}"`;
  if (!/^[a-z][a-zA-Z\d-]*$/u.test(name) || /^(?:on|href$|style$|src$)/u.test(name))
    throw new Error(`A picture holds an attribute “${name}”, which no file may carry.`);
  if (typeof value === "number") return ` ${name}="${rounded(value, 2)}"`;
  const text = painted(value, palette);
  if (/url\((?!#)/u.test(text)) throw new Error(`A picture points to “${text}”, outside of it.`);
  return ` ${name}="${xmlText(name === "d" || name === "transform" ? roundedWithin(text) : text)}"`;
}

/**
 * Text in an element of text: a name that runs from right to left stands by itself. Its letters turn it; a direction of
 * its own would, where a text begins with it, turn the text's anchor too, and Chromium would set it left of its place.
 */
const directed = (text: string): string =>
  stretchesOf(text)
    .map(({ text: stretch, rightToLeft }) =>
      rightToLeft ? `<tspan unicode-bidi="isolate">${xmlText(stretch)}</tspan>` : xmlText(stretch),
    )
    .join("");

const IN_LINE: readonly MarkTag[] = ["text", "tspan", "title"];

/** Whether a text is a number, so that it stands under others figure by figure. */
const isNumber = (children: Mark["children"]): boolean =>
  children.every((child) => typeof child === "string") && /^[\d\s.,×%–+−]+$/u.test(children.join(""));

/** An element; in text white space counts, so its children stand on its line, and those of every other on their own. */
function written({ tag, attrs, children }: Mark, palette: PaletteName): string {
  const own = Object.entries(attrs)
    .map(([name, value]) => attribute(name, value, palette))
    .filter((each) => each !== null)
    .join("");
  const open = tag === "text" && isNumber(children) ? `${own} class="n"` : own;
  if (children.length === 0) return `<${tag}${open}/>`;
  const inside = children.map((child) =>
    typeof child === "string" ? (tag === "title" ? xmlText(child) : directed(child)) : written(child, palette),
  );
  const line = IN_LINE.includes(tag) ? "" : "\n";
  return `<${tag}${open}>${line}${inside.join(line)}${line}</${tag}>`;
}

// The tabular figures of Inter make every hyphen as wide as a figure: only what is a number wears them.
const RULES = "text{white-space:pre;unicode-bidi:isolate;direction:ltr}text.n{font-variant-numeric:tabular-nums}";

/**
 * A composed picture as a file of its own: text stays text, nothing is fetched and nothing runs. `faces` are rules of
 * @font-face that hold their faces in themselves; "" for none. The same picture is the same file to the byte. Throws
 * where a mark holds what no file can.
 */
export function writeSvg(
  { marks, width, height, title, description, metadata }: ComposedPicture,
  { palette, faces }: { readonly palette: PaletteName; readonly faces: string },
): string {
  const [wide, high] = [rounded(width, 2), rounded(height, 2)];
  const attributes = [
    `xmlns="http://www.w3.org/2000/svg"`,
    `width="${wide}"`,
    `height="${high}"`,
    `viewBox="0 0 ${wide} ${high}"`,
    `role="img"`,
    `aria-labelledby="counterclaim-title counterclaim-desc"`,
    `font-family="${xmlText(painted("var(--sans)", palette))}"`,
  ];
  const ground =
    palette === "transparent"
      ? ""
      : `<rect width="${wide}" height="${high}" fill="${painted("var(--paper)", palette)}"/>\n`;
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n`,
    `<svg ${attributes.join(" ")}>\n`,
    `<title id="counterclaim-title">${xmlText(title)}</title>\n`,
    `<desc id="counterclaim-desc">${xmlText(description)}</desc>\n`,
    `${writeSvgMetadata(metadata)}\n`,
    `<style>${xmlText([faces, RULES].join("")).replaceAll("&quot;", '"')}</style>\n`,
    ground,
    ...marks.map((each) => `${written(each, palette)}\n`),
    `</svg>\n`,
  ].join("");
}
