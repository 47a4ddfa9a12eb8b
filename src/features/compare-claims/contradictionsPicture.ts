import { gapOfFinding } from "@/domain/Finding.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { Selection } from "@/engine/Selection.ts";
import type { IntervalGroup, Picture } from "@/export/Picture.ts";
import type { ContradictionsChoice } from "@/figures/ContradictionsChoice.ts";
import { contradictionsFigure } from "@/figures/contradictionsFigure.ts";
import type { ListedLine } from "@/figures/contradictionsList.ts";
import { kindNames } from "@/figures/findingInWords.ts";
import { lineInFull } from "@/figures/lineInFull.ts";
import { emptyInWords, vanishedInWords } from "@/figures/listInWords.ts";
import { notesOfLine } from "@/figures/notesOfLine.ts";
import { positionRows } from "@/figures/positionRows.ts";
import type { Stamp } from "@/figures/Stamp.ts";
import { withSaid } from "@/figures/withSaid.ts";
import { contradictionsTable } from "./contradictionsTable.ts";

/** More lines of the list than any picture has room for. */
const COULD_BE_DRAWN = 40;
/** Positions of a line that are drawn in a list. */
export const MOST_POSITIONS = 4;

function groupOf(line: ListedLine, selection: Selection): IntervalGroup {
  const full = lineInFull(line, selection);
  const { label, apart, about, kinds, points } = full;
  // Figures for different people are apart, and no number says by how much.
  const gap = full.lead.kind === "scope" || gapOfFinding(full.lead) === null ? null : apart;
  const further = points.length - MOST_POSITIONS;
  return {
    key: line.id,
    title: label,
    about: [
      about,
      [
        ...kinds.map((kind) => kindNames[kind]),
        // Of a denial it would say no more than its kind.
        ...(gap === null && full.lead.kind !== "denial" ? [apart] : []),
        ...notesOfLine(full),
        ...(further > 0 ? [`${numberInWords(further)} more not drawn here`] : []),
      ].join(" · "),
    ],
    gap,
    between: null,
    ownScale: false,
    rows: positionRows(points.slice(0, MOST_POSITIONS)),
  };
}

/** The list as it can leave the page: its first lines drawn as in the list, the table of all. */
export function contradictionsPicture(
  selection: Selection,
  choice: ContradictionsChoice,
  plotScale: "own" | "shared",
  stamp: Stamp,
  lines: readonly ListedLine[],
): Picture {
  const figure = contradictionsFigure(selection, choice, stamp);
  return {
    region: "Contradictions",
    figure: withSaid(figure, vanishedInWords(figure, choice.kinds)),
    table: contradictionsTable(figure),
    empty: lines.length === 0 ? emptyInWords(figure, choice) : null,
    drawing: {
      kind: "intervals",
      groups: lines.slice(0, COULD_BE_DRAWN).map((line) => groupOf(line, selection)),
      shared: plotScale === "shared" && figure.highest > 0 ? figure.highest : null,
      what: figure.counts.what,
      of: lines.length,
      alone: false,
    },
  };
}
