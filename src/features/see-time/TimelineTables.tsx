import type { TimelineDate } from "@/figures/timelineDates.ts";
import type { TimelineFigure } from "@/figures/timelineFigure.ts";
import type { TimelineSpan } from "@/figures/timelineSpans.ts";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { datesTable, spansTable, timelineTable } from "./timelineMarks.ts";

type Props = {
  readonly figure: TimelineFigure;
  readonly dates: readonly TimelineDate[];
  readonly spans: readonly TimelineSpan[];
};

/** All that the picture draws, as tables: bars, lines and marked days, each where there are any. */
export const TimelineTables = ({ figure, dates, spans }: Props) => (
  <>
    <TableTwin caption={figure.caption} {...timelineTable(figure)} none="–" />
    {spans.length > 0 && <TableTwin caption="Events of uncertain or long date" {...spansTable(spans)} none="–" />}
    {dates.length > 0 && <TableTwin caption="Key dates and notes" {...datesTable(dates)} none="–" />}
  </>
);
