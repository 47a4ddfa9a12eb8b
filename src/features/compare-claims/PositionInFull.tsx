import type { ClaimStep } from "@/figures/claimHistory.ts";
import type { QuestionPoint } from "@/figures/questionFigure.ts";
import { useSelection } from "@/state/room.ts";
import { Fold } from "@/ui/Fold.tsx";
import { useOpenKeys } from "@/ui/useOpenKeys.ts";
import { ClaimInFull } from "./ClaimInFull.tsx";

/** What kind of change a claim is, of its claimant's own: the words of the list. */
const markOf = ({ revises, alsoPrinted }: ClaimStep): string =>
  [revises === null ? [] : ["revision"], alsoPrinted.length === 0 ? [] : ["relay"]].flat().join(", ");

type Props = {
  readonly point: QuestionPoint;
  /** A counter's definition beside its figure. */
  readonly withMethod: boolean;
};

/** One claimant's position with its sources, what it said before, latest first, and, for a counter, how it counts. */
export function PositionInFull({ point, withMethod }: Props) {
  const { dataSet } = useSelection();
  const { isOpen, setOpen } = useOpenKeys<string>([]);
  const method = withMethod ? (dataSet.actorById.get(point.position.claimant)?.method ?? null) : null;
  const [position, ...earlier] = point.steps.toReversed();
  return (
    <div>
      {position !== undefined && <ClaimInFull step={position} />}
      {earlier.length > 0 && (
        <div className="contradiction-detail__earlier">
          <p className="contradiction-detail__note">Earlier, by the same claimant. The latest claim is its position.</p>
          {earlier.map((step) => (
            <Fold
              key={step.claim.id}
              label={`${step.words ?? ""} · ${step.when}`}
              note={markOf(step)}
              open={isOpen(step.claim.id)}
              onOpenChange={(open) => setOpen(step.claim.id, open)}
            >
              <ClaimInFull step={step} />
            </Fold>
          ))}
        </div>
      )}
      {method !== null && <p className="contradiction-detail__note">How it counts: {method}</p>}
    </div>
  );
}
