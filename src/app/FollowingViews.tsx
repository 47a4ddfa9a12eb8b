import { memo, useDeferredValue } from "react";
import { Contradictions } from "@/features/compare-claims/Contradictions.tsx";
import { IncidentCounts } from "@/features/count-attacks/IncidentCounts.tsx";
import { Events } from "@/features/list-events/Events.tsx";
import { BorderMap } from "@/features/see-place/BorderMap.tsx";
import { SelectionContext, useSelection } from "@/state/room.ts";
import { View } from "./View.tsx";

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
        <Events />
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
