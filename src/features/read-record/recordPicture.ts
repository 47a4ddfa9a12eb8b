import { questionInWords } from "@/domain/questionInWords.ts";
import type { IntervalGroup, Picture } from "@/export/Picture.ts";
import { sharesScale, type EventFigure } from "@/figures/eventFigure.ts";
import { hiddenInWords } from "@/figures/hiddenInWords.ts";
import { multiplesInWords, vanishedQuestions } from "@/figures/multiplesInWords.ts";
import type { Multiple } from "@/figures/multiplesOf.ts";
import { positionRows } from "@/figures/positionRows.ts";
import { withSaid } from "@/figures/withSaid.ts";
import { eventTable } from "./eventTable.ts";

const groupOf = (multiple: Multiple): IntervalGroup => {
  const { id, questions, gap, word, notes, points, lead } = multiple;
  const said = [...(word === null ? [] : [word]), ...notes, ...(lead === null ? ["not contradicted"] : [])];
  return {
    key: id,
    title: questions.map(questionInWords).join(" · "),
    about: said.length === 0 ? [] : [said.join(" · ")],
    gap,
    between: null,
    ownScale: !sharesScale(multiple),
    rows: positionRows(points),
  };
};

/**
 * One event as it can leave the page: its questions side by side, the contradicted ones first. The number of its questions
 * and of its claims that the chosen sources hide is that of the whole event.
 */
export function recordPicture(
  figure: EventFigure,
  { questions, hidden }: { readonly questions: number; readonly hidden: number },
): Picture {
  const { series, sharedEnd } = figure;
  const empty = questions === 0 ? "The record holds no question on this event." : multiplesInWords(figure).found;
  return {
    region: "Record",
    figure: withSaid(figure, vanishedQuestions(figure), hidden === 0 ? null : hiddenInWords(hidden)),
    table: eventTable(figure),
    empty: series.length === 0 ? empty : null,
    drawing: {
      kind: "intervals",
      groups: series.map(groupOf),
      shared: sharedEnd,
      what: "questions of this event",
      of: series.length,
      alone: false,
    },
  };
}
