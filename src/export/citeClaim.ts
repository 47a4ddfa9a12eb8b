import type { Claim } from "@/domain/Claim.ts";
import { aboutQuestion } from "@/domain/aboutQuestion.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Edition } from "@/domain/Edition.ts";
import { editionInWords } from "@/domain/editionInWords.ts";
import { claimReading } from "@/figures/claimReading.ts";
import { questionInWords } from "@/domain/questionInWords.ts";
import { citedFromInWords, type CitedFrom } from "./CitedFrom.ts";
import { createSourceList } from "./createSourceList.ts";
import { oneLine } from "./oneLine.ts";

/** "23 (Pakistan's military, 12 October 2025)"; what is not stated but inferred is noted. */
export function claimInWords(claim: Claim, dataSet: Pick<DataSet, "actorById" | "sourceById">): string {
  const { says, who, when, notes } = claimReading(claim, dataSet);
  return oneLine(`${says} (${[`${who}, ${when}`, ...notes].join("; ")})`);
}

/** One claim as plain text: on which question, who says what, in which documents, in which edition, seen where and when. */
export function citeClaim(
  claim: Claim,
  dataSet: DataSet,
  from: CitedFrom & { readonly edition: Pick<Edition, "version" | "licence" | "file"> },
): string {
  const question = dataSet.questionById.get(claim.question);
  const sources = createSourceList(dataSet);
  return [
    ...(question === undefined
      ? []
      : [oneLine(questionInWords(question)), oneLine(aboutQuestion(question, dataSet)), ""]),
    `${claimInWords(claim, dataSet)} ${sources.refer(claim)}`,
    oneLine(claim.text),
    "",
    "Sources:",
    ...sources.lines(),
    "",
    citedFromInWords(oneLine(editionInWords(from.edition)), from),
  ].join("\n");
}
