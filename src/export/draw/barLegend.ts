import { paintOf } from "@/layout/chart/fillTiles.ts";
import { mark } from "@/layout/Mark.ts";
import type { DrawingOf } from "../Picture.ts";
import { chosenGround, markedLine } from "./barGround.ts";
import { FADED, PALE } from "./barMarks.ts";
import { swatch, type LegendItem } from "./legend.ts";
import { spanLine } from "./spanStrip.ts";

const faint = (fill: string, opacity: number) => mark("g", { opacity }, [swatch(fill)]);

/** What every paint, grey and line of the bars is; only what there is to be seen (rule X41). */
export function barLegend(drawing: DrawingOf<"bars">, prefix: string): readonly LegendItem[] {
  const { keys, bins, chosen, behind, annotations, spans, extent } = drawing;
  const drawn = annotations.filter(({ at }) => at >= extent[0] && at <= extent[1]);
  const some = (condition: boolean, item: LegendItem): readonly LegendItem[] => (condition ? [item] : []);
  return [
    ...keys.flatMap(({ key, label }, index) =>
      bins.some(({ parts }) => parts.some((part) => part.key === key && part.value > 0))
        ? [{ sample: [swatch(paintOf(prefix, keys, index))], label }]
        : [],
    ),
    ...(behind === null ? [] : [{ sample: [faint("var(--muted)", PALE)], label: behind }]),
    ...some(behind !== null && bins.some(({ of, total }) => of > 0 && total === 0), {
      sample: [
        mark("rect", { x: 0, y: 5, width: 13, height: 1, fill: "var(--ink)" }),
        mark("rect", { x: 6, y: 5, width: 1, height: 5, fill: "var(--ink)" }),
      ],
      label: "none in view",
    }),
    ...some(chosen !== null, { sample: [chosenGround(1, 1, 11, 11)], label: "chosen days" }),
    ...some(chosen !== null, { sample: [faint("var(--ink)", FADED)], label: "faded: outside them" }),
    ...some(
      drawn.some(({ isOwn }) => isOwn !== true),
      { sample: [markedLine(false, 7, 0, 12)], label: "key date" },
    ),
    ...some(
      drawn.some(({ isOwn }) => isOwn === true),
      { sample: [markedLine(true, 7, 0, 12)], label: "own note" },
    ),
    ...some(
      spans.some(({ isUncertain }) => !isUncertain),
      { sample: [spanLine(0, 14, 6.5, false)], label: "longer than a bar" },
    ),
    ...some(
      spans.some(({ isUncertain }) => isUncertain),
      { sample: [spanLine(0, 15, 6.5, true)], label: "only month or year known" },
    ),
  ];
}
