import type { Mark } from "@/layout/Mark.ts";
import { legend, type LegendItem } from "./legend.ts";
import { fitted } from "./words.ts";

const LOOK = { size: 11 } as const;
/** Of each item besides its words, and between two. */
const BESIDE = 38;

/** A legend whose labels have room to stand so many side by side; a label that is cut is said in full. */
export function fittedLegend(
  items: readonly LegendItem[],
  width: number,
  columns: number,
): { readonly marks: readonly Mark[]; readonly height: number; readonly says: readonly string[] } {
  const room = columns === 1 ? Infinity : (width + 18) / columns - BESIDE;
  const cut = items.map(({ sample, label }) => ({ sample, label: fitted(label, room, LOOK), full: label }));
  const shortened = cut.filter(({ label, full }) => label !== full);
  return {
    ...legend(cut, width),
    says: shortened.length === 0 ? [] : [`In the legend, in full: ${shortened.map(({ full }) => full).join("; ")}.`],
  };
}
