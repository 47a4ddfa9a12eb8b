import { useMemo } from "react";
import type { Day } from "@/domain/Day.ts";
import { lastDayOf } from "@/engine/lastDayOf.ts";
import type { Lacking } from "@/state/comparison.ts";
import { useChoose, useSelection, useView } from "@/state/room.ts";
import { comparisonPresets } from "./comparisonPresets.ts";
import { lackingInWords } from "./lackingInWords.ts";

/** What is missing, and periods to begin with. */
export function NotCompared({ why }: { readonly why: Lacking }) {
  const choose = useChoose();
  const compareWith = useView((view) => view.compareWith);
  const from = useView((view) => view.from);
  const to = useView((view) => view.to);
  const { columns } = useSelection().tables.eventTable;
  const presets = useMemo(() => {
    const last = lastDayOf(columns);
    return last === null ? [] : comparisonPresets({ start: (columns.start[0] ?? last) as Day, end: last });
  }, [columns]);
  if (compareWith === null) return null;
  const offers = why === "first-period" || why === "second-dates" ? presets : [];
  return (
    <div className="comparison__lacking">
      <p role="status">{lackingInWords(why, compareWith)}</p>
      <p className="comparison__presets">
        {offers
          .filter((preset) => why === "first-period" || preset.from !== from || preset.to !== to)
          .map((preset) => (
            <button
              key={preset.label}
              type="button"
              className="word-button"
              onClick={() =>
                choose(
                  why === "first-period"
                    ? { from: preset.from, to: preset.to }
                    : { withFrom: preset.from, withTo: preset.to },
                )
              }
            >
              {preset.label}
            </button>
          ))}
      </p>
    </div>
  );
}
