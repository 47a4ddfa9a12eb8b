import { useState } from "react";
import { timelineExtent } from "@/figures/timelineExtent.ts";
import { useSelection } from "@/state/room.ts";
import { Panel } from "@/ui/Panel.tsx";
import { TimelinePanel } from "./TimelinePanel.tsx";

/** When: events over time, over recent years or over the whole record. */
export function Timeline() {
  const selection = useSelection();
  const [whole, setWhole] = useState(false);
  const extent = timelineExtent(selection, whole);
  if (extent === null) {
    return (
      <Panel name="Timeline">
        <p className="muted">The record holds no events.</p>
      </Panel>
    );
  }
  return <TimelinePanel start={extent.start} end={extent.end} whole={whole} onWhole={setWhole} />;
}
