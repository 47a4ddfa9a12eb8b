import { useDeferredValue } from "react";
import { Contradictions } from "@/features/compare-claims/Contradictions.tsx";
import { IncidentCounts } from "@/features/count-attacks/IncidentCounts.tsx";
import { BorderMap } from "@/features/see-place/BorderMap.tsx";
import { useSelection } from "@/state/room.ts";
import { lazyView } from "@/ui/lazyView.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { Following } from "./Following.tsx";

/** The last view of the page, and the only one that needs a table library: fetched after the others. */
const Events = lazyView(
  async () => (await import("@/features/list-events/Events.tsx")).Events,
  <Panel name="Events">
    <p className="muted" aria-busy="true">
      Drawing the table…
    </p>
  </Panel>,
);

/**
 * The views that follow the timeline and the filters, one after the other: each takes its selection from the one before
 * it when there is time. So a drag of the brush goes on while they are drawn in slices, no slice has to put all of them
 * on the page at once, and what is overtaken is never drawn to the end.
 */
export function FollowingViews() {
  const first = useDeferredValue(useSelection());
  const second = useDeferredValue(first);
  const third = useDeferredValue(second);
  const fourth = useDeferredValue(third);
  return (
    <>
      <div className="room__pair">
        <Following name="Border map" of={BorderMap} selection={second} />
        <Following name="Contradictions" of={Contradictions} selection={first} />
      </div>
      <Following name="TTP incident counts" of={IncidentCounts} selection={third} />
      <Following name="Events" of={Events} selection={fourth} />
    </>
  );
}
