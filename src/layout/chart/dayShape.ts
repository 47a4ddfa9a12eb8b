import { mondayOf } from "./DayGridMarks.ts";

/** Column (week) and row (weekday, 0 being Monday) of a day in a strip of weeks whose first column is the week of `first`. */
export const dayPlace = (day: number, first: number): readonly [number, number] => [
  (mondayOf(day) - mondayOf(first)) / 7,
  day - mondayOf(day),
];

/** The outline of the days from one to another in a strip of weeks, in days: corner by corner, the last one joins the first. */
export function dayShape(from: number, to: number, first: number): readonly (readonly [number, number])[] {
  const [[start, top], [end, foot]] = [dayPlace(from, first), dayPlace(to, first)];
  if (start === end)
    return [
      [start, top],
      [start + 1, top],
      [start + 1, foot + 1],
      [start, foot + 1],
    ];
  return [
    [start, top],
    [start + 1, top],
    [start + 1, 0],
    [end + 1, 0],
    [end + 1, foot + 1],
    [end, foot + 1],
    [end, 7],
    [start, 7],
  ];
}
