import { counted } from "@/domain/counted.ts";
import type { Day, Span } from "@/domain/Day.ts";
import { dayInWords, monthInWords } from "@/domain/dateInWords.ts";
import { lengthOf } from "@/domain/lengthOf.ts";
import { shortDate } from "@/domain/shortDate.ts";
import { binsOf, fittingUnit } from "@/engine/timeBins.ts";
import type { ClosurePoint } from "@/figures/closurePoint.ts";
import type { ClosuresFigure } from "@/figures/closuresFigure.ts";
import type { SpanRow } from "@/layout/chart/SpanRow.ts";

const pointsOf = ({ series }: ClosuresFigure): readonly ClosurePoint[] => series.flatMap(({ points }) => points);

/** A line for each crossing, with a bar for each closure of it in view (rule F123). */
export const crossingRows = (figure: ClosuresFigure): readonly SpanRow[] =>
  figure.crossings.map(({ crossing, brief }) => ({
    key: crossing,
    label: crossing,
    note: brief,
    spans: pointsOf(figure)
      .filter(({ closure }) => closure.crossings.includes(crossing))
      .map(({ key, closure, x, shut, length, title }) => ({
        key,
        from: closure.from,
        to: closure.until,
        open: closure.untilBasis !== "reopened" && closure.daysBasis === "stated",
        pattern: closure.daysBasis === "bounds" ? "outline" : closure.state === "partly" ? "hatched" : "solid",
        says: `${crossing}, ${shut}: ${x}, ${length}. ${title}.`,
      })),
  }));

/** Up to so many days the ticks are days, a week apart; beyond, the months or years that fit. */
const FEW_DAYS = 62;
const A_WEEK = 7;
const MOST = 8;

/** Ticks of the strip: days, months, quarters or years by their first days. */
export function closureTicks(extent: Span): readonly { readonly at: number; readonly label: string }[] {
  const days = lengthOf(extent);
  if (days <= FEW_DAYS) {
    const step = days <= A_WEEK ? 1 : A_WEEK;
    return Array.from({ length: Math.ceil(days / step) }, (_, index) => (extent.start + index * step) as Day).map(
      (day) => ({ at: day, label: shortDate(dayInWords(day)).replace(/\s\d{4}$/u, "") }),
    );
  }
  const fitting = fittingUnit(extent, MOST);
  const unit = fitting === "week" ? "month" : fitting;
  return binsOf(extent, unit)
    .filter(({ start }) => start >= extent.start)
    .map(({ start }) => ({
      at: start,
      label: unit === "year" ? monthInWords(start).slice(-4) : shortDate(monthInWords(start)),
    }));
}

/** What the chosen dates leave out, and what the other filters; null where they leave out none. */
export const leftOutInWords = ({
  outside,
  hidden,
}: Pick<ClosuresFigure, "outside" | "hidden">): {
  readonly outside: string | null;
  readonly hidden: string | null;
} => ({
  outside: outside === 0 ? null : `${counted(outside, "closure lies", "closures lie")} outside the chosen dates.`,
  hidden:
    hidden === 0
      ? null
      : `${counted(hidden, "closure", "closures")} on these days ${hidden === 1 ? "is" : "are"} hidden by the filters.`,
});
