import type { Claim } from "@/domain/Claim.ts";
import { figureInWords } from "@/domain/figureInWords.ts";
import { stanceInSentence, stanceNames } from "@/domain/stanceNames.ts";

/** What a claim says, as it stands beside a name: "23", "asserts". */
export const saysIn = ({ figure, stance }: Claim): string =>
  figure === null ? stanceNames[stance] : figureInWords(figure);

/** What was said in it, as it stands within a sentence: "23", "asserted". */
export const saidIn = ({ figure, stance }: Claim): string =>
  figure === null ? stanceInSentence[stance] : figureInWords(figure);
