import { useMemo, useState, type ReactNode } from "react";
import { countsExtent } from "@/figures/countsExtent.ts";
import { recordExtent } from "@/figures/inRecordCountsFigure.ts";
import { publishedCounts } from "@/figures/publishedCounts.ts";
import { publishedCountsFigure } from "@/figures/publishedCountsFigure.ts";
import { useSelection, useStamp, useView } from "@/state/room.ts";
import type { PlotMargins } from "@/layout/chart/SeriesBin.ts";
import { InRecordCounts } from "./InRecordCounts.tsx";
import { PublishedCounts } from "./PublishedCounts.tsx";
import "./IncidentCounts.css";

/** Until the published counts are drawn and tell their edges. */
const MARGINS: PlotMargins = { left: 48, right: 16 };

/** Both kinds one above the other: one axis of time with the same edges, and each its own scale and caption. */
export function BothCounts({ kindSwitch }: { readonly kindSwitch: ReactNode }) {
  const selection = useSelection();
  const stamp = useStamp();
  const counted = useView((view) => view.counted);
  const period = useView((view) => view.countsPeriod);
  const [margins, setMargins] = useState(MARGINS);
  const extent = useMemo(() => {
    const published = publishedCountsFigure(selection, { ...publishedCounts[counted], period }, stamp).extent;
    const spans = [published, recordExtent(selection)].filter((span) => span !== null);
    return countsExtent(spans, selection.clauses);
  }, [selection, counted, period, stamp]);
  return (
    <div className="counts__both">
      <InRecordCounts kindSwitch={kindSwitch} aligned={extent === null ? null : { extent, margins }} />
      <PublishedCounts kindSwitch={null} extent={extent} onPlot={setMargins} />
    </div>
  );
}
