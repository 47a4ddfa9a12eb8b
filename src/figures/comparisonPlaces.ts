import { numberInWords } from "@/domain/numberInWords.ts";
import type { Selection } from "@/engine/Selection.ts";
import { inBoth, LETTERS, type Pair } from "./comparisonPair.ts";
import { largestAtAPlace } from "./largestAtAPlace.ts";
import { placesFigure, type PlacePoint, type PlacesFigure } from "./placesFigure.ts";
import type { Stamp } from "./Stamp.ts";

export type ComparisonPlaces = Pair<PlacesFigure> & {
  /** The size of the largest symbol of both maps. */
  readonly largest: number;
  readonly only: Pair<readonly PlacePoint[]>;
  readonly shared: number;
};

const pointsOf = ({ series }: PlacesFigure): readonly PlacePoint[] => series.flatMap(({ points }) => points);

/** The places of both selections on one scale, and those that only one of them has (rule F113). */
export function comparisonPlaces(selections: Pair<Selection>, stamp: Stamp): ComparisonPlaces {
  const figures = inBoth(selections, (selection) => placesFigure(selection, stamp));
  const names = inBoth(figures, (figure) => new Set(pointsOf(figure).map(({ x }) => x)));
  return {
    ...figures,
    largest: largestAtAPlace(selections.a.dataSet, stamp.voice),
    only: {
      a: pointsOf(figures.a).filter(({ x }) => !names.b.has(x)),
      b: pointsOf(figures.b).filter(({ x }) => !names.a.has(x)),
    },
    shared: pointsOf(figures.a).filter(({ x }) => names.b.has(x)).length,
  };
}

const NAMED = 12;

/** "Only in A: Torkham (3 events), Kurram (1 event)". */
export function onlyInWords({ only }: Pick<ComparisonPlaces, "only">, each: keyof Pair<unknown>): string {
  const points = only[each];
  if (points.length === 0) return `Only in ${LETTERS[each]}: no place.`;
  const named = points.slice(0, NAMED).map(({ x, events }) => `${x} (${numberInWords(events.length)})`);
  const more = points.length > NAMED ? ` and ${numberInWords(points.length - NAMED)} more, in the table` : "";
  return `Only in ${LETTERS[each]}: ${named.join(", ")}${more}.`;
}
