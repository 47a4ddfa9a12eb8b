import { useMemo, useState } from "react";
import { dateOf, isoDay, type Day, type Span } from "@/domain/Day.ts";
import { dayInWords } from "@/domain/dateInWords.ts";
import type { EventId } from "@/domain/ids.ts";
import { eventPicks } from "@/figures/eventPicks.ts";
import type { TimelineDate } from "@/figures/timelineDates.ts";
import type { TimelineFigure } from "@/figures/timelineFigure.ts";
import type { TimelineSpan } from "@/figures/timelineSpans.ts";
import { useChoose, useRoom, useSelection, useView } from "@/state/room.ts";
import { useOnShelf } from "@/state/useOnShelf.ts";
import type { DaySpan } from "@/layout/chart/daySpan.ts";
import { TimeHistogram } from "@/ui/chart/TimeHistogram.tsx";
import { PickList } from "@/ui/PickList.tsx";
import { EarlierEvents } from "./EarlierEvents.tsx";
import { timeTicks } from "./timelineAxis.ts";
import {
  chosenDays,
  drawnSpansOf,
  fillsOf,
  markedDaysOf,
  tablesBeside,
  timeBinsOf,
  timelineTable,
} from "./timelineMarks.ts";
import { TimelineTables } from "./TimelineTables.tsx";

/** What is picked: a bar by its first day, or a list of its own. */
type Picked = Day | "before" | "spans";

type Props = {
  readonly asTable: boolean;
  readonly figure: TimelineFigure;
  readonly spans: readonly TimelineSpan[];
  readonly dates: readonly TimelineDate[];
  readonly reach: Span;
  readonly stretch: Span | null;
  readonly whole: boolean;
  readonly onWhole: (whole: boolean) => void;
  readonly onZoom: (span: DaySpan | null, phase: "moving" | "done") => void;
};

/** Bars with a brush that is also two keyboard sliders, or their table, with what is picked of them. */
export function TimelineBars({ asTable, figure, spans, dates, reach, stretch, whole, onWhole, onZoom }: Props) {
  const { clauses } = useSelection();
  const { dataSet } = useRoom();
  const choose = useChoose();
  const stack = useView((view) => view.stack);
  const [picked, setPicked] = useState<Picked | null>(null);
  const bins = useMemo(() => timeBinsOf(figure, stack), [figure, stack]);
  const marks = useMemo(() => markedDaysOf(dates), [dates]);
  const lines = useMemo(() => drawnSpansOf(spans), [spans]);
  const all: DaySpan = [reach.start, reach.end];
  const drawn: DaySpan = stretch === null ? all : [stretch.start, stretch.end];
  const chosen = chosenDays(clauses, reach);
  const keys = fillsOf(figure, stack);
  const ticks = timeTicks({ start: drawn[0] as Day, end: drawn[1] as Day });
  useOnShelf("Timeline", () => ({
    region: "Timeline",
    figure,
    table: timelineTable(figure),
    further: tablesBeside(spans, dates),
    empty: null,
    drawing: {
      kind: "bars",
      keys,
      bins,
      ticks,
      extent: drawn,
      chosen,
      unit: figure.unit,
      annotations: markedDaysOf(dates, Infinity),
      spans: lines,
      behind: bins.some(({ of, total }) => of > total) ? "all events, before filters" : null,
    },
  }));
  const at = figure.bins.findIndex(({ start }) => start === picked);
  const bin = figure.bins[at];
  const events: readonly EventId[] =
    picked === "before"
      ? figure.before.map(({ id }) => id)
      : picked === "spans"
        ? spans.map(({ event }) => event)
        : figure.series.flatMap(({ points }) => points[at]?.events ?? []);
  const firstYear = dateOf(figure.bins[0]?.end ?? reach.start).year;
  const title =
    picked === "before"
      ? `Events before ${firstYear}`
      : picked === "spans"
        ? "Events of uncertain or long date"
        : `Events that begin in ${figure.labels[at] ?? ""}`;
  const isListed = bin !== undefined || (typeof picked === "string" && events.length > 0);
  return (
    <>
      {asTable ? (
        <TimelineTables figure={figure} dates={dates} spans={spans} />
      ) : (
        <TimeHistogram
          label="Events over time"
          bins={bins}
          keys={keys}
          ticks={ticks}
          extent={drawn}
          reach={all}
          onZoom={onZoom}
          chosen={chosen}
          wordsOf={(day) => dayInWords(day as Day)}
          unit={figure.unit}
          onBrush={(span, phase) =>
            choose(span === null ? { from: null, to: null } : { from: span[0] as Day, to: span[1] as Day }, phase)
          }
          onPick={(each) => setPicked(each.from as Day)}
          annotations={marks}
          onMark={(key) => {
            const event = dates.find(({ number }) => String(number) === key)?.event ?? null;
            if (event !== null) choose({ event });
          }}
          spans={lines}
          onSpan={(key) => choose({ event: key as EventId })}
          onSpans={() => setPicked("spans")}
        />
      )}
      <div className="timeline__row">
        {spans.length > 0 && (
          <p className="small muted">
            <button type="button" className="link-button" onClick={() => setPicked("spans")}>
              {spans.length} {spans.length === 1 ? "event" : "events"} drawn as a line
            </button>
            , known only by month or year (dashed) or longer than a bar
          </p>
        )}
        {stretch === null && (
          <EarlierEvents
            count={figure.before.length}
            year={firstYear}
            whole={whole}
            onWhole={(next) => {
              setPicked(null);
              onWhole(next);
            }}
            onList={() => setPicked("before")}
          />
        )}
      </div>
      {isListed && (
        <PickList
          about={String(picked)}
          title={title}
          picks={eventPicks(events, dataSet)}
          onPick={(event) => choose({ event })}
          onClose={() => setPicked(null)}
          actions={
            bin !== undefined && (
              <button type="button" className="word-button" onClick={() => choose({ from: bin.start, to: bin.end })}>
                Only these days ({isoDay(bin.start)} – {isoDay(bin.end)})
              </button>
            )
          }
        />
      )}
    </>
  );
}
