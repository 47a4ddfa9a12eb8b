import { saidWhen } from "@/domain/askedInWords.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { positionRows } from "@/figures/positionRows.ts";
import type { QuestionPoint } from "@/figures/questionFigure.ts";
import { carriersOf } from "./carriersOf.ts";
import type { StagedRow } from "./StagedRow.ts";

/** The positions on a question as rows of a slide, each with its claimant: as an ask after its reveal. */
export function questionRows(points: readonly QuestionPoint[], dataSet: DataSet): readonly StagedRow[] {
  const drawn = positionRows(points);
  return points.flatMap((point, at) => {
    const row = drawn[at];
    if (row === undefined) return [];
    const { key, glyph, low, high, value, words } = row;
    const counts = point.counts === null ? "" : ` · counts ${point.counts}`;
    return [
      {
        key,
        letter: null,
        who: { label: point.claimant, channel: point.channel },
        notes: [
          `said ${saidWhen(point.position.claim)}${counts}`,
          ...(point.earlier.length === 0 ? [] : [`earlier: ${point.earlier.join(", ")}`]),
        ],
        carriers: carriersOf(point.position.claim, dataSet),
        glyph,
        low,
        high,
        value,
        words,
      },
    ];
  });
}
