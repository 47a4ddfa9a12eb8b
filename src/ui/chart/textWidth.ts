type Measure = (text: string, font: string) => number;

const EM = /(\d+(?:\.\d+)?)px/;

/** About the mean advance of the sans; only used where there is no canvas. */
const assumed: Measure = (text, font) => text.length * 0.58 * Number(EM.exec(font)?.[1] ?? 12);

let measure: Measure | null = null;

function start(): Measure {
  const context = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (context === null) return assumed;
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}

/**
 * Width of a line of text in pixels. `size` in px, `weight` as in CSS.
 * Figures are tabular, so each counts as a 0; a canvas would measure a narrow 1. Rounded up by 4 per cent, since the
 * bundled face may arrive after the measurement.
 */
export function textWidth(text: string, size: number, weight = 400): number {
  measure ??= start();
  return Math.ceil(
    measure(text.replaceAll(/\d/gu, "0"), `${weight} ${size}px "Inter Variable", Inter, system-ui, sans-serif`) * 1.04,
  );
}
