import { SIDES, type Side } from "@/domain/Actor.ts";
import { medianTimes } from "@/domain/medianTimes.ts";
import { PARTIES, type Party } from "@/domain/Party.ts";
import { sideNames } from "@/domain/sideNames.ts";
import { timesLabel } from "@/domain/timesInWords.ts";
import { channelOf } from "./channelOf.ts";
import type { Series } from "./Figure.ts";
import type { GapPoint } from "./gapPoint.ts";

/** One side on another side's losses. */
export type GapRow = Series<GapPoint> & {
  readonly own: Party;
  readonly other: Side;
  readonly median: number | null;
  /** "× 2.5", "≥ × 9" where the question in the middle is not exact, "equal". */
  readonly medianWords: string | null;
};

const LOSSES: Readonly<Record<Party, string>> = {
  pakistan: "Pakistani losses",
  "afghan-taliban": "Afghan Taliban losses",
  ttp: "TTP losses",
  baloch: "Baloch losses",
  iskp: "ISKP losses",
  india: "Indian losses",
};

/** Who speaks: parties first, then who counts from outside. */
const FIRST: readonly Side[] = [...PARTIES, "un", "monitor", "local", "press"];
const ORDER: readonly Side[] = [...FIRST, ...SIDES.filter((side) => !FIRST.includes(side))];

const rankOf = ({ other, own }: { readonly other: Side; readonly own: Party }): number =>
  ORDER.indexOf(other) * PARTIES.length + PARTIES.indexOf(own);

/** From low to high; who says none stands at the end of its kind. */
const placeOf = ({ value, none }: GapPoint): number =>
  value ?? (none === "other" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);

const inOrder = (a: GapPoint, b: GapPoint): number => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b));

/** "× 2.5", "≥ × 9" where it rests on a looser figure, "equal" as the axis has it. */
const inWords = (median: number, isFirm: boolean): string =>
  timesLabel({ kind: "times", times: median }, median === 1 || isFirm ? "exact" : "worded");

/** Rows of sides that have a point between them, each with its median. */
export function gapRows(
  found: readonly { readonly own: Party; readonly other: Side; readonly point: GapPoint }[],
): readonly GapRow[] {
  const rows = new Map<string, { readonly own: Party; readonly other: Side; readonly points: GapPoint[] }>();
  for (const { own, other, point } of found) {
    const id = `${other} on ${own}`;
    const row = rows.get(id) ?? { own, other, points: [] };
    row.points.push(point);
    rows.set(id, row);
  }
  return [...rows]
    .toSorted(([, a], [, b]) => rankOf(a) - rankOf(b))
    .map(([id, { own, other, points }]) => {
      const median = medianTimes(points.flatMap(({ value }) => value ?? []));
      const isFirm = points.every(({ value, certainty }) => value !== median || certainty === "exact");
      return {
        id,
        label: `${sideNames[other]} on ${LOSSES[own]}`,
        channel: channelOf(other),
        points: points.toSorted(inOrder),
        own,
        other,
        median,
        medianWords: median === null ? null : inWords(median, isFirm),
      };
    });
}
