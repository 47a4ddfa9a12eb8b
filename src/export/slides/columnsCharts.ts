import { counted } from "@/domain/counted.ts";
import { dayInWords } from "@/domain/dateInWords.ts";
import type { Day } from "@/domain/Day.ts";
import { chosenParts } from "@/layout/chart/chosenParts.ts";
import type { BinPart, TimeBin } from "@/layout/chart/TimeBin.ts";
import type { DrawingOf } from "../Picture.ts";
import { fillLook } from "./chartLooks.ts";
import type { ChartSeries, ColumnsChart } from "./NativeChart.ts";

const NONE: Pick<ChartSeries, "hollow" | "named"> = { hollow: new Set(), named: null };

/** More pairs than this would be bars too thin to be told apart. */
const MOST_PAIRS = 16;
const MOST_GROUPS = 6;

const valueOf = (parts: readonly BinPart[], key: string): number => parts.find((part) => part.key === key)?.value ?? 0;
const sum = (parts: readonly BinPart[]): number => parts.reduce((total, { value }) => total + value, 0);

/** Of the bars of a bin what lies within the chosen days; all where none are chosen. */
function within(bin: TimeBin, chosen: DrawingOf<"bars">["chosen"]): readonly BinPart[] {
  if (chosen === null) return bin.parts;
  if (bin.to < chosen[0] || bin.from > chosen[1]) return [];
  return chosenParts(bin, chosen) ?? bin.parts;
}

/** Lines and marked days, which PowerPoint has no place for: how many there are, and each in words. */
function besideBars({ spans, annotations, extent }: DrawingOf<"bars">): Pick<ColumnsChart, "says" | "notes"> {
  const marked = annotations.filter(({ at }) => at >= extent[0] && at <= extent[1]);
  const parts = [
    ...(spans.length === 0
      ? []
      : [counted(spans.length, "event of uncertain or long date", "events of uncertain or long date")]),
    ...(marked.length === 0 ? [] : [counted(marked.length, "marked day", "marked days")]),
  ];
  return {
    says:
      parts.length === 0
        ? []
        : [`${parts.join(" and ")} ${spans.length + marked.length === 1 ? "is" : "are"} not in this chart.`],
    notes: [
      ...spans.map(({ when, what }) => `${when}: ${what}`),
      ...marked.map(({ at, label }) => `${dayInWords(at as Day)}: ${label}`),
    ],
  };
}

/** Stacked columns by time. What lies outside the chosen days stands on top of them in a series of its own. */
export function barsChart(drawing: DrawingOf<"bars">): ColumnsChart | null {
  const { keys, bins, extent, chosen, behind, unit } = drawing;
  const shown = bins.filter(({ from, to }) => to >= extent[0] && from <= extent[1]);
  if (shown.length === 0) return null;
  const inside = shown.map((bin) => within(bin, chosen));
  const outside = shown.map((bin, at) => sum(bin.parts) - sum(inside[at] ?? []));
  const series: ChartSeries[] = keys.map((key) => ({
    ...NONE,
    ...fillLook(key),
    name: key.label,
    values: inside.map((parts) => valueOf(parts, key.key)),
  }));
  if (outside.some((value) => value > 0))
    series.push({
      ...NONE,
      ...fillLook({ fill: "var(--hairline)" }),
      name: "outside the chosen days",
      values: outside,
    });
  return {
    kind: "columns",
    title: null,
    categories: shown.map(({ label }) => label),
    series,
    stacked: true,
    lying: false,
    unit,
    says: [
      ...(behind === null ? [] : [`Not in this chart: the bars behind (${behind}).`]),
      ...besideBars(drawing).says,
    ],
    notes: besideBars(drawing).notes,
  };
}

/** The small pictures as one: every picture is a series. */
export function multiplesChart({ pictures, unit }: DrawingOf<"multiples">): ColumnsChart | null {
  const bins = new Map(pictures.flatMap((picture) => picture.bins.map(({ from, label }) => [from, label] as const)));
  const froms = [...bins.keys()].toSorted((a, b) => a - b);
  if (froms.length === 0) return null;
  return {
    kind: "columns",
    title: null,
    categories: froms.map((from) => bins.get(from) ?? ""),
    series: pictures.map(({ label, fill, bins: own }) => {
      const totals = new Map(own.map(({ from, total }) => [from, total]));
      return { ...NONE, ...fillLook(fill), name: label, values: froms.map((from) => totals.get(from) ?? 0) };
    }),
    stacked: true,
    lying: false,
    unit,
    says: [],
    notes: [],
  };
}

/** Two bars for each line, the second hatched, a chart for each group; where one has no figure there is no bar. */
export function pairsCharts({ names, pairs, unit }: DrawingOf<"pairs">): readonly ColumnsChart[] {
  const groups = new Map<string, DrawingOf<"pairs">["pairs"][number][]>();
  for (const pair of pairs) groups.set(pair.group, [...(groups.get(pair.group) ?? []), pair]);
  if (groups.size > MOST_GROUPS || [...groups.values()].some((group) => group.length > MOST_PAIRS)) return [];
  return [...groups].map(([name, group]) => ({
    kind: "columns",
    title: groups.size === 1 ? null : name,
    categories: group.map(({ label }) => label),
    series: [
      { ...NONE, ...fillLook({ fill: "var(--ink)" }), name: names.a, values: group.map(({ a }) => a) },
      { ...NONE, ...fillLook({ fill: "var(--muted)", pattern: 2 }), name: names.b, values: group.map(({ b }) => b) },
    ],
    stacked: false,
    lying: true,
    unit: groups.size === 1 ? unit : name,
    says: group.some(({ a, b }) => a === null || b === null) ? ["No bar is no figure, never zero."] : [],
    notes: group.map(({ label, says }) => `${name}, ${label}: ${says}`),
  }));
}
