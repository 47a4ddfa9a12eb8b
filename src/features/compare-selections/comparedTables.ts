import type { ComparisonContradictions } from "@/figures/comparisonContradictions.ts";
import type { ComparisonCounts } from "@/figures/comparisonCounts.ts";
import type { ComparisonFigure } from "@/figures/comparisonFigure.ts";
import { LETTERS } from "@/figures/comparisonPair.ts";
import type { ComparisonPlaces } from "@/figures/comparisonPlaces.ts";
import type { ComparisonTimeline } from "@/figures/comparisonTimeline.ts";
import type { PlacesFigure } from "@/figures/placesFigure.ts";
import type { Cell, Table } from "@/figures/tableOf.ts";

const EACH = ["a", "b"] as const;

const words = (key: string, label: string) => ({ key, label, numeric: false });
const number = (key: string, label: string) => ({ key, label, numeric: true });

/** What is counted in A and in B, and the difference in words. */
export const differencesTable = ({ along, rows }: ComparisonFigure): Table => ({
  columns: [
    words("what", along),
    words("group", "Group"),
    number("a", "A"),
    number("b", "B"),
    words("difference", "Difference"),
  ],
  rows: rows.map(({ key, group, label, a, b, words: said }) => ({
    key,
    cells: [label, group, a.value, b.value, said],
  })),
});

/** The places in the two periods, each with its dates, and what begins before the first. */
export const timelineTable = ({ places, before }: ComparisonTimeline): Table => ({
  columns: [
    words("place", "Place"),
    words("days-a", "Days of A"),
    number("a", "Events in A"),
    words("days-b", "Days of B"),
    number("b", "Events in B"),
  ],
  rows: [
    {
      key: "before",
      cells: ["Begun before", null, before.a.length, null, before.b.length],
    },
    ...places.map(({ label, a, b }) => ({
      key: label,
      cells: [label, a?.words ?? null, a?.events.length ?? null, b?.words ?? null, b?.events.length ?? null],
    })),
  ],
});

/** Each place of either, with its number in both. */
export function placesTable(figures: ComparisonPlaces): Table {
  const pointsOf = ({ series }: PlacesFigure) => series.flatMap(({ points }) => points);
  const [a, b] = EACH.map((each) => new Map(pointsOf(figures[each]).map((point) => [point.x, point] as const)));
  const names = [...new Set([...pointsOf(figures.a), ...pointsOf(figures.b)].map(({ x }) => x))];
  const killed = figures.a.voice !== null;
  const spoken = (map: typeof a, name: string): Cell => {
    const point = map?.get(name);
    return point === undefined ? null : (point.words ?? point.value ?? "no figure");
  };
  return {
    columns: [
      words("place", "Place"),
      number("a", "Events in A"),
      number("b", "Events in B"),
      ...(killed ? [number("killed-a", "Killed in A"), number("killed-b", "Killed in B")] : []),
    ],
    rows: names.map((name) => ({
      key: name,
      cells: [
        name,
        a?.get(name)?.events.length ?? 0,
        b?.get(name)?.events.length ?? 0,
        ...(killed ? [spoken(a, name), spoken(b, name)] : []),
      ],
    })),
  };
}

/** The lines that are widest apart in each. */
export const widestTable = ({ widest }: ComparisonContradictions): Table => ({
  columns: [
    words("of", "In"),
    words("question", "Question"),
    words("about", "About"),
    words("says", "Who says what"),
    number("apart", "Apart"),
  ],
  rows: EACH.flatMap((each) =>
    widest[each].map((line) => ({
      key: `${each} ${line.id}`,
      cells: [LETTERS[each], line.question.text, line.about, line.says, line.apart],
    })),
  ),
});

/** What each counter publishes for the months of both periods. */
export const monthsTable = ({ published }: ComparisonCounts): Table => ({
  columns: [
    words("count", "What is counted"),
    words("counter", "Counter"),
    words("of", "In"),
    words("month", "Month"),
    number("value", "Figure"),
  ],
  rows: published.flatMap(({ title, counters }) =>
    counters.flatMap(({ id, label, months }) =>
      months.map(({ of, point: { x, value, words: said } }) => ({
        key: `${title} ${id} ${of} ${x}`,
        cells: [title, label, LETTERS[of], x, said ?? value],
      })),
    ),
  ),
});
