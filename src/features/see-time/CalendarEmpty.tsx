import { counted } from "@/domain/counted.ts";
import { noSources } from "@/engine/Clauses.ts";
import { useChoose, useSelection } from "@/state/room.ts";
import { Remedy } from "@/ui/Remedy.tsx";
import { emptyCalendar } from "./emptyCalendar.ts";

/** No event on any day: which record, which filters; what the sources hide is said with a way to lift them. */
export function CalendarEmpty() {
  const selection = useSelection();
  const choose = useChoose();
  const bySources = selection.events.liftOne().find(({ dimension }) => dimension === "sources");
  const said = emptyCalendar(selection);
  if (bySources === undefined || bySources.shown === 0) return <p className="muted">{said}</p>;
  return (
    <Remedy className="muted" action="Lift the source filter" onAct={() => choose(noSources)}>
      {said} The chosen sources hide {counted(bySources.shown, "event", "events")}.
    </Remedy>
  );
}
