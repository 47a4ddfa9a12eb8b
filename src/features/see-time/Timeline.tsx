import { useState } from "react";
import type { Day } from "@/domain/Day.ts";
import { timelineExtent } from "@/figures/timelineExtent.ts";
import { useSelection, useView } from "@/state/room.ts";
import { useOwnNotesAtFirst } from "@/state/useNotes.ts";
import { Panel } from "@/ui/Panel.tsx";
import { TimelinePanel } from "./TimelinePanel.tsx";

/** When: events over time, over recent years or over the whole record. */
export function Timeline() {
  const selection = useSelection();
  const zoomFrom = useView((view) => view.zoomFrom);
  const [whole, setWhole] = useState(false);
  /** While a window plays, the axis goes on to begin where it began. */
  const [held, hold] = useState<Day | null>(null);
  useOwnNotesAtFirst();
  const { from } = selection.clauses;
  const begin = held !== null && (from === null || held < from) ? held : from;
  const usual = timelineExtent({ ...selection, clauses: { ...selection.clauses, from: begin } }, whole);
  // A link may be zoomed to days before the usual axis.
  const isBefore = usual !== null && zoomFrom !== null && zoomFrom < usual.start;
  const extent = isBefore ? timelineExtent(selection, true) : usual;
  if (extent === null) {
    return (
      <Panel name="Timeline">
        <p className="muted">The record holds no events.</p>
      </Panel>
    );
  }
  return <TimelinePanel extent={extent} whole={whole} onWhole={setWhole} onHold={hold} />;
}
