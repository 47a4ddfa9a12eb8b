/** The forms of a picture that leaves the page. */
export const SHAPES = ["wide", "standard", "square", "page"] as const;

export type Shape = (typeof SHAPES)[number];

export const shapeNames: Readonly<Record<Shape, string>> = {
  wide: "16:9",
  standard: "4:3",
  square: "Square",
  page: "As on the page",
};

/** At 1×: 1920×1080, 1920×1440 and 1080×1080 pixels, and those of the page; 2× and 3× multiply it. */
export const pixelsPerUnit: Readonly<Record<Shape, number>> = { wide: 2, standard: 2, square: 1.5, page: 1 };

/** Units of a shape, in which a plain line of text is 12 high; a height of null is as high as the picture needs. */
export type Frame = { readonly width: number; readonly height: number | null };

const FRAMES: Readonly<Record<Exclude<Shape, "page">, Frame>> = {
  wide: { width: 960, height: 540 },
  standard: { width: 960, height: 720 },
  square: { width: 720, height: 720 },
};

/** Narrower, a line of the foot would be a word or two. */
const NARROWEST = 320;

/** How wide a region usually stands on the page, in CSS pixels: where it does not stand there, or cannot be measured. */
export const USUAL_PAGE_WIDTH = 720;

/** The frame of a shape. `pageWidth` in CSS pixels counts "as on the page" only. */
export const frameOf = (shape: Shape, pageWidth: number): Frame =>
  shape === "page" ? { width: Math.max(NARROWEST, Math.round(pageWidth)), height: null } : FRAMES[shape];
