import type PptxGenJS from "pptxgenjs";
import { hexOf } from "./chartLooks.ts";
import type { ColumnsChart, NativeChart, ScatterChart } from "./NativeChart.ts";
import { slideWords } from "./slideText.ts";

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

const FACE = "Inter";
/** More names along an axis would stand in each other's way. */
const MOST_NAMES = 14;
/** A longer axis of years names not every one. */
const EACH_YEAR = 16;

const COUNTS = "#,##0";

/** A sheet needs headings that differ. */
function distinct(names: readonly string[]): readonly string[] {
  const taken = new Map<string, number>();
  return names.map((name) => {
    const plain = slideWords(name) || "(no name)";
    const nth = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, nth);
    return nth === 1 ? plain : `${plain} (${nth})`;
  });
}

const looks = (chart: NativeChart, altText: string, box: Box): PptxGenJS.IChartOpts => ({
  ...box,
  altText,
  chartColors: chart.series.map(({ color }) => color),
  chartArea: { roundedCorners: false },
  showLegend: true,
  legendPos: "t",
  legendFontFace: FACE,
  legendFontSize: 11,
  legendColor: hexOf("var(--ink)"),
  catAxisLabelFontFace: FACE,
  catAxisLabelFontSize: 10,
  catAxisLabelColor: hexOf("var(--muted)"),
  catAxisLineColor: hexOf("var(--faint)"),
  valAxisLabelFontFace: FACE,
  valAxisLabelFontSize: 10,
  valAxisLabelColor: hexOf("var(--muted)"),
  valAxisLineShow: false,
  valAxisLabelFormatCode: COUNTS,
  valGridLine: { color: hexOf("var(--hairline)"), size: 0.75, style: "solid" },
  valAxisTitleFontFace: FACE,
  valAxisTitleFontSize: 10,
  valAxisTitleColor: hexOf("var(--muted)"),
  catAxisTitleFontFace: FACE,
  catAxisTitleFontSize: 10,
  catAxisTitleColor: hexOf("var(--muted)"),
  displayBlanksAs: "gap",
  ...(chart.title !== null && {
    showTitle: true,
    title: slideWords(chart.title),
    titleFontFace: FACE,
    titleFontSize: 12,
    titleColor: hexOf("var(--ink)"),
  }),
});

const columnsLooks = ({ categories, stacked, lying, unit }: ColumnsChart): PptxGenJS.IChartOpts => ({
  barDir: lying ? "bar" : "col",
  barGrouping: stacked ? "stacked" : "clustered",
  barGapWidthPct: lying ? 60 : 25,
  catGridLine: { style: "none" },
  valAxisMinVal: 0,
  showValAxisTitle: true,
  valAxisTitle: slideWords(unit),
  ...(!lying && { catAxisLabelFrequency: String(Math.ceil(categories.length / MOST_NAMES)) }),
});

const scatterLooks = ({ x, y, unit }: ScatterChart): PptxGenJS.IChartOpts => ({
  catGridLine: x.log ? { color: hexOf("var(--hairline)"), size: 0.75, style: "solid" } : { style: "none" },
  ...(x.span !== null && {
    catAxisMinVal: Math.floor(x.span[0]),
    catAxisMaxVal: Math.ceil(x.span[1]),
    ...(x.span[1] - x.span[0] <= EACH_YEAR && { catAxisMajorUnit: 1 }),
  }),
  ...(y.log ? { valAxisLogScaleBase: 10 } : { valAxisMinVal: 0 }),
  ...(y.most !== null && { valAxisMaxVal: y.most }),
  valAxisHidden: y.hidden,
  ...(y.hidden
    ? { showCatAxisTitle: true, catAxisTitle: slideWords(unit) }
    : { showValAxisTitle: true, valAxisTitle: slideWords(unit) }),
});

const copied = (values: readonly (number | null)[]): number[] => [...values] as number[];

/** A chart that can be edited, with its numbers in a sheet behind it. */
export function addChart(slide: PptxGenJS.Slide, chart: NativeChart, altText: string, box: Box): void {
  const names = distinct(chart.series.map(({ name }) => name));
  const rows = chart.series.map(({ values }, at) => ({ name: names[at] ?? "", values: copied(values) }));
  if (chart.kind === "columns") {
    const labels = chart.categories.map(slideWords);
    slide.addChart(
      "bar",
      rows.map((row) => ({ ...row, labels })),
      { ...looks(chart, altText, box), ...columnsLooks(chart) },
    );
  } else {
    const xs = { name: slideWords(chart.unit) || "x", values: copied(chart.xs) };
    slide.addChart("scatter", [xs, ...rows], { ...looks(chart, altText, box), ...scatterLooks(chart) });
  }
}
