import { boundsInWords, type VoicedFigure } from "./VoicedFigure.ts";

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
  return { ...bounds, words: boundsInWords(bounds) };
}
