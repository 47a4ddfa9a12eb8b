import { useMemo, useState } from "react";
import { isoDay, type Day } from "@/domain/Day.ts";
import { dayInWords } from "@/domain/dateInWords.ts";
import { eventPicks } from "@/figures/eventPicks.ts";
import { useChoose, useRoom, useSelection } from "@/state/room.ts";
import { DayGrid } from "@/ui/chart/DayGrid.tsx";
import { PickList } from "@/ui/PickList.tsx";
import { chosenOf, LEVELS, LINE, marksOf, NONE, pointOfAside, yearsOf } from "./calendarMarks.ts";
import { CalendarEmpty } from "./CalendarEmpty.tsx";
import { useCalendarFigure } from "./useCalendarFigure.ts";
import { useCalendarOnShelf } from "./useCalendarOnShelf.ts";

const nameOf = (day: number): string => dayInWords(day as Day);

/** The days of the record as a heat grid: a day, or a range of days, becomes the dates of the view. */
export function Calendar() {
  const { clauses } = useSelection();
  const { dataSet } = useRoom();
  const choose = useChoose();
  const figure = useCalendarFigure();
  useCalendarOnShelf(figure);
  const [picked, setPicked] = useState<string | null>(null);
  const marks = useMemo(() => marksOf(figure, dataSet), [figure, dataSet]);
  const drawn = useMemo(() => yearsOf(figure), [figure]);
  const aside = pointOfAside(figure, picked);
  if (figure.series.every(({ points }) => points.length === 0)) return <CalendarEmpty />;
  return (
    <>
      <DayGrid
        label="Events by day"
        {...drawn}
        marks={marks}
        nameOf={nameOf}
        none={NONE}
        chosen={chosenOf(clauses)}
        onChoose={(span, phase) =>
          choose(span === null ? { from: null, to: null } : { from: span[0] as Day, to: span[1] as Day }, phase)
        }
        onAside={setPicked}
        levels={LEVELS}
        line={LINE}
      />
      <p className="small muted">
        Press a day to see only what happened on it, and once more to see all days. Drag, or hold Shift with the arrows,
        for a range.
      </p>
      {aside !== null && (
        <PickList
          about={aside.x}
          title={`Events known only to the ${aside.known}: ${aside.x}`}
          picks={eventPicks(aside.events, dataSet)}
          onPick={(event) => choose({ event })}
          onClose={() => setPicked(null)}
          actions={
            <button
              type="button"
              className="word-button"
              onClick={() => choose({ from: aside.span.start, to: aside.span.end })}
            >
              Only these days ({isoDay(aside.span.start)} – {isoDay(aside.span.end)})
            </button>
          }
        />
      )}
    </>
  );
}
