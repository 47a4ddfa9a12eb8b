import type { DataSet } from "@/domain/DataSet.ts";
import { dateOf, dayOf, daysInMonth, type Day } from "@/domain/Day.ts";
import { monthInWords } from "@/domain/dateInWords.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { Clauses } from "@/engine/Clauses.ts";
import type { CalendarFigure, CalendarPoint } from "@/figures/calendarFigure.ts";
import type { DayAside, DayMark, DayMonth, DayYear } from "@/layout/chart/DayGridMarks.ts";
import type { DaySpan } from "@/layout/chart/daySpan.ts";

/** The printed classes of the tint (rule F102), and the least number of each. */
export const LEVELS = ["1 event", "2–3", "4 or more"] as const;
const levelOf = (events: number): number => (events === 0 ? 0 : events === 1 ? 1 : events < 4 ? 2 : 3);

export const NONE = "no event began";

/** What a line along days stands for. */
export const LINE = "an event that lasted several days";

/** The chosen days, open where an end is; null: none are chosen. */
export const chosenOf = ({ from, to }: Pick<Clauses, "from" | "to">): DaySpan | null =>
  from === null && to === null ? null : [from ?? -Infinity, to ?? Infinity];

const eventsInWords = (count: number): string => `${numberInWords(count)} ${count === 1 ? "event" : "events"}`;

const pointsIn = (figure: CalendarFigure): readonly CalendarPoint[] => figure.series.flatMap(({ points }) => points);

/** Every day on which an event began or goes on. */
export function marksOf(
  figure: CalendarFigure,
  { eventById }: Pick<DataSet, "eventById">,
): ReadonlyMap<number, DayMark> {
  const marks = new Map<number, DayMark>();
  for (const { known, span, value, events } of pointsIn(figure)) {
    if (known !== "day") continue;
    marks.set(span.start, {
      day: span.start,
      level: levelOf(value ?? 0),
      value: value ?? 0,
      says: eventsInWords(value ?? 0),
      lines: events.flatMap((id) => eventById.get(id)?.title ?? []),
      also: [],
      lanes: [],
    });
  }
  for (const { event, lane } of figure.lasting) {
    const goesOn = `Goes on: ${event.title} (${eventDateInWords(event)})`;
    for (let day: number = event.start; day <= event.end; day += 1) {
      const mark = marks.get(day) ?? { day, level: 0, value: 0, says: NONE, lines: [], also: [], lanes: [] };
      marks.set(day, {
        ...mark,
        also: day === event.start ? mark.also : [...mark.also, goesOn],
        lanes: lane === null ? mark.lanes : [...mark.lanes, lane],
      });
    }
  }
  return marks;
}

/** The months of a year, as far as the record reaches. */
const monthsOf = (year: number, end: Day | null): readonly DayMonth[] =>
  Array.from({ length: 12 }, (_, at) => at + 1).flatMap((month): readonly DayMonth[] => {
    const first = dayOf({ year, month, day: 1 });
    if (end !== null && first > end) return [];
    const name = monthInWords(first);
    return [{ label: name.slice(0, 3), name, first, last: first + daysInMonth(year, month) - 1 }];
  });

const asideOf = ({ x, known, span, value }: CalendarPoint): DayAside => {
  const label = `${numberInWords(value ?? 0)} known only to the ${known}`;
  return {
    key: `${known} ${x}`,
    label,
    name: `${x}: ${label}`,
    when: x,
    value: value ?? 0,
    month: known === "month" ? dayOf({ ...dateOf(span.start), day: 1 }) : null,
  };
};

const yearOf = (figure: CalendarFigure, year: number): DayYear => {
  const points = pointsIn(figure).filter(({ span }) => dateOf(span.start).year === year);
  return {
    key: String(year),
    label: String(year),
    note: eventsInWords(points.reduce((sum, { value }) => sum + (value ?? 0), 0)),
    months: monthsOf(year, figure.end),
    asides: points
      .filter(({ known }) => known !== "day")
      .map(asideOf)
      .toReversed(),
  };
};

/** The years as the grid draws them: open ones, and those folded under one heading. */
export function yearsOf(figure: CalendarFigure): {
  readonly years: readonly DayYear[];
  readonly earlier: { readonly label: string; readonly note: string; readonly years: readonly DayYear[] } | null;
} {
  return {
    years: figure.years.map((year) => yearOf(figure, year)),
    earlier:
      figure.earlierYears.length === 0
        ? null
        : {
            label: `Before ${figure.years.at(-1)}`,
            note: eventsInWords(figure.earlier),
            years: figure.earlierYears.map((year) => yearOf(figure, year)),
          },
  };
}

/** The years of a picture that leaves the page: the open ones, and of those folded each in which anything is drawn. */
export function yearsToDraw(figure: CalendarFigure, marks: ReadonlyMap<number, DayMark>): readonly DayYear[] {
  const { years, earlier } = yearsOf(figure);
  const held = new Set(
    [...marks.values()]
      .filter(({ value, lanes }) => value > 0 || lanes.length > 0)
      .map(({ day }) => String(dateOf(day as Day).year)),
  );
  return [...years, ...(earlier?.years ?? []).filter(({ key, asides }) => asides.length > 0 || held.has(key))];
}

/** The events known only to a month or year, by the key of what stands beside it. */
export const pointOfAside = (figure: CalendarFigure, key: string | null): CalendarPoint | null =>
  pointsIn(figure).find(({ known, x }) => key === `${known} ${x}`) ?? null;
