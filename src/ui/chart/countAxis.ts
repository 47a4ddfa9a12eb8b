import { scaleLinear } from "d3-scale";

/** Top of an axis of counts from zero, and the one or two lines on it that are worth a number. */
export function countAxis(most: number): { readonly top: number; readonly lines: readonly number[] } {
  const top =
    scaleLinear()
      .domain([0, Math.max(most, 2)])
      .nice(5)
      .domain()[1] ?? most;
  const whole = Math.max(1, Math.ceil(top));
  return { top: whole, lines: whole % 2 === 0 && whole > 2 ? [whole / 2, whole] : [whole] };
}
