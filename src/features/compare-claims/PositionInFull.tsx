import type { Position } from "@/domain/positionsOf.ts";
import { highlights } from "@/engine/highlights.ts";
import { claimReading } from "@/figures/claimReading.ts";
import { useSelection } from "@/state/room.ts";
import { Highlighted } from "@/ui/Highlighted.tsx";
import { Statement } from "@/ui/Statement.tsx";

type Props = {
  readonly position: Position;
  readonly earlier: readonly string[];
  /** A counter's definition beside its figure. */
  readonly withMethod: boolean;
};

/** One claimant's position with its sources, what it said before, and, for a counter, how it counts. */
export function PositionInFull({ position, earlier, withMethod }: Props) {
  const { dataSet, terms } = useSelection();
  const { key, text, ...reading } = claimReading(position.claim, dataSet);
  const method = withMethod ? (dataSet.actorById.get(position.claimant)?.method ?? null) : null;
  return (
    <div>
      <Statement
        {...reading}
        key={key}
        text={<Highlighted pieces={highlights(text, terms)} />}
        documentsLabel={`Sources of the claim of ${reading.who}`}
      />
      {earlier.length > 0 && (
        <p className="contradiction-detail__history">
          Earlier, by the same claimant: {earlier.join("; ")}. The latest claim is its position.
        </p>
      )}
      {method !== null && <p className="contradiction-detail__history">How it counts: {method}</p>}
    </div>
  );
}
