import { counted } from "@/domain/counted.ts";
import { channelShape } from "@/layout/chart/channelShapes.ts";
import type { LinePoint } from "@/layout/chart/Line.ts";
import { lineLooks } from "@/layout/chart/lineLooks.ts";
import type { DrawingOf } from "../Picture.ts";
import { strokeLook } from "./chartLooks.ts";
import type { ChartSeries, ScatterChart } from "./NativeChart.ts";

const HOLLOW =
  "Hollow marks are no exact numbers: at least, up to, about, or the lower end of a range; the notes say which.";

/** A row of the sheet; without a y it is a gap. */
type Place = { readonly x: number; readonly y: number | null; readonly hollow: boolean };

/** One series after the other down the sheet, so that its own gaps are the only ones in it. */
function inRows(
  series: readonly { readonly places: readonly Place[]; readonly of: Omit<ChartSeries, "values" | "hollow"> }[],
): { readonly xs: readonly number[]; readonly series: readonly ChartSeries[] } {
  const xs = series.flatMap(({ places }) => places.map(({ x }) => x));
  let first = 0;
  const laid = series.map(({ places, of }) => {
    const values = xs.map((_, at) => places[at - first]?.y ?? null);
    const hollow = new Set(places.flatMap(({ hollow: isHollow }, at) => (isHollow ? [first + at] : [])));
    const named = of.named === null ? null : of.named + first;
    first += places.length;
    return { ...of, values, hollow, named };
  });
  return { xs, series: laid };
}

const gapAt = (x: number): Place => ({ x, y: null, hollow: false });

/** A point as rows of the sheet: a gap before it where no line runs to it, both ends of one that holds for a long time. */
function placesOf({ x, y, glyph, joined, span, isLong = false }: LinePoint): readonly Place[] {
  if (y === null) return [gapAt(x)];
  const place = (at: number): Place => ({ x: at, y, hollow: glyph !== "dot" });
  if (isLong && span !== undefined) return [gapAt(span[0]), place(span[0]), place(span[1]), gapAt(span[1])];
  return joined ? [place(x)] : [gapAt(x), place(x)];
}

/** Lines over time; only what is joined on the page is joined here. */
export function linesChart({ lines, domain, scale, unit }: DrawingOf<"lines">): ScatterChart | null {
  const isLog = scale === "log";
  const canStand = ({ y }: LinePoint): boolean => y === null || !isLog || y > 0;
  const looks = lineLooks(lines);
  const points = lines.flatMap((line) => line.points);
  if (points.every(({ y }) => y === null)) return null;
  const zeros = points.filter((point) => !canStand(point)).length;
  const isInexact = ({ y, glyph }: LinePoint): boolean => y !== null && glyph !== "dot";
  const more = ({ ghosts = [], prints = [] }: LinePoint): boolean => ghosts.length + prints.length > 0;
  const laid = inRows(
    lines.map((line) => {
      const look = looks.get(line.key);
      return {
        places: line.points.flatMap((point) => (canStand(point) ? placesOf(point) : [gapAt(point.x)])),
        of: {
          ...strokeLook(look?.color ?? "var(--ink)", look?.dash, look?.shape ?? ""),
          name: line.label,
          named: null,
        },
      };
    }),
  );
  return {
    kind: "scatter",
    title: null,
    ...laid,
    joined: true,
    x: { log: false, span: domain },
    y: { log: isLog, hidden: false, most: null },
    unit,
    says: [
      ...(points.some(isInexact) ? [HOLLOW] : []),
      ...(points.some(more)
        ? ["Figures that stood there before, or stand there as well, are in the notes alone."]
        : []),
      ...(zeros === 0 ? [] : [`${counted(zeros, "zero", "zeros")} cannot stand on this axis.`]),
    ],
    notes: points.filter((point) => isInexact(point) || more(point) || !canStand(point)).map(({ says }) => says),
  };
}

/** Where of so many the name stands best; null of none. */
const middleOf = (count: number): number | null => (count === 0 ? null : Math.floor((count - 1) / 2));

/** Ratios on a logarithmic axis, a row for each pair of sides, the first on top. */
export function dotsChart({ rows, median }: DrawingOf<"dots">): ScatterChart | null {
  const dots = rows.flatMap((row) => row.dots);
  const beyond = dots.filter(({ times }) => times === null);
  if (dots.length === beyond.length) return null;
  const heightOf = (row: number): number => rows.length - row;
  const laid = inRows([
    ...rows.map((row, at) => ({
      places: row.dots.flatMap(({ times, look }) =>
        times === null ? [] : [{ x: times, y: heightOf(at), hollow: look !== "filled" }],
      ),
      of: {
        ...strokeLook(`var(--channel-${row.channel})`, undefined, channelShape(row.channel)),
        name: `${row.label} (${row.size})`,
        named: middleOf(row.dots.filter(({ times }) => times !== null).length),
      },
    })),
    {
      places: rows.flatMap((row, at) =>
        row.median === null ? [] : [{ x: row.median.times, y: heightOf(at), hollow: false }],
      ),
      of: { ...strokeLook("var(--accent)", undefined, ""), symbol: "dash", name: median, named: null },
    },
  ]);
  return {
    kind: "scatter",
    title: null,
    ...laid,
    series: laid.series.filter(({ values }) => values.some((value) => value !== null)),
    joined: false,
    x: { log: true, span: null },
    y: { log: false, hidden: true, most: rows.length + 1 },
    unit: "times as high",
    says: [
      ...(dots.some(({ look, times }) => look !== "filled" && times !== null)
        ? ["Hollow marks rest on a figure that is not exact; the notes say which."]
        : []),
      ...(beyond.length === 0
        ? []
        : [`${counted(beyond.length, "question", "questions")} against none cannot stand on this axis.`]),
    ],
    notes: dots.filter(({ look, times }) => look !== "filled" || times === null).map(({ says }) => says),
  };
}
