import { useEffect, useRef } from "react";
import type { ClaimId } from "@/domain/ids.ts";
import { claimReading } from "@/figures/claimReading.ts";
import { useSelection } from "@/state/room.ts";
import { EscapeArea } from "@/ui/EscapeArea.tsx";
import { useReturnFocus } from "@/ui/useReturnFocus.ts";
import { Statement } from "@/ui/Statement.tsx";

/** The claims behind one published figure, with their sources. */
export function CountedClaims({
  title,
  claims,
  onClose,
}: {
  readonly title: string;
  readonly claims: readonly ClaimId[];
  readonly onClose: () => void;
}) {
  const { dataSet } = useSelection();
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnFocus();
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <EscapeArea className="pick-list" onEscape={onClose}>
      <div className="pick-list__head">
        <h3 className="pick-list__title" ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <button type="button" className="word-button" onClick={onClose}>
          Close
        </button>
      </div>
      {claims.map((id) => {
        const claim = dataSet.claimById.get(id);
        if (claim === undefined) return null;
        const { key, ...reading } = claimReading(claim, dataSet);
        return <Statement {...reading} key={key} documentsLabel={`Sources of the claim of ${reading.who}`} />;
      })}
    </EscapeArea>
  );
}
