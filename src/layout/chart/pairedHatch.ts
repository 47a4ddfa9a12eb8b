import { mark, type Mark } from "../Mark.ts";

/** The fill of the second of a pair: an outline with hatching, so that no colour is needed to tell the two apart. */
export const pairedHatch = (id: string): Mark =>
  mark("defs", {}, [
    mark("pattern", { id, width: 5, height: 5, patternUnits: "userSpaceOnUse" }, [
      mark("path", {
        d: "M-1 1L1 -1M0 5L5 0M4 6L6 4",
        fill: "none",
        stroke: "var(--ink)",
        "stroke-width": 0.9,
      }),
    ]),
  ]);
