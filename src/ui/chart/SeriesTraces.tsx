import type { LineLook } from "@/layout/chart/lineLooks.ts";
import type { Spot } from "@/layout/chart/seriesFrame.ts";
import { traceMarks } from "@/layout/chart/traceMarks.ts";
import { Drawn } from "@/ui/Drawn.tsx";

type SeriesTracesProps = { readonly spot: Spot; readonly look: LineLook; readonly size: number };

/** What stood at a point before, faint and tied to it; what stands there as well, joined to it by a bracket. */
export const SeriesTraces = ({ spot, look, size }: SeriesTracesProps) => <Drawn marks={traceMarks(spot, look, size)} />;
