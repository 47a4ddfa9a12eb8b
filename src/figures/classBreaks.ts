import { numberInWords } from "@/domain/numberInWords.ts";

/** One step of a shading: whole numbers from the first to the last, both included; a last of null is "and more". */
export type Class = { readonly from: number; readonly to: number | null };

const ROUND = [1, 2, 5, 10] as const;

/** The least of 1, 2, 5, 10, 20, 50 … that is no less. */
function roundedUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return (ROUND.find((each) => each * power >= value) ?? 10) * power;
}

/**
 * At most so many steps for some whole numbers (rule F126): from 1 upwards without gap or overlap, as evenly filled as
 * round upper ends allow, each holding at least one of the numbers. What is below 1 has no step.
 */
export function classBreaks(values: readonly number[], steps: number): readonly Class[] {
  const sorted = values.filter((value) => value >= 1).toSorted((a, b) => a - b);
  const most = sorted.at(-1);
  if (most === undefined || steps < 1) return [];
  const ends: number[] = [];
  for (let step = 1; step < steps; step += 1) {
    const last = ends.at(-1) ?? 0;
    const next = sorted.find((value) => value > last) ?? most;
    const end = roundedUp(Math.max(sorted[Math.ceil((sorted.length * step) / steps) - 1] ?? most, next));
    if (end >= most) break;
    ends.push(end);
  }
  return [...ends, null].map((to, at) => ({ from: (ends[at - 1] ?? 0) + 1, to }));
}

/** The step of a number, 0 for the lowest; null where it has none. */
export function classOf(classes: readonly Class[], value: number): number | null {
  const at = classes.findIndex(({ from, to }) => value >= from && (to === null || value <= to));
  return at < 0 ? null : at;
}

/** "1", "3–5", "21 or more". */
export function classInWords({ from, to }: Class): string {
  if (to === null) return `${numberInWords(from)} or more`;
  return from === to ? numberInWords(from) : `${numberInWords(from)}–${numberInWords(to)}`;
}
