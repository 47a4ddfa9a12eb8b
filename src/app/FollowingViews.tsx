import { useDeferredValue } from "react";
import { useSelection, useView } from "@/state/room.ts";
import { Following } from "./Following.tsx";
import { regionViews } from "./regionViews.tsx";

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
  const fifth = useDeferredValue(fourth);
  const sixth = useDeferredValue(fifth);
  const reading = useView((view) => view.question !== null);
  const comparing = useView((view) => view.compareWith !== null);
  return (
    <>
      {comparing && <Following name="Comparison" of={regionViews.Comparison} selection={first} />}
      <div className={reading ? "room__pair room__pair--reading" : "room__pair"}>
        <Following name="Border map" of={regionViews["Border map"]} selection={second} />
        <Following name="Contradictions" of={regionViews.Contradictions} selection={first} />
      </div>
      <div className="room__pair">
        <Following name="TTP incident counts" of={regionViews["TTP incident counts"]} selection={third} />
        <Following name="Claim gap" of={regionViews["Claim gap"]} selection={fourth} />
      </div>
      <div className="room__pair">
        <Following name="Who carries whom" of={regionViews["Who carries whom"]} selection={fifth} />
        <Following name="Standing questions" of={regionViews["Standing questions"]} selection={fifth} />
      </div>
      <Following name="Events" of={regionViews.Events} selection={sixth} />
    </>
  );
}
