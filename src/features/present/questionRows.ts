import { saidWhen } from "@/domain/askedInWords.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { positionRows } from "@/figures/positionRows.ts";
import type { QuestionFigure } from "@/figures/questionFigure.ts";
import { questionMarks, type QuestionMark } from "@/figures/questionMarks.ts";
import { carriersOf } from "./carriersOf.ts";
import type { StagedRow } from "./StagedRow.ts";

function notesOf({ position, counts, earlier, alsoPrinted, part }: QuestionMark): readonly string[] {
  const when = saidWhen(position.claim);
  const said = { print: `said ${when} · one print of it`, before: `said ${when}`, after: `then, ${when}` };
  return [
    `${part === null ? `said ${when}` : said[part]}${counts === null ? "" : ` · counts ${counts}`}`,
    ...(alsoPrinted.length === 0 ? [] : [`also printed as ${alsoPrinted.join(", ")}`]),
    ...(earlier.length === 0 ? [] : [`earlier: ${earlier.join(", ")}`]),
  ];
}

const byNumber = (x: QuestionMark, y: QuestionMark): number => (x.value ?? 0) - (y.value ?? 0);

/**
 * The positions on a question as rows of a slide, each with its claimant: as an ask after its reveal. Counters stand by
 * their figures; else those who lead stand first. Where one claimant against itself leads, it has two rows.
 */
export function questionRows(figure: Pick<QuestionFigure, "series" | "lead">, dataSet: DataSet): readonly StagedRow[] {
  const marks = figure.lead?.kind === "counters" ? questionMarks(figure).toSorted(byNumber) : questionMarks(figure);
  const drawn = positionRows(marks);
  return marks.flatMap((mark, at) => {
    const row = drawn[at];
    if (row === undefined) return [];
    const { key, glyph, low, high, value, words } = row;
    return [
      {
        key,
        letter: null,
        who: { label: mark.claimant, channel: mark.channel },
        notes: notesOf(mark),
        carriers: carriersOf(mark.position.claim, dataSet),
        glyph,
        low,
        high,
        value,
        words,
      },
    ];
  });
}
