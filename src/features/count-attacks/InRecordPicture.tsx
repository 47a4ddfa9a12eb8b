import { useMemo } from "react";
import type { Span } from "@/domain/Day.ts";
import type { InRecordCountsFigure } from "@/figures/inRecordCountsFigure.ts";
import type { RecordBy } from "@/figures/recordGroups.ts";
import { sharedScaleInWords } from "@/figures/inRecordNotes.ts";
import { SeriesBars } from "@/ui/chart/SeriesBars.tsx";
import type { PlotMargins } from "@/layout/chart/SeriesBin.ts";
import { SeriesMultiples } from "@/ui/chart/SeriesMultiples.tsx";
import { useStageHeight } from "@/ui/StageRoom.ts";
import { smallPictures, stackedBars, ticksOver } from "./recordMarks.ts";

/** The line under the bars that names their fills. */
const KEY = 60;

type Props = {
  readonly figure: InRecordCountsFigure;
  readonly by: RecordBy;
  readonly form: "stacked" | "multiples";
  readonly aligned: { readonly extent: Span; readonly margins: PlotMargins } | null;
  /** A bar by its days in words; `group` is null for a stack. */
  readonly onPick: (group: string | null, x: string) => void;
};

/** The counted events as one picture of stacked bars, or as a small one for each group. */
export function InRecordPicture({ figure, by, form, aligned, onPick }: Props) {
  const stacked = useMemo(() => stackedBars(figure, by), [figure, by]);
  const pictures = useMemo(() => smallPictures(figure), [figure]);
  const height = useStageHeight(aligned === null ? 280 : 220, aligned === null ? KEY : KEY + 110, 150);
  const [first, last] = [figure.totals[0], figure.totals.at(-1)];
  if (first === undefined || last === undefined) return null;
  const extent = aligned?.extent ?? { start: first.span.start, end: last.span.end };
  const axis = {
    extent: [extent.start, extent.end] as const,
    ticks: ticksOver(extent),
    label: figure.title,
    margins: aligned?.margins ?? null,
  };
  return form === "stacked" ? (
    <SeriesBars {...axis} {...stacked} unit={figure.unit} onPick={(x) => onPick(null, x)} height={height} />
  ) : (
    <>
      <p className="counts__scale">{sharedScaleInWords(figure)}</p>
      <SeriesMultiples {...axis} pictures={pictures} onPick={onPick} />
    </>
  );
}
