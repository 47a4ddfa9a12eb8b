import { useMemo, useState } from "react";
import { dateOf, isoDay, type Day } from "@/domain/Day.ts";
import { dayInWords } from "@/domain/dateInWords.ts";
import { eventDateInWords } from "@/domain/eventDateInWords.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { fittingUnit, TIME_UNITS, type TimeUnit } from "@/engine/timeBins.ts";
import { footOf } from "@/figures/footOf.ts";
import { wideTable } from "@/figures/tableOf.ts";
import { timelineExtent } from "@/figures/timelineExtent.ts";
import { timelineFigure } from "@/figures/timelineFigure.ts";
import { useChoose, useRoom, useSelection, useView } from "@/state/room.ts";
import { TimeHistogram } from "@/ui/chart/TimeHistogram.tsx";
import { Choice } from "@/ui/Choice.tsx";
import { Foot } from "@/ui/Foot.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { PickList } from "@/ui/PickList.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { WordSelect } from "@/ui/WordSelect.tsx";
import { fillsOf, timeBinsOf, yearTicks } from "./timelineMarks.ts";

const MOST_BINS = 84;
const AUTO = "auto";

/** When: events over time, with a brush that is also two keyboard sliders. */
export function Timeline() {
  const selection = useSelection();
  const { edition } = useRoom();
  const choose = useChoose();
  const unitChosen = useView((view) => view.unit);
  const stack = useView((view) => view.stack);
  const [whole, setWhole] = useState(false);
  const [asTable, setAsTable] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const extent = timelineExtent(selection, whole);
  const unit = unitChosen ?? (extent === null ? "month" : fittingUnit(extent, MOST_BINS));
  const figure = useMemo(
    () => (extent === null ? null : timelineFigure(selection, { stack, unit, extent }, edition)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the extent is a new object each time, its two days are what counts.
    [selection, stack, unit, extent?.start, extent?.end, edition],
  );
  if (figure === null) return <Panel name="Timeline" caption="The record holds no events.">{null}</Panel>;
  const table = wideTable(figure);
  const { clauses, dataSet } = selection;
  const bins = timeBinsOf(figure);
  const first = figure.bins[0]?.start ?? extent!.start;
  const last = figure.bins.at(-1)?.end ?? extent!.end;
  const chosen =
    clauses.from === null && clauses.to === null
      ? null
      : ([Math.max(clauses.from ?? first, first), Math.min(clauses.to ?? last, last)] as const);
  const pickedBin = picked === "before" ? null : (bins.find((bin) => bin.label === picked) ?? null);
  const pickedEvents =
    picked === "before"
      ? figure.before.map((event) => event.id)
      : figure.series.flatMap((series) => series.points.find((point) => point.x === picked)?.events ?? []);
  return (
    <Panel
      name="Timeline"
      caption={figure.caption}
      className="timeline"
      tools={
        <>
          <WordSelect
            label="Width of the bars"
            options={[{ key: AUTO, label: `by ${fittingUnit(extent!, MOST_BINS)} (fits)` }, ...TIME_UNITS.map((key) => ({ key, label: `by ${key}` }))]}
            chosen={unitChosen ?? AUTO}
            onChoose={(key) => choose({ unit: key === AUTO ? null : (key as TimeUnit) })}
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
          <TableSwitch on={asTable} onChange={setAsTable} />
        </>
      }
      foot={<Foot {...footOf(figure)} />}
    >
      {asTable ? (
        <TableTwin caption={figure.caption} {...table} none="–" />
      ) : (
        <TimeHistogram
          label="Events over time"
          bins={bins}
          keys={fillsOf(figure, stack)}
          ticks={yearTicks(first, last)}
          extent={[first, last]}
          chosen={chosen !== null && chosen[0] <= chosen[1] ? chosen : null}
          wordsOf={(day) => dayInWords(day as Day)}
          unit="events"
          onBrush={(span, phase) => choose(span === null ? { from: null, to: null } : { from: span[0] as Day, to: span[1] as Day }, phase)}
          onPick={(bin) => setPicked(bin.label)}
        />
      )}
      {!whole && figure.before.length > 0 && (
        <p className="small muted">
          <button type="button" className="word-button" onClick={() => setPicked("before")}>
            {numberInWords(figure.before.length)} earlier {figure.before.length === 1 ? "event" : "events"}
          </button>{" "}
          before {dateOf(first).year}, not drawn ·{" "}
          <button type="button" className="word-button" onClick={() => setWhole(true)}>
            draw the whole record
          </button>
        </p>
      )}
      {whole && (
        <p className="small muted">
          <button type="button" className="word-button" onClick={() => setWhole(false)}>
            Draw recent years only
          </button>
        </p>
      )}
      {picked !== null && (
        <PickList
          title={picked === "before" ? `Events before ${dateOf(first).year}` : `Events that begin in ${picked}`}
          picks={pickedEvents.flatMap((id) => {
            const event = dataSet.eventById.get(id);
            return event === undefined ? [] : [{ key: id, when: eventDateInWords(event), what: event.title }];
          })}
          onPick={(key) => choose({ event: dataSet.events.find(({ id }) => id === key)?.id ?? null })}
          onClose={() => setPicked(null)}
          actions={
            pickedBin !== null && (
              <button type="button" className="word-button" onClick={() => choose({ from: pickedBin.from as Day, to: pickedBin.to as Day })}>
                Only these days ({isoDay(pickedBin.from as Day)} – {isoDay(pickedBin.to as Day)})
              </button>
            )
          }
        />
      )}
    </Panel>
  );
}
