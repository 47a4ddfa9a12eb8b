import type { Side } from "./Actor.ts";
import { certaintyOf, type Certainty } from "./certaintyOf.ts";
import type { Claim, FigureClaim } from "./Claim.ts";
import type { DataSet } from "./DataSet.ts";
import type { LossQuestion } from "./lossesOf.ts";
import type { Party } from "./Party.ts";
import { positionsOf, type Position } from "./positionsOf.ts";
import { farFromEqual, timesBetween, type Times } from "./timesBetween.ts";

/** What another side says of a side's losses, against what that side itself says (rules C30 to C34). */
export type SideAgainstSide = {
  readonly own: Party;
  readonly other: Side;
  readonly ownPosition: Position<FigureClaim>;
  readonly otherPosition: Position<FigureClaim>;
  readonly times: Times;
  readonly certainty: Certainty;
};

const exactFigures = ({ ownPosition, otherPosition }: SideAgainstSide): number =>
  [ownPosition, otherPosition].filter(({ claim }) => claim.figure.comparator === "exact").length;

/** The firmer pair first, then the one nearer to equal (rule C33). */
const compareVoices = (a: SideAgainstSide, b: SideAgainstSide): number =>
  exactFigures(b) - exactFigures(a) || farFromEqual(a.times) - farFromEqual(b.times);

/** One for each other side that gave a figure, if the side itself did; claims are those in view, in file order. */
export function sideAgainstSide(
  { question, own }: LossQuestion,
  claimsInView: readonly Claim[],
  { actorById }: Pick<DataSet, "actorById">,
): readonly SideAgainstSide[] {
  const voices = new Map<Side, Position<FigureClaim>[]>();
  for (const position of positionsOf(claimsInView.filter((claim) => claim.figure !== null))) {
    const side = actorById.get(position.claimant)?.side;
    if (side === undefined) continue;
    const known = voices.get(side);
    if (known === undefined) voices.set(side, [position]);
    else known.push(position);
  }
  const ownVoices = voices.get(own) ?? [];
  return [...voices].flatMap(([other, otherVoices]) => {
    if (other === own) return [];
    const pairs = ownVoices.flatMap((ownPosition) =>
      otherVoices.map((otherPosition): SideAgainstSide => {
        const [a, b] = [ownPosition.claim.figure, otherPosition.claim.figure];
        return {
          own,
          other,
          ownPosition,
          otherPosition,
          times: timesBetween(a, b, question.measure),
          certainty: certaintyOf(a, b),
        };
      }),
    );
    // Sorting is stable: even pairs stay in file order.
    return pairs.toSorted(compareVoices).slice(0, 1);
  });
}
