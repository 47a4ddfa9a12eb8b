import { useDeferredValue } from "react";
import { Contradictions } from "@/features/compare-claims/Contradictions.tsx";
import { useSelection, useView } from "@/state/room.ts";
import { lazyView } from "@/ui/lazyView.tsx";
import "@/ui/map/LazyMap.css";
import { lazyPanel } from "./lazyPanel.tsx";
import { Following } from "./Following.tsx";

const Closures = lazyView(
  async () => (await import("@/features/see-closures/Closures.tsx")).Closures,
  <p className="small muted" aria-busy="true">
    Reading the closures…
  </p>,
);
const BorderMap = lazyPanel(
  "Border map",
  async () => {
    const { BorderMap: Drawn } = await import("@/features/see-place/BorderMap.tsx");
    return () => <Drawn Closures={Closures} />;
  },
  <p className="map-wait" aria-busy="true">
    Drawing the map…
  </p>,
);

// What stands further down is fetched after the first screen; Events alone needs a table library.
const IncidentCounts = lazyPanel(
  "TTP incident counts",
  async () => (await import("@/features/count-attacks/IncidentCounts.tsx")).IncidentCounts,
);
const ClaimGap = lazyPanel("Claim gap", async () => (await import("@/features/see-gap/ClaimGap.tsx")).ClaimGap);
const Comparison = lazyPanel(
  "Comparison",
  async () => (await import("@/features/compare-selections/Comparison.tsx")).Comparison,
);
const Carriers = lazyPanel(
  "Who carries whom",
  async () => (await import("@/features/see-carriers/Carriers.tsx")).Carriers,
);
const Standing = lazyPanel(
  "Standing questions",
  async () => (await import("@/features/see-standing/Standing.tsx")).Standing,
);
const Events = lazyPanel("Events", async () => (await import("@/features/list-events/Events.tsx")).Events);

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
      {comparing && <Following name="Comparison" of={Comparison} selection={first} />}
      <div className={reading ? "room__pair room__pair--reading" : "room__pair"}>
        <Following name="Border map" of={BorderMap} selection={second} />
        <Following name="Contradictions" of={Contradictions} selection={first} />
      </div>
      <div className="room__pair">
        <Following name="TTP incident counts" of={IncidentCounts} selection={third} />
        <Following name="Claim gap" of={ClaimGap} selection={fourth} />
      </div>
      <div className="room__pair">
        <Following name="Who carries whom" of={Carriers} selection={fifth} />
        <Following name="Standing questions" of={Standing} selection={fifth} />
      </div>
      <Following name="Events" of={Events} selection={sixth} />
    </>
  );
}
