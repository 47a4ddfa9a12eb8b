import { numberInWords } from "@/domain/numberInWords.ts";

/** "3 further claims from other sources are hidden by the source filter." */
export const hiddenInWords = (claims: number): string =>
  `${numberInWords(claims)} further ${claims === 1 ? "claim" : "claims"} from other sources ${claims === 1 ? "is" : "are"} hidden by the source filter.`;
