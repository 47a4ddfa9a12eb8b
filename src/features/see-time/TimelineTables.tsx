import type { TimelineDate } from "@/figures/timelineDates.ts";
import type { TimelineFigure } from "@/figures/timelineFigure.ts";
import type { TimelineSpan } from "@/figures/timelineSpans.ts";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { tablesBeside, timelineTable } from "./timelineMarks.ts";

type Props = {
  readonly figure: TimelineFigure;
  readonly dates: readonly TimelineDate[];
  readonly spans: readonly TimelineSpan[];
};

/** All that the picture draws, as tables: bars, lines and marked days, each where there are any. */
export const TimelineTables = ({ figure, dates, spans }: Props) => (
  <>
    <TableTwin caption={figure.caption} {...timelineTable(figure)} none="–" />
    {tablesBeside(spans, dates).map(({ title, table }) => (
      <TableTwin key={title} caption={title} {...table} none="–" />
    ))}
  </>
);
