import { lazy, memo, Suspense, useDeferredValue } from "react";
import { Contradictions } from "@/features/compare-claims/Contradictions.tsx";
import { IncidentCounts } from "@/features/count-attacks/IncidentCounts.tsx";
import { BorderMap } from "@/features/see-place/BorderMap.tsx";
import { SelectionContext, useSelection } from "@/state/room.ts";
import { Panel } from "@/ui/Panel.tsx";
import { View } from "./View.tsx";

/** The last view of the page, and the only one that needs a table library: fetched after the others. */
const Events = lazy(async () => ({ default: (await import("@/features/list-events/Events.tsx")).Events }));

/** They take no property, so a new selection reaches them through its context alone, when there is time for it. */
const Views = memo(function Views() {
  return (
    <>
      <div className="room__pair">
        <View name="Border map">
          <BorderMap />
        </View>
        <View name="Contradictions">
          <Contradictions />
        </View>
      </div>
      <View name="TTP incident counts">
        <IncidentCounts />
      </View>
      <View name="Events">
        <Suspense
          fallback={
            <Panel name="Events">
              <p className="muted" aria-busy="true">
                Drawing the table…
              </p>
            </Panel>
          }
        >
          <Events />
        </Suspense>
      </View>
    </>
  );
});

/**
 * The views that follow the timeline and the filters. Their selection is deferred: a drag of the brush goes on while
 * they are drawn in slices, and what is overtaken is never drawn to the end.
 */
export function FollowingViews() {
  return (
    <SelectionContext value={useDeferredValue(useSelection())}>
      <Views />
    </SelectionContext>
  );
}
