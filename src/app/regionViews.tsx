import type { ComponentType } from "react";
import { Contradictions } from "@/features/compare-claims/Contradictions.tsx";
import { Timeline } from "@/features/see-time/Timeline.tsx";
import type { Region } from "@/domain/Region.ts";
import { lazyView } from "@/ui/lazyView.tsx";
import "@/ui/map/LazyMap.css";
import { lazyPanel } from "./lazyPanel.tsx";

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

/** What is drawn in each region of the page. */
export const regionViews: Readonly<Record<Region, ComponentType>> = {
  Timeline,
  Comparison,
  "Border map": BorderMap,
  Contradictions,
  "TTP incident counts": IncidentCounts,
  "Claim gap": ClaimGap,
  "Who carries whom": Carriers,
  "Standing questions": Standing,
  Events,
};
