import type { ClaimedFigure, FigureClaim } from "./Claim.ts";
import type { DataSet } from "./DataSet.ts";
import { figureInWords } from "./figureInWords.ts";
import type { Position } from "./positionsOf.ts";
import { speaksWith, type Voice } from "./Voice.ts";
import { boundsInWords, type VoicedFigure } from "./VoicedFigure.ts";

/** The numbers that were said, not those left possible: "up to 20" says 20 and no lower end, "at least 20" no higher one. */
const lowestSaid = ({ low, high }: ClaimedFigure): number => low ?? high;
const highestSaid = ({ low, high }: ClaimedFigure): number => high ?? low;

export type Voiced = {
  readonly figure: VoicedFigure;
  /** The claims from which the figure is taken. */
  readonly claims: readonly FigureClaim[];
};

/** What a voice says on one question (rules V1 to V3); a voice of null is all that are claimed. */
export function figureOfVoice(
  positions: readonly Position<FigureClaim>[],
  voice: Voice | null,
  { actorById }: Pick<DataSet, "actorById">,
): Voiced | null {
  const heard = positions
    .map(({ claim }) => claim)
    .filter(({ claimant }) => speaksWith(voice, actorById.get(claimant)?.side));
  if (heard.length === 0) return null;
  const low = Math.min(...heard.map(({ figure }) => lowestSaid(figure)));
  const high = Math.max(...heard.map(({ figure }) => highestSaid(figure)));
  const atLow = heard.filter(({ figure }) => lowestSaid(figure) === low);
  const atHigh = heard.filter(({ figure }) => highestSaid(figure) === high);
  if (voice === "lowest") {
    const openAbove = atLow.every(({ figure }) => figure.high === null);
    return { figure: worded({ low, high: low, openBelow: isOpenBelow(atLow), openAbove }), claims: atLow };
  }
  if (voice === "highest") {
    const openBelow = atHigh.every(({ figure }) => figure.low === null);
    return { figure: worded({ low: high, high, openBelow, openAbove: isOpenAbove(atHigh) }), claims: atHigh };
  }
  const bounds = { low, high, openBelow: isOpenBelow(atLow), openAbove: isOpenAbove(atHigh) };
  const said = new Set(heard.map(({ figure }) => figureInWords(figure)));
  const [only] = said;
  return {
    figure: { ...bounds, words: said.size === 1 && only !== undefined ? only : boundsInWords(bounds) },
    claims: heard,
  };
}

const isOpenBelow = (claims: readonly FigureClaim[]): boolean => claims.some(({ figure }) => figure.low === null);
const isOpenAbove = (claims: readonly FigureClaim[]): boolean => claims.some(({ figure }) => figure.high === null);

const worded = (bounds: Omit<VoicedFigure, "words">): VoicedFigure => ({ ...bounds, words: boundsInWords(bounds) });
