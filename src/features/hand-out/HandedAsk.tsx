import type { AskSheet } from "@/domain/askSheet.ts";
import { isAnsweredByRow, writeInWords } from "./answersOfRows.ts";
import { AskedOptions, AskedRows } from "./AskedRows.tsx";

/** An ask as an exercise: boxes to write in, or answers to tick. */
export const HandedAsk = ({ sheet }: { readonly sheet: AskSheet }) => (
  <div className="handout__ask">
    <p className="handout__small">{sheet.about}</p>
    <p className="handout__prompt">{sheet.prompt}</p>
    <AskedRows sheet={sheet} />
    {isAnsweredByRow(sheet) && <p className="handout__small handout__choose">{writeInWords(sheet)}</p>}
    <AskedOptions sheet={sheet} />
  </div>
);
