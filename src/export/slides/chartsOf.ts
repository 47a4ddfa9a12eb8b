import type { Drawing } from "../Picture.ts";
import { barsChart, multiplesChart, pairsCharts } from "./columnsCharts.ts";
import type { NativeChart } from "./NativeChart.ts";
import { dotsChart, linesChart } from "./scatterCharts.ts";

const asList = (chart: NativeChart | null): readonly NativeChart[] => (chart === null ? [] : [chart]);

/** The charts that PowerPoint has for a drawing; empty where it has none, or none that would say the same. */
export function chartsOf(drawing: Drawing): readonly NativeChart[] {
  switch (drawing.kind) {
    case "bars":
      return asList(barsChart(drawing));
    case "multiples":
      return asList(multiplesChart(drawing));
    case "pairs":
      return pairsCharts(drawing);
    case "lines":
      return asList(linesChart(drawing));
    case "dots":
      return asList(dotsChart(drawing));
    case "days":
    case "intervals":
    case "spans":
    case "grid":
    case "map":
    case "maps":
    case "table":
      return [];
    default:
      return drawing satisfies never;
  }
}
