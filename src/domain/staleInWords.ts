import { staleParts } from "./boundSentence.ts";
import type { DataSet } from "./DataSet.ts";

/** A sentence for each piece of which the record by now says something else than is written, or which it does not hold (rules P6, P7).
 * `withIds`: false while the class guesses, since ids of claims name claimants. */
export const staleInWords = (
  says: string,
  dataSet: Pick<DataSet, "claimById" | "eventById" | "questionById">,
  withIds = true,
): readonly string[] =>
  staleParts(says, dataSet).map(({ bound, text, written }) =>
    text === null
      ? `“${written}” stands as it was written: this record holds no ${withIds ? `${bound.kind} ${bound.id}` : `such ${bound.kind}`}.`
      : `“${written}” when this deck was written; the record now says “${text}”.`,
  );
