import { dayInWords } from "@/domain/dateInWords.ts";
import type { Day } from "@/domain/Day.ts";
import type { DayMark, DayYear } from "@/layout/chart/DayGridMarks.ts";
import { dayPlace, dayShape } from "@/layout/chart/dayShape.ts";
import { mark, type Mark } from "@/layout/Mark.ts";
import type { DrawingOf } from "../Picture.ts";
import { FADED } from "./barMarks.ts";
import { MONTHS, YEARS } from "./daysGrid.ts";
import { markOfValue } from "./markOfValue.ts";
import { rounded } from "./rounded.ts";
import { widthOf, words } from "./words.ts";

type Days = DrawingOf<"days">;

/** How much ink is in the tint of each class, from the palest. */
const TINTS = [0.2, 0.5, 0.92] as const;
/** Width of the dot of a day on which nothing began. */
export const DOT = 1.5;
const HEAD = { size: 10, fill: "var(--muted)" } as const;

export const dayTint = (level: number, side: number): Readonly<Record<string, string | number>> => ({
  width: rounded(side),
  height: rounded(side),
  fill: "var(--ink)",
  "fill-opacity": TINTS[Math.min(level, TINTS.length) - 1] ?? 0,
  stroke: "var(--faint)",
  "stroke-width": 0.75,
});

const pathOf = (corners: readonly (readonly [number, number])[], side: number): string =>
  `M${corners.map(([x, y]) => `${rounded(x * side)} ${rounded(y * side)}`).join("L")}Z`;

/** The months over the weeks of their first days; their initials where the names would meet. */
function monthNames(months: DayYear["months"], first: number, side: number): readonly Mark[] {
  const placed = months.map(({ first: begin, label }) => ({ x: YEARS + dayPlace(begin, first)[0] * side, label }));
  const meet = placed.some(({ x, label }, at) => x + widthOf(label, HEAD) + 2 > (placed[at + 1]?.x ?? Infinity));
  return placed.map(({ x, label }) => words(rounded(x), 11, meet ? label.slice(0, 1) : label, HEAD));
}

/** A day on which nothing began is a dot; all of them one path of lines without length. */
function blankDays(first: number, last: number, side: number, held: ReadonlySet<number>): Mark {
  const days = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((day) => !held.has(day));
  const dots = days.map((day) => {
    const [column, row] = dayPlace(day, first);
    return `M${rounded((column + 0.5) * side)} ${rounded((row + 0.5) * side)}h0`;
  });
  return mark("path", {
    d: dots.join(""),
    fill: "none",
    stroke: "var(--faint)",
    "stroke-width": DOT,
    "stroke-linecap": "round",
  });
}

/** The lines that cross days, down each week as far as they go there. */
function lineRuns(
  marks: readonly DayMark[],
  first: number,
): readonly { column: number; lane: number; rows: [number, number] }[] {
  const runs = new Map<string, { column: number; lane: number; rows: [number, number] }>();
  for (const { day, lanes } of marks)
    for (const lane of lanes) {
      const [column, row] = dayPlace(day, first);
      const open = runs.get(`${column} ${lane}`);
      // Two that last may use one lane in one week, with days between.
      const key = open === undefined || open.rows[1] === row - 1 ? `${column} ${lane}` : `${column} ${lane} ${row}`;
      const run = runs.get(key);
      if (run === undefined) runs.set(key, { column, lane, rows: [row, row] });
      else run.rows[1] = row;
    }
  return [...runs.values()];
}

/** One year, from 0,0: its name at the left, the months over a strip of weeks, Monday on top. */
export function yearMarks(
  { label, note, months }: DayYear,
  { marks, chosen }: Pick<Days, "marks" | "chosen">,
  side: number,
): readonly Mark[] {
  const [first, last] = [months[0]?.first ?? 0, months.at(-1)?.last ?? -1];
  if (last < first) return [];
  const here = [...marks.values()].filter(({ day }) => day >= first && day <= last).toSorted((a, b) => a.day - b.day);
  const isChosen = (day: number) => chosen === null || (day >= chosen[0] && day <= chosen[1]);
  const [from, to] = chosen === null ? [1, 0] : [Math.max(chosen[0], first), Math.min(chosen[1], last)];
  const inset = side > 8 ? 1.25 : 0.75;
  const thick = Math.max(0.9, side / 8);
  const days = here.flatMap((day) => {
    if (day.value === 0) return [];
    const [column, row] = dayPlace(day.day, first);
    const name = dayInWords(day.day as Day);
    const lines = [...day.lines, ...day.also].join("; ");
    return [
      markOfValue(
        "rect",
        { value: day.value, name, says: `${name}: ${day.says}${lines === "" ? "" : `: ${lines}`}` },
        {
          ...dayTint(day.level, side - 2 * inset),
          x: rounded(column * side + inset),
          y: rounded(row * side + inset),
          opacity: isChosen(day.day) ? undefined : FADED,
        },
      ),
    ];
  });
  const runs = lineRuns(here, first).map(({ column, lane, rows: [top, foot] }) =>
    mark("path", {
      d: `M${rounded(column * side + thick + lane * (thick + 0.75))} ${rounded(top * side)}V${rounded((foot + 1) * side)}`,
      stroke: "var(--muted)",
      "stroke-width": rounded(thick),
    }),
  );
  return [
    words(0, MONTHS + side + 3, label, { size: 13, weight: 600 }),
    words(0, MONTHS + side + 18, note, { size: 11, fill: "var(--muted)" }),
    ...monthNames(months, first, side),
    mark("g", { transform: `translate(${YEARS} ${MONTHS})` }, [
      blankDays(first, last, side, new Set(here.flatMap(({ day, value }) => (value > 0 ? [day] : [])))),
      ...months.slice(1).map((month) => {
        const [column, row] = dayPlace(month.first, first);
        const [x, y] = [rounded(column * side), rounded(row * side)];
        const d = row === 0 ? `M${x} 0V${rounded(7 * side)}` : `M${rounded(x + side)} 0V${y}H${x}V${rounded(7 * side)}`;
        return mark("path", { d, fill: "none", stroke: "var(--hairline)" });
      }),
      ...days,
      ...runs,
      ...(from > to
        ? []
        : [
            mark("path", {
              d: pathOf(dayShape(from, to, first), side),
              fill: "none",
              stroke: "var(--ink)",
              "stroke-width": 1.5,
              "data-chosen": `${from} ${to}`,
            }),
          ]),
    ]),
  ];
}
