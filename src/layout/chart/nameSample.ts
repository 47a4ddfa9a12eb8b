import { mark, type Mark } from "../Mark.ts";
import { glyphMark } from "./glyphMark.ts";
import type { LineLook } from "./lineLooks.ts";
import { SAMPLE } from "./seriesFrame.ts";

/** The line and mark before a name, its left end at `x`, the middle of its height at `y`. */
export const nameSample = ({ color, dash, shape }: LineLook, x: number, y: number): readonly Mark[] => [
  mark("line", { x1: x, x2: x + SAMPLE, y1: y, y2: y, stroke: color, "stroke-width": 2, "stroke-dasharray": dash }),
  glyphMark({ kind: "dot", x: x + SAMPLE / 2, y, shape, color, size: 7.5, grows: "up" }),
];
