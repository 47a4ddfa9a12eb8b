import { textWidth } from "@/layout/text/textWidth.ts";

/**
 * Every tick where all labels fit, else every second, fifth … one, counted from the last, which is always kept.
 * `places` are the labels' left edges' or centres' pixels, in rising order: only their distances count.
 */
export function thinTicks<T extends { readonly label: string }>(
  ticks: readonly T[],
  place: (tick: T) => number,
  size = 11,
): readonly T[] {
  for (const every of [1, 2, 3, 4, 5, 10, 20, 50]) {
    const kept = ticks.filter((_, index) => (ticks.length - 1 - index) % every === 0);
    const fits = kept.every((tick, index) => {
      const next = kept[index + 1];
      const room = (textWidth(tick.label, size) + textWidth(next?.label ?? "", size)) / 2 + 8;
      return next === undefined || place(next) - place(tick) >= room;
    });
    if (fits) return kept;
  }
  return ticks.slice(-1);
}
