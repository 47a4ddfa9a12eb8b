import { numberInWords } from "@/domain/numberInWords.ts";
import { noSources } from "@/engine/Clauses.ts";
import { filtersInOneLine } from "@/figures/filtersInWords.ts";
import { useChoose, useSelection } from "@/state/room.ts";

/** No event on any day: which record, which filters; what the sources hide is said with a way to lift them. */
export function CalendarEmpty() {
  const { clauses, dataSet, events } = useSelection();
  const choose = useChoose();
  if (events.size === 0) return <p className="muted">The record holds no events.</p>;
  const bySources = events.liftOne().find(({ dimension }) => dimension === "sources");
  return (
    <p className="muted">
      None of {numberInWords(events.size)} events, on any day:{" "}
      {filtersInOneLine({ ...clauses, from: null, to: null }, dataSet)}.{" "}
      {bySources !== undefined && bySources.shown > 0 && (
        <>
          The chosen sources hide {numberInWords(bySources.shown)} {bySources.shown === 1 ? "event" : "events"}.{" "}
          <button type="button" className="link-button" onClick={() => choose(noSources)}>
            Lift the source filter
          </button>
        </>
      )}
    </p>
  );
}
