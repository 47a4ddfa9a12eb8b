import { mark, type Mark } from "../Mark.ts";
import { areaShade } from "./areaShade.ts";
import type { MapArea } from "./MapPlace.ts";

/** Dots for what has no figure. */
export const openDots = (id: string): Mark =>
  mark("pattern", { id, width: 9, height: 9, patternUnits: "userSpaceOnUse" }, [
    mark("circle", { cx: 2, cy: 2, r: 0.9, fill: "var(--muted)" }),
    mark("circle", { cx: 6.5, cy: 6.5, r: 0.9, fill: "var(--muted)" }),
  ]);

/** How a step is filled: none: not at all; null: the dots named `dots`; else ink, the more the higher. */
export const areaFill = (step: MapArea["step"], steps: number, dots: string): Mark["attrs"] =>
  step === null
    ? { fill: `url(#${dots})` }
    : step === "none"
      ? { fill: "none" }
      : { fill: "var(--ink)", "fill-opacity": Number(areaShade(step, steps).toFixed(3)) };
