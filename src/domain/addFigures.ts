import { numberInWords as n } from "./numberInWords.ts";
import type { Bounds, VoicedFigure } from "./VoicedFigure.ts";

/**
 * The figures of several events added, lower ends to lower ends and higher to higher (rule V5): what was open stays
 * open. null where there is none to add.
 */
export function addFigures(figures: readonly VoicedFigure[]): VoicedFigure | null {
  const [first, ...rest] = figures;
  if (first === undefined || rest.length === 0) return first ?? null;
  const bounds = {
    low: figures.reduce((sum, { low }) => sum + low, 0),
    high: figures.reduce((sum, { high }) => sum + high, 0),
    openBelow: figures.some(({ openBelow }) => openBelow),
    openAbove: figures.some(({ openAbove }) => openAbove),
  };
  return { ...bounds, words: sumInWords(bounds) };
}

/** "23", "at least 23", "23–58 or more". */
function sumInWords({ low, high, openBelow, openAbove }: Bounds): string {
  if (low < high) return `${n(low)}${openBelow ? " or fewer" : ""}–${n(high)}${openAbove ? " or more" : ""}`;
  if (openBelow && openAbove) return `${n(low)}, more or fewer`;
  return openAbove ? `at least ${n(low)}` : openBelow ? `up to ${n(low)}` : n(low);
}
