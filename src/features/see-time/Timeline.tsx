import { useState } from "react";
import type { Day } from "@/domain/Day.ts";
import { timelineExtent } from "@/figures/timelineExtent.ts";
import { timelineFigure } from "@/figures/timelineFigure.ts";
import { useChoose, useSelection, useStamp, useView } from "@/state/room.ts";
import { useOnShelf } from "@/state/useOnShelf.ts";
import { useOwnNotesAtFirst } from "@/state/useNotes.ts";
import { Panel } from "@/ui/Panel.tsx";
import { timelineTable } from "./timelineMarks.ts";
import { TimelinePanel } from "./TimelinePanel.tsx";

const NO_EVENTS = "The record holds no events.";
const NO_DAYS = { start: 0 as Day, end: 0 as Day };

/** The region of a record without events. */
function NoTimeline() {
  const selection = useSelection();
  const stamp = useStamp();
  const stack = useView((view) => view.stack);
  useOnShelf("Timeline", () => {
    const figure = timelineFigure(selection, { stack, unit: "year", extent: NO_DAYS }, stamp);
    const table = { ...timelineTable(figure), rows: [] };
    return { region: "Timeline", figure, table, empty: NO_EVENTS, drawing: { kind: "table" } };
  });
  return (
    <Panel name="Timeline">
      <p className="muted">{NO_EVENTS}</p>
    </Panel>
  );
}

/** When: events over time, over recent years or over the whole record. */
export function Timeline() {
  const selection = useSelection();
  const zoomFrom = useView((view) => view.zoomFrom);
  const whole = useView((view) => view.timelineWhole);
  const choose = useChoose();
  /** While a window plays, the axis goes on to begin where it began. */
  const [held, hold] = useState<Day | null>(null);
  useOwnNotesAtFirst();
  const { from } = selection.clauses;
  const begin = held !== null && (from === null || held < from) ? held : from;
  const usual = timelineExtent({ ...selection, clauses: { ...selection.clauses, from: begin } }, whole);
  // A link may be zoomed to days before the usual axis.
  const isBefore = usual !== null && zoomFrom !== null && zoomFrom < usual.start;
  const extent = isBefore ? timelineExtent(selection, true) : usual;
  if (extent === null) return <NoTimeline />;
  return (
    <TimelinePanel extent={extent} whole={whole} onWhole={(timelineWhole) => choose({ timelineWhole })} onHold={hold} />
  );
}
