import type { DrawingOf } from "../Picture.ts";
import type { Body, Box } from "./Body.ts";
import { intervalAlone } from "./intervalAlone.ts";
import { intervalList } from "./intervalList.ts";

/** One question large, or several as a list. */
export function drawIntervals(drawing: DrawingOf<"intervals">, box: Box): Body {
  const [only, ...others] = drawing.groups;
  return only !== undefined && others.length === 0 && drawing.of === 1
    ? intervalAlone(only, drawing.alone, box)
    : intervalList(drawing, box);
}
