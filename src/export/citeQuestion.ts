import { aboutQuestion } from "@/domain/aboutQuestion.ts";
import type { Claim } from "@/domain/Claim.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import { claimsOf } from "@/domain/Finding.ts";
import type { QuestionId } from "@/domain/ids.ts";
import { footOf } from "@/figures/footOf.ts";
import { hiddenInWords } from "@/figures/hiddenInWords.ts";
import { questionInWords } from "@/domain/questionInWords.ts";
import type { QuestionFigure } from "@/figures/questionFigure.ts";
import { whyInWords } from "@/figures/whyInWords.ts";
import { citedFromInWords, type CitedFrom } from "./CitedFrom.ts";
import { claimInWords } from "./citeClaim.ts";
import { createSourceList } from "./createSourceList.ts";
import { oneLine } from "./oneLine.ts";

/** One question as it is shown, as plain text: every position with its documents, why they differ, out of how much, which edition. */
export function citeQuestion(figure: QuestionFigure, dataSet: DataSet, from: CitedFrom): string {
  const { lead, hidden, title } = figure;
  const series = figure.series[0];
  const question = dataSet.questionById.get((series?.id ?? "") as QuestionId);
  const { counts, filters, edition, contested, voice } = footOf(figure);
  const sources = createSourceList(dataSet);
  const cited = (claim: Claim): string => `${claimInWords(claim, dataSet)} ${sources.refer(claim)}`;
  const positions = (series?.points ?? []).map(({ position: { claim, history } }) =>
    [
      `– ${cited(claim)}`,
      ...(history.length === 0 ? [] : [`  earlier: ${history.toReversed().map(cited).join("; ")}`]),
    ].join("\n"),
  );
  const shown = new Set(
    (series?.points ?? []).flatMap(({ position: { claim, history } }) => [claim, ...history].map(({ id }) => id)),
  );
  // The other question of a pair that counts different people.
  const beside = (lead === null ? [] : claimsOf(lead)).filter(({ id }) => !shown.has(id));
  const besideInWords = beside.map((claim) => {
    const other = dataSet.questionById.get(claim.question);
    return `– ${other === undefined ? "" : `${oneLine(questionInWords(other))}: `}${cited(claim)}`;
  });
  return [
    oneLine(question === undefined ? title : questionInWords(question)),
    ...(question === undefined ? [] : [oneLine(aboutQuestion(question, dataSet))]),
    "",
    ...(lead === null
      ? []
      : [
          oneLine(
            whyInWords(lead, dataSet)
              .map(({ says }) => says)
              .join(" "),
          ),
          "",
        ]),
    "Positions:",
    ...(positions.length === 0 ? ["– no claim in view"] : positions),
    ...(besideInWords.length === 0 ? [] : ["Beside it:", ...besideInWords]),
    "",
    oneLine(`${counts}. Filters: ${filters}. ${voice}.`),
    ...(hidden === 0 ? [] : [hiddenInWords(hidden)]),
    ...(contested === null ? [] : [contested]),
    "",
    "Sources:",
    ...sources.lines(),
    "",
    citedFromInWords(edition, from),
  ].join("\n");
}
