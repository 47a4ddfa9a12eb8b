import { addDays, dateOf, dayOf, isoDay, type Day } from "@/domain/Day.ts";
import { lastDayOf } from "@/engine/lastDayOf.ts";
import { useChoose, useSelection, useView } from "@/state/room.ts";
import { DateInput } from "./DateInput.tsx";

type Presets = readonly { readonly label: string; readonly from: Day | null; readonly to: Day | null }[];

const wholeYear = (year: number) => ({
  label: String(year),
  from: dayOf({ year, month: 1, day: 1 }),
  to: dayOf({ year, month: 12, day: 31 }),
});

/** Years since the Taliban took Kabul, and the spans that analysts ask for most; "last" counts from the end of the record. */
function presetsFor(last: Day): Presets {
  const lastYear = dateOf(last).year;
  return [
    {
      label: "October 2025",
      from: dayOf({ year: 2025, month: 10, day: 1 }),
      to: dayOf({ year: 2025, month: 10, day: 31 }),
    },
    { label: "Since August 2021", from: dayOf({ year: 2021, month: 8, day: 1 }), to: null },
    { label: "Last 30 days of the record", from: addDays(last, -29), to: last },
    ...Array.from({ length: Math.max(0, lastYear - 2020) }, (_, at) => wholeYear(2021 + at)),
    { label: "Whole record", from: null, to: null },
  ];
}

/** Inclusive calendar days: typed, or by a preset. */
export function DateFilter() {
  const choose = useChoose();
  const from = useView((view) => view.from);
  const to = useView((view) => view.to);
  const last = lastDayOf(useSelection().tables.eventTable.columns);
  const presets = last === null ? [] : presetsFor(last);
  return (
    <fieldset>
      <legend className="filters__heading">Dates</legend>
      <div className="filters__dates">
        <DateInput
          label="From"
          day={from}
          onDay={(day) => {
            if (day !== null && to !== null && day > to)
              return `From lies after To (${isoDay(to)}). Change To first, or clear it.`;
            choose({ from: day });
            return null;
          }}
        />
        <DateInput
          label="To"
          day={to}
          onDay={(day) => {
            if (day !== null && from !== null && day < from)
              return `To lies before From (${isoDay(from)}). Change From first, or clear it.`;
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
