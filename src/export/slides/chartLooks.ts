import { channelShape } from "@/layout/chart/channelShapes.ts";
import { painted } from "../palettes.ts";
import type { ChartLook } from "./NativeChart.ts";

/** A colour of the page as DrawingML writes it: "1F6F8A". */
export const hexOf = (color: string): string => painted(color, "light").replace("#", "").toUpperCase();

/** The tiles of the page (layout/chart/fillTiles.ts) by the presets that come nearest. */
const PATTERNS: Readonly<Record<number, string>> = {
  2: "ltUpDiag",
  3: "ltHorz",
  4: "diagCross",
  5: "smGrid",
  6: "ltVert",
  7: "dotGrid",
  9: "narHorz",
  10: "openDmnd",
};

/** The dashes of the page (layout/chart/lineLooks.ts) likewise. */
const DASHES: Readonly<Record<string, string>> = {
  "7 3": "dash",
  "2 2.5": "sysDot",
  "11 3 2 3": "lgDashDot",
  "5 2 1.5 2 1.5 2": "sysDashDotDot",
  "14 4": "lgDash",
};

const SYMBOLS = ["square", "triangle", "circle", "diamond", "x", "star", "dash", "plus", "dot", "star"] as const;
const symbolByShape = new Map(SYMBOLS.map((symbol, at) => [channelShape(at + 1), symbol]));

const PLAIN = { pattern: null, dash: "solid", symbol: "circle" } as const;

export const fillLook = ({ fill, pattern }: { readonly fill: string; readonly pattern?: number }): ChartLook => ({
  ...PLAIN,
  color: hexOf(fill),
  pattern: PATTERNS[pattern ?? 1] ?? null,
});

/** `dash` and `shape` as layout draws them. */
export const strokeLook = (color: string, dash: string | undefined, shape: string): ChartLook => ({
  ...PLAIN,
  color: hexOf(color),
  dash: DASHES[dash ?? ""] ?? "solid",
  symbol: symbolByShape.get(shape) ?? "circle",
});
