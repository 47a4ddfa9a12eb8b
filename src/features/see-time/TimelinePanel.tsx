import { useMemo, useState } from "react";
import { dateOf, isoDay, type Day } from "@/domain/Day.ts";
import { dayInWords } from "@/domain/dateInWords.ts";
import { fittingUnit, TIME_UNITS } from "@/engine/timeBins.ts";
import { eventPicks } from "@/figures/eventPicks.ts";
import { footOf } from "@/figures/footOf.ts";
import { timelineFigure } from "@/figures/timelineFigure.ts";
import { useChoose, useRoom, useSelection, useStamp, useView } from "@/state/room.ts";
import { TimeHistogram } from "@/ui/chart/TimeHistogram.tsx";
import { Choice } from "@/ui/Choice.tsx";
import { Foot } from "@/ui/Foot.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { PickList } from "@/ui/PickList.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { TableTwin } from "@/ui/TableTwin.tsx";
import { WordSelect } from "@/ui/WordSelect.tsx";
import { EarlierEvents } from "./EarlierEvents.tsx";
import { chosenDays, fillsOf, timeBinsOf, timelineTable, yearTicks } from "./timelineMarks.ts";

const MOST_BINS = 84;
/** What is picked: a bin by its label, or the events before the first one. */
const BEFORE = "before";

type Props = {
  readonly start: Day;
  readonly end: Day;
  readonly whole: boolean;
  readonly onWhole: (whole: boolean) => void;
};

/** Events over time, with a brush that is also two keyboard sliders. */
export function TimelinePanel({ start, end, whole, onWhole }: Props) {
  const selection = useSelection();
  const { dataSet } = useRoom();
  const stamp = useStamp();
  const choose = useChoose();
  const unitChosen = useView((view) => view.unit);
  const stack = useView((view) => view.stack);
  const [asTable, setAsTable] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const fitting = fittingUnit({ start, end }, MOST_BINS);
  const unit = unitChosen ?? fitting;
  const figure = useMemo(
    () => timelineFigure(selection, { stack, unit, extent: { start, end } }, stamp),
    [selection, stack, unit, start, end, stamp],
  );
  const bins = timeBinsOf(figure, stack);
  const extent = [figure.bins[0]?.start ?? start, figure.bins.at(-1)?.end ?? end] as const;
  const bin = bins.find(({ label }) => label === picked);
  const pickedEvents =
    picked === BEFORE
      ? figure.before.map(({ id }) => id)
      : figure.series.flatMap(({ points }) => points.find((point) => point.x === picked)?.events ?? []);
  const firstYear = dateOf(start).year;
  return (
    <Panel
      name="Timeline"
      caption={figure.caption}
      tools={
        <>
          <WordSelect
            label="Width of the bars"
            options={[
              { key: "fits", label: `by ${fitting} (fits)` },
              ...TIME_UNITS.map((key) => ({ key, label: `by ${key}` })),
            ]}
            chosen={unitChosen ?? "fits"}
            onChoose={(key) => {
              setPicked(null);
              choose({ unit: TIME_UNITS.find((each) => each === key) ?? null });
            }}
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
        <TableTwin caption={figure.caption} {...timelineTable(figure)} none="–" />
      ) : (
        <TimeHistogram
          label="Events over time"
          bins={bins}
          keys={fillsOf(figure, stack)}
          ticks={yearTicks(...extent)}
          extent={extent}
          chosen={chosenDays(selection.clauses, extent)}
          wordsOf={(day) => dayInWords(day as Day)}
          unit="events"
          onBrush={(span, phase) =>
            choose(span === null ? { from: null, to: null } : { from: span[0] as Day, to: span[1] as Day }, phase)
          }
          onPick={({ label }) => setPicked(label)}
        />
      )}
      <EarlierEvents
        count={figure.before.length}
        year={firstYear}
        whole={whole}
        onWhole={(next) => {
          setPicked(null);
          onWhole(next);
        }}
        onList={() => setPicked(BEFORE)}
      />
      {picked !== null && (bin !== undefined || (picked === BEFORE && figure.before.length > 0)) && (
        <PickList
          about={picked}
          title={picked === BEFORE ? `Events before ${firstYear}` : `Events that begin in ${picked}`}
          picks={eventPicks(pickedEvents, dataSet)}
          onPick={(event) => choose({ event })}
          onClose={() => setPicked(null)}
          actions={
            bin !== undefined && (
              <button
                type="button"
                className="word-button"
                onClick={() => choose({ from: bin.from as Day, to: bin.to as Day })}
              >
                Only these days ({isoDay(bin.from as Day)} – {isoDay(bin.to as Day)})
              </button>
            )
          }
        />
      )}
    </Panel>
  );
}
