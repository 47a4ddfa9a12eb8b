import type { PaletteName } from "./palettes.ts";
import type { Shape } from "./shapes.ts";

export const SCALES = [1, 2, 3] as const;
export const LETTERS = ["text", "outlines"] as const;

/** How a picture or a table is written, where there is a choice. */
export type ExportChoice = {
  readonly shape: Shape;
  /** How many times the pixels of the shape. */
  readonly scale: (typeof SCALES)[number];
  readonly palette: PaletteName;
  /** Of an SVG: text that can be edited, with its faces, or shapes that look alike in every program. */
  readonly letters: (typeof LETTERS)[number];
  /** Whether a CSV begins with a byte order mark, for spreadsheets that take it for another encoding without. */
  readonly mark: boolean;
};
