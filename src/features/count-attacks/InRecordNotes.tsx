import { counted } from "@/domain/counted.ts";
import { noSources } from "@/engine/Clauses.ts";
import type { InRecordCountsFigure } from "@/figures/inRecordCountsFigure.ts";
import { coarseInWords, earlierInWords, hiddenEventsInWords } from "@/figures/inRecordNotes.ts";
import { useChoose } from "@/state/room.ts";
import { Remedy } from "@/ui/Remedy.tsx";

type Props = {
  readonly figure: InRecordCountsFigure;
  /** Said where the chosen width of the bars could not be kept. */
  readonly widened: string | null;
  /** Rows without an event that the table leaves out. */
  readonly leftOut: number;
  readonly onListEarlier: () => void;
};

/** What the picture does not show by itself: dates that are known less finely, what stands before the axis, what the sources hide. */
export function InRecordNotes({ figure, widened, leftOut, onListEarlier }: Props) {
  const choose = useChoose();
  const earlier = earlierInWords(figure);
  const hidden = hiddenEventsInWords(figure);
  const coarse = coarseInWords(figure);
  return (
    <div className="counts__notes">
      {widened !== null && <p className="small muted">{widened}</p>}
      {leftOut > 0 && (
        <p className="small muted">
          {counted(leftOut, figure.unitOfBins, `${figure.unitOfBins}s`)} without an event in view{" "}
          {leftOut === 1 ? "is" : "are"} not listed.
        </p>
      )}
      {coarse !== null && <p className="small muted">{coarse}</p>}
      {earlier !== null && (
        <p className="small muted">
          <button type="button" className="link-button" onClick={onListEarlier}>
            {earlier[0]}
          </button>{" "}
          {earlier[1]}
        </p>
      )}
      {hidden !== null && (
        <Remedy action="Lift the source filter" onAct={() => choose(noSources)}>
          {hidden}
        </Remedy>
      )}
    </div>
  );
}
