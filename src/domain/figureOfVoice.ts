import type { ClaimedFigure, FigureClaim } from "./Claim.ts";
import type { DataSet } from "./DataSet.ts";
import { figureInWords } from "./figureInWords.ts";
import { numberInWords } from "./numberInWords.ts";
import type { Position } from "./positionsOf.ts";
import { speaksWith, type Voice } from "./Voice.ts";
import type { VoicedFigure } from "./VoicedFigure.ts";

/** The numbers that were said, not those left possible: "up to 20" says 20 and no lower end, "at least 20" no higher one. */
const lowestSaid = ({ low, high }: ClaimedFigure): number => low ?? high;
const highestSaid = ({ low, high }: ClaimedFigure): number => high ?? low;

const mayBeFewer = ({ low }: ClaimedFigure): boolean => low === null;
const mayBeMore = ({ high }: ClaimedFigure): boolean => high === null;
/** The numbers of a word are the codebook's: who says "dozens" says neither of them. */
const isWord = ({ comparator }: ClaimedFigure): boolean => comparator === "worded";

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
  const openBelow = atLow.some(({ figure }) => mayBeFewer(figure));
  const openAbove = atHigh.some(({ figure }) => mayBeMore(figure));
  const lowInWords = endInWords(atLow, low, mayBeFewer);
  const highInWords = endInWords(atHigh, high, mayBeMore);
  if (voice === "lowest") {
    const moreIsLeft = atLow.every(({ figure }) => mayBeMore(figure) || isWord(figure));
    return { figure: { low, high: low, openBelow, openAbove: moreIsLeft, words: lowInWords }, claims: atLow };
  }
  if (voice === "highest") {
    const fewerIsLeft = atHigh.every(({ figure }) => mayBeFewer(figure) || isWord(figure));
    return { figure: { low: high, high, openBelow: fewerIsLeft, openAbove, words: highInWords }, claims: atHigh };
  }
  const words =
    low === high
      ? endInWords(heard, low, (figure) => mayBeFewer(figure) || mayBeMore(figure))
      : fromTo(lowInWords, highInWords);
  return { figure: { low, high, openBelow, openAbove, words }, claims: heard };
}

/** The number at one end, as those say it who say it; who leaves it open there reaches farther and goes before. */
function endInWords(
  claims: readonly FigureClaim[],
  number: number,
  isOpen: (figure: ClaimedFigure) => boolean,
): string {
  const open = claims.filter(({ figure }) => isOpen(figure));
  const plain = numberInWords(number);
  const said = new Set(
    (open.length > 0 ? open : claims).map(({ figure }) =>
      figure.comparator === "range" ? plain : figureInWords(figure),
    ),
  );
  return said.has(plain) ? plain : [...said].toSorted().join(" or ");
}

const isPlain = (words: string): boolean => /^[\d,]+$/.test(words);

/** "23–58"; "at least 13 – about 50"; said once where one word spans both ends. */
function fromTo(low: string, high: string): string {
  if (low === high) return low;
  return isPlain(low) && isPlain(high) ? `${low}–${high}` : `${low} – ${high}`;
}
