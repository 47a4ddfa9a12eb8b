import { useEffect, useId, useState } from "react";
import { addDays, dateOf, dayOf, isoDay, parseDay, type Day } from "@/domain/Day.ts";
import { useChoose, useRoom, useSelection, useView } from "@/state/room.ts";

type Presets = readonly { readonly label: string; readonly from: Day | null; readonly to: Day | null }[];

const wholeYear = (year: number) => ({ label: String(year), from: dayOf({ year, month: 1, day: 1 }), to: dayOf({ year, month: 12, day: 31 }) });

/** Years since the Taliban took Kabul, and the spans that analysts ask for most; "last" counts from the end of the record. */
function presetsFor(last: Day): Presets {
  const lastYear = dateOf(last).year;
  return [
    { label: "October 2025", from: dayOf({ year: 2025, month: 10, day: 1 }), to: dayOf({ year: 2025, month: 10, day: 31 }) },
    { label: "Since August 2021", from: dayOf({ year: 2021, month: 8, day: 1 }), to: null },
    { label: "Last 30 days of the record", from: addDays(last, -29), to: last },
    ...Array.from({ length: Math.max(0, lastYear - 2020) }, (_, at) => wholeYear(2021 + at)),
    { label: "Whole record", from: null, to: null },
  ];
}

function DateInput({ label, day, onDay }: { readonly label: string; readonly day: Day | null; readonly onDay: (day: Day | null) => string | null }) {
  const id = useId();
  const written = day === null ? "" : isoDay(day);
  const [text, setText] = useState(written);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    setText(written);
    setFault(null);
  }, [written]);
  const take = (typed: string): string | null => {
    const next = typed.trim() === "" ? null : parseDay(typed.trim());
    if (next === null && typed.trim() !== "") return `“${typed.trim()}” is no day of the calendar. Type it as 2025-10-11.`;
    return next === day ? null : onDay(next);
  };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        placeholder="YYYY-MM-DD"
        value={text}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={(change) => {
          setText(change.target.value);
          // Only whole days act while they are typed; what is unfinished is judged when the field is left.
          const whole = change.target.value.trim();
          setFault(whole === "" || whole.length >= 10 ? take(whole) : null);
        }}
        onBlur={() => setFault(take(text))}
        onKeyDown={(press) => press.key === "Enter" && setFault(take(text))}
      />
      {fault !== null && (
        <p className="filters__fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

/** Inclusive calendar days: typed, or by a preset. */
export function DateFilter() {
  const choose = useChoose();
  const from = useView((view) => view.from);
  const to = useView((view) => view.to);
  const { dataSet } = useRoom();
  const { tables } = useSelection();
  const { end, byEnd, size } = tables.eventTable.columns;
  const presets = dataSet.events.length === 0 ? [] : presetsFor(end[byEnd[size - 1]!]! as Day);
  return (
    <fieldset>
      <legend className="filters__heading">Dates</legend>
      <div className="filters__dates">
        <DateInput
          label="From"
          day={from}
          onDay={(day) => {
            if (day !== null && to !== null && day > to) return `From lies after To (${isoDay(to)}). Change To first, or clear it.`;
            choose({ from: day });
            return null;
          }}
        />
        <DateInput
          label="To"
          day={to}
          onDay={(day) => {
            if (day !== null && from !== null && day < from) return `To lies before From (${isoDay(from)}). Change From first, or clear it.`;
            choose({ to: day });
            return null;
          }}
        />
      </div>
      <div className="filters__presets">
        {presets.map((preset) => (
          <button
            key={preset.label}
            type="button"
            className="word-button"
            aria-pressed={from === preset.from && to === preset.to}
            onClick={() => choose({ from: preset.from, to: preset.to })}
          >
            {preset.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
