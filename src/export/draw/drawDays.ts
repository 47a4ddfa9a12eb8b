import { mark, type Mark } from "@/layout/Mark.ts";
import type { DayYear } from "@/layout/chart/DayGridMarks.ts";
import type { DrawingOf } from "../Picture.ts";
import { FADED } from "./barMarks.ts";
import { asideMarks, asideSentence } from "./asideMarks.ts";
import type { Body, Box } from "./Body.ts";
import { daysGrid, MONTHS, WEEK, WEEKS, YEARS, type DaysGrid } from "./daysGrid.ts";
import { legend, type LegendItem } from "./legend.ts";
import { rounded } from "./rounded.ts";
import { DOT, dayTint, yearMarks } from "./yearMarks.ts";

type Days = DrawingOf<"days">;

const AIR = 10;
/** Rows of years move apart by no more than this where there is room. */
const MOST_SPARE = 24;

function keyOf({ levels, none, line, chosen, marks }: Days): readonly LegendItem[] {
  const all = [...marks.values()];
  return [
    ...levels.map((label, at) => ({
      sample: [mark("rect", { ...dayTint(at + 1, 10), x: 1.5, y: 1.5 })],
      label,
    })),
    { sample: [mark("circle", { cx: 6.5, cy: 6.5, r: DOT / 2, fill: "var(--faint)" })], label: none },
    ...(all.some(({ lanes }) => lanes.length > 0)
      ? [{ sample: [mark("path", { d: "M6.5 0V13", stroke: "var(--muted)", "stroke-width": 1.5 })], label: line }]
      : []),
    ...(chosen === null
      ? []
      : [
          {
            sample: [
              mark("rect", {
                x: 1,
                y: 1,
                width: 11,
                height: 11,
                fill: "none",
                stroke: "var(--ink)",
                "stroke-width": 1.5,
              }),
            ],
            label: "chosen days",
          },
          {
            sample: [mark("rect", { ...dayTint(3, 10), x: 1.5, y: 1.5, opacity: FADED })],
            label: "faded: outside them",
          },
        ]),
    {
      sample: Array.from({ length: WEEK }, (_, at) =>
        mark("circle", { cx: 6.5, cy: 0.5 + at * 2, r: DOT / 2, fill: "var(--faint)" }),
      ),
      label: "a column is a week, Monday on top",
    },
  ];
}

const touches = ({ months }: DayYear, chosen: Days["chosen"]): boolean =>
  chosen !== null && (months[0]?.first ?? 0) <= chosen[1] && (months.at(-1)?.last ?? -1) >= chosen[0];

/** As many years as there is room for, those with chosen days before the others, in the order given. */
function kept(years: readonly DayYear[], chosen: Days["chosen"], most: number): readonly DayYear[] {
  const first = years.toSorted((a, b) => Number(touches(b, chosen)) - Number(touches(a, chosen)));
  const chosenYears = new Set(first.slice(0, most));
  return years.filter((year) => chosenYears.has(year));
}

/** The days of some years, a strip of weeks for each (rules X40, X45). */
export function drawDays(drawing: Days, { width, height }: Box): Body {
  const { years, chosen } = drawing;
  const key = legend(keyOf(drawing), width);
  const top = key.height + AIR;
  const free = height === null ? null : height - top;
  const gridOf = (some: readonly DayYear[], withAsides: boolean) =>
    daysGrid(some.length, width, free, (at, wide) => {
      const year = some[at];
      return year === undefined || !withAsides ? 0 : asideMarks(year, wide).height;
    });
  const isIn = (grid: DaysGrid) => free === null || grid.height <= free;
  const hasRoom = isIn(gridOf(years.slice(0, 1), true));
  const first = gridOf(years, hasRoom);
  const drawn = kept(years, chosen, first.places.length);
  const whole = gridOf(drawn, hasRoom);
  const isBeside = hasRoom && isIn(whole);
  const grid = isBeside ? whole : gridOf(drawn, false);
  const { side } = grid;
  const rows = [...new Set(grid.places.map(({ y }) => y))];
  const spare =
    free === null ? 0 : Math.min(MOST_SPARE, Math.max(0, free - grid.height) / Math.max(1, rows.length - 1));
  const marks: Mark[] = [...key.marks];
  for (const [at, { x, y }] of grid.places.entries()) {
    const year = drawn[at];
    if (year === undefined) continue;
    marks.push(
      mark("g", { transform: `translate(${rounded(x)} ${rounded(top + y + rows.indexOf(y) * spare)})` }, [
        ...yearMarks(year, drawing, side),
        ...(isBeside
          ? [
              mark(
                "g",
                { transform: `translate(${YEARS} ${rounded(MONTHS + WEEK * side)})` },
                asideMarks(year, WEEKS * side).marks,
              ),
            ]
          : []),
      ]),
    );
  }
  const count = grid.places.length;
  return {
    marks,
    height: rounded(top + grid.height + Math.max(0, rows.length - 1) * spare),
    says: [
      ...(count < years.length
        ? [`${count} of ${years.length} years drawn; all are in the table and at the address.`]
        : []),
      ...(isBeside ? [] : drawn.slice(0, count).flatMap((year) => asideSentence(year) ?? [])),
    ],
  };
}
