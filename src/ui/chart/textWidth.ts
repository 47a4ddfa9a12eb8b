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
 * Rounded up by 4 per cent: the bundled face may arrive after the measurement, and tabular figures are a little wider.
 */
export function textWidth(text: string, size: number, weight = 400): number {
  measure ??= start();
  return Math.ceil(measure(text, `${weight} ${size}px "Inter Variable", Inter, system-ui, sans-serif`) * 1.04);
}
