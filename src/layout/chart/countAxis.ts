import { nice } from "d3-array";

/** Top of an axis of counts from zero, and the one or two lines on it that are worth a number. */
export function countAxis(most: number): { readonly top: number; readonly lines: readonly number[] } {
  const [, top] = nice(0, Math.max(most, 2), 5);
  const whole = Math.max(1, Math.ceil(top));
  return { top: whole, lines: whole % 2 === 0 && whole > 2 ? [whole / 2, whole] : [whole] };
}
