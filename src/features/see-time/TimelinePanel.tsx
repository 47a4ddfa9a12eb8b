import { useMemo, useState } from "react";
import type { Day, Span } from "@/domain/Day.ts";
import { fittingUnit, TIME_UNITS } from "@/engine/timeBins.ts";
import { footOf } from "@/figures/footOf.ts";
import { keyDatesOf } from "@/figures/keyDates.ts";
import { timelineDates } from "@/figures/timelineDates.ts";
import { timelineFigure } from "@/figures/timelineFigure.ts";
import { timelineSpans } from "@/figures/timelineSpans.ts";
import { useChoose, useRoom, useSelection, useStamp, useView } from "@/state/room.ts";
import { useNotes } from "@/state/useNotes.ts";
import type { DaySpan } from "@/layout/chart/daySpan.ts";
import { Choice } from "@/ui/Choice.tsx";
import { Foot } from "@/ui/Foot.tsx";
import { lazyView } from "@/ui/lazyView.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { WordSelect } from "@/ui/WordSelect.tsx";
import { reachOf, stretchOf } from "./timelineAxis.ts";
import { TimelineBars } from "./TimelineBars.tsx";
import { chosenDays } from "./timelineMarks.ts";
import { TimelineZoom } from "./TimelineZoom.tsx";
import "./Timeline.css";

const MOST_BINS = 84;

const Calendar = lazyView(
  async () => (await import("./Calendar.tsx")).Calendar,
  <p className="muted" aria-busy="true">
    Drawing…
  </p>,
);

const DayByDayCaption = lazyView(async () => (await import("./DayByDayCaption.tsx")).DayByDayCaption, "Drawing…");
const DayByDayFoot = lazyView(async () => (await import("./DayByDayFoot.tsx")).DayByDayFoot, null);
const DayByDayTable = lazyView(async () => (await import("./DayByDayTable.tsx")).DayByDayTable, null);

// What the first chart can do without comes after it; its room is kept.
const PlayBar = lazyView(async () => (await import("./PlayBar.tsx")).PlayBar, <div className="timeline__row" />);
const TimelineDates = lazyView(
  async () => (await import("./TimelineDates.tsx")).TimelineDates,
  <div className="timeline__row" />,
);

type Props = {
  readonly extent: Span;
  readonly whole: boolean;
  readonly onWhole: (whole: boolean) => void;
  readonly onHold: (day: Day | null) => void;
};

/** Events over time: as bars with a brush, day by day, or as a table; with what plays and what is marked. */
export function TimelinePanel({ extent, whole, onWhole, onHold }: Props) {
  const selection = useSelection();
  const { dataSet } = useRoom();
  const stamp = useStamp();
  const choose = useChoose();
  const unitChosen = useView((view) => view.unit);
  const stack = useView((view) => view.stack);
  const form = useView((view) => view.timelineForm);
  const zoomFrom = useView((view) => view.zoomFrom);
  const zoomTo = useView((view) => view.zoomTo);
  const withKeyDates = useView((view) => view.keyDates);
  const notes = useNotes();
  const [asTable, setAsTable] = useState(false);
  const isByDay = form === "calendar";
  const { start, end } = extent;
  const reach = reachOf(extent, unitChosen ?? fittingUnit(extent, MOST_BINS));
  const stretch = stretchOf(zoomFrom, zoomTo, reach);
  const fitting = fittingUnit(stretch ?? extent, MOST_BINS);
  const unit = unitChosen ?? fitting;
  const [first, last] = [stretch?.start ?? null, stretch?.end ?? null];
  const drawn = stretch ?? reach;
  const zoom = (span: DaySpan | null, phase: "moving" | "done") =>
    choose({ zoomFrom: (span?.[0] ?? null) as Day | null, zoomTo: (span?.[1] ?? null) as Day | null }, phase);
  const figure = useMemo(() => {
    const part = first === null || last === null ? null : { start: first, end: last };
    return timelineFigure(selection, { stack, unit, extent: { start, end }, stretch: part }, stamp);
  }, [selection, stack, unit, start, end, first, last, stamp]);
  // Lines obey every filter but the dates, so that a drag of the brush leaves them as they are.
  const { tables, events } = selection;
  const { actors, match, publishers, documents, types, search, contradicted } = selection.clauses;
  const spans = useMemo(
    () => timelineSpans({ tables, events }, { start: first ?? start, end: last ?? end }, unit),
    // oxlint-disable-next-line react/exhaustive-deps -- the live filter is one object; what it holds changes with these.
    [tables, events, actors, match, publishers, documents, types, search, contradicted, first, last, start, end, unit],
  );
  const keyDates = useMemo(() => keyDatesOf(dataSet), [dataSet]);
  const dates = useMemo(
    () => timelineDates(withKeyDates ? keyDates : [], notes.shown),
    [withKeyDates, keyDates, notes.shown],
  );
  return (
    <Panel
      name="Timeline"
      caption={isByDay ? <DayByDayCaption /> : figure.caption}
      tools={
        <>
          <Choice
            label="Timeline drawn as"
            options={[
              { key: "bars", label: "bars" },
              { key: "calendar", label: "day by day" },
            ]}
            chosen={form}
            onChoose={(next) => choose({ timelineForm: next })}
          />
          {!isByDay && (
            <>
              <WordSelect
                label="Width of the bars"
                options={[
                  { key: "fits", label: `by ${fitting} (fits)` },
                  ...TIME_UNITS.map((key) => ({ key, label: `by ${key}` })),
                ]}
                chosen={unitChosen ?? "fits"}
                onChoose={(key) => choose({ unit: TIME_UNITS.find((each) => each === key) ?? null })}
              />
              <Choice
                label="Bars stacked by"
                options={[
                  { key: "side", label: "by side" },
                  { key: "type", label: "by event type" },
                ]}
                chosen={stack}
                onChoose={(next) => choose({ stack: next })}
              />
            </>
          )}
          <TableSwitch on={asTable} onChange={setAsTable} />
        </>
      }
      foot={isByDay ? <DayByDayFoot /> : <Foot {...footOf(figure)} />}
    >
      {asTable && isByDay ? (
        <DayByDayTable />
      ) : isByDay ? (
        <Calendar />
      ) : (
        <TimelineBars
          asTable={asTable}
          key={unit === unitChosen ? unit : "fits"}
          figure={figure}
          spans={spans}
          dates={dates}
          reach={reach}
          stretch={stretch}
          whole={whole}
          onWhole={onWhole}
          onZoom={zoom}
        />
      )}
      <div className="timeline__controls">
        {!isByDay && !asTable && (
          <TimelineZoom
            drawn={[drawn.start, drawn.end]}
            reach={[reach.start, reach.end]}
            isZoomed={stretch !== null}
            before={figure.before.length}
            after={figure.after.length}
            chosen={chosenDays(selection.clauses, reach)}
            onZoom={zoom}
          />
        )}
        <PlayBar extent={extent} onHold={onHold} />
        <TimelineDates dates={dates} keyDates={keyDates.length} notes={notes} />
      </div>
    </Panel>
  );
}
