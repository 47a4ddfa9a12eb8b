import type { ClaimId } from "@/domain/ids.ts";
import { claimReading } from "@/figures/claimReading.ts";
import { useSelection } from "@/state/room.ts";
import { Opened } from "@/ui/Opened.tsx";
import { Statement } from "@/ui/Statement.tsx";
import "./PublishedCounts.css";

/** The claims behind one published figure, with their sources. */
export function CountedClaims({
  title,
  notes,
  claims,
  onClose,
}: {
  readonly title: string;
  /** What must be known of the figure before its claims are read. */
  readonly notes: readonly string[];
  readonly claims: readonly ClaimId[];
  readonly onClose: () => void;
}) {
  const { dataSet } = useSelection();
  return (
    <Opened title={title} onClose={onClose}>
      {notes.map((note) => (
        <p className="counted-claims__note" key={note}>
          {note}
        </p>
      ))}
      {claims.map((id) => {
        const claim = dataSet.claimById.get(id);
        if (claim === undefined) return null;
        const { key, ...reading } = claimReading(claim, dataSet);
        return <Statement {...reading} key={key} documentsLabel={`Sources of the claim of ${reading.who}`} />;
      })}
    </Opened>
  );
}
