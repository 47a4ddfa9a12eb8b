import { counted } from "@/domain/counted.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { noSources } from "@/engine/Clauses.ts";
import { filtersInOneLine } from "@/figures/filtersInWords.ts";
import { useChoose, useSelection } from "@/state/room.ts";
import { Remedy } from "@/ui/Remedy.tsx";

/** No event on any day: which record, which filters; what the sources hide is said with a way to lift them. */
export function CalendarEmpty() {
  const { clauses, dataSet, events } = useSelection();
  const choose = useChoose();
  if (events.size === 0) return <p className="muted">The record holds no events.</p>;
  const bySources = events.liftOne().find(({ dimension }) => dimension === "sources");
  const said = `None of ${numberInWords(events.size)} events, on any day: ${filtersInOneLine({ ...clauses, from: null, to: null }, dataSet)}.`;
  if (bySources === undefined || bySources.shown === 0) return <p className="muted">{said}</p>;
  return (
    <Remedy className="muted" action="Lift the source filter" onAct={() => choose(noSources)}>
      {said} The chosen sources hide {counted(bySources.shown, "event", "events")}.
    </Remedy>
  );
}
