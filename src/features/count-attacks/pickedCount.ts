import type { ClaimId } from "@/domain/ids.ts";
import { otherFiguresInWords } from "@/figures/countsTable.ts";
import type { PublishedCountsFigure } from "@/figures/publishedCountsFigure.ts";
import { keyOfPoint } from "./countMarks.ts";

type PickedCount = {
  readonly title: string;
  /** What the counter said before, and how others print it. */
  readonly notes: readonly string[];
  readonly claims: readonly ClaimId[];
};

/** What stands behind a point of the chart or a figure beside it; null where it is no longer in view. */
export function pickedCount(figure: PublishedCountsFigure, key: string): PickedCount | null {
  for (const { id, label, points } of figure.series)
    for (const point of points)
      if (keyOfPoint(id, point) === key)
        return { title: `${label}, ${point.x}`, notes: otherFiguresInWords(point), claims: point.claims };
  const said = [...figure.longer, ...figure.beside.flatMap(({ figures }) => figures)].find((each) => each.key === key);
  return said === undefined ? null : { title: `${said.counter}, ${said.when}`, notes: [], claims: said.claims };
}
