import { useMemo, useState } from "react";
import { counted } from "@/domain/counted.ts";
import type { ComparisonNames } from "@/figures/comparisonNames.ts";
import { LETTERS, type Pair } from "@/figures/comparisonPair.ts";
import { comparisonTimeline, type ComparedBin, type ComparedPlace } from "@/figures/comparisonTimeline.ts";
import { eventPicks } from "@/figures/eventPicks.ts";
import { useChoose, type Selection } from "@/state/room.ts";
import { PairedBars } from "@/ui/chart/PairedBars.tsx";
import { PairedKey } from "@/ui/chart/PairedKey.tsx";
import { PickList } from "@/ui/PickList.tsx";
import { ComparedTable } from "./ComparedTable.tsx";
import { timelineTable } from "./comparedTables.ts";

type Props = { readonly selections: Pair<Selection>; readonly names: ComparisonNames; readonly asTable: boolean };

const saidOf = (of: "a" | "b", bin: ComparedBin | null): string =>
  bin === null
    ? `${LETTERS[of]} is over`
    : `${LETTERS[of]}, ${bin.words}: ${counted(bin.events.length, "event", "events")}`;

const saysOf = ({ label, a, b }: ComparedPlace): string => `${label}. ${saidOf("a", a)}; ${saidOf("b", b)}`;

/** When: the same place in both periods side by side, each with its own dates. */
export function ComparedTimeline({ selections, names, asTable }: Props) {
  const choose = useChoose();
  const [picked, setPicked] = useState<string | null>(null);
  const figure = useMemo(() => comparisonTimeline(selections), [selections]);
  if (figure === null) return null;
  const { periods, places, unit, before } = figure;
  const place = places.find(({ label }) => label === picked);
  const barOf = (bin: ComparedBin | null) => (bin === null ? null : { value: bin.events.length, tick: bin.short });
  const isSamePeriod = periods.a.start === periods.b.start && periods.a.end === periods.b.end;
  const early = (["a", "b"] as const).filter((each) => before[each].length > 0);
  return (
    <section className="comparison__part" aria-label="Timeline in pairs">
      <h3>Timeline</h3>
      <p className="small muted">
        {isSamePeriod
          ? `Events by the ${unit} in which they begin, both on one scale.`
          : `Events by the ${unit} in which they begin, counted from the first day of each period: ${unit} 1 of A beside ${unit} 1 of B, on one scale, each with its own dates.`}
      </p>
      {asTable ? (
        <ComparedTable caption={`Events in A and B by ${unit} of the period`} {...timelineTable(figure)} />
      ) : (
        <>
          <PairedKey a={names.a} b={names.b} />
          <PairedBars
            label={`Events in A and B by ${unit} of the period`}
            unit="events"
            pairs={places.map((each) => ({ key: each.label, says: saysOf(each), a: barOf(each.a), b: barOf(each.b) }))}
            onPick={setPicked}
          />
        </>
      )}
      {early.length > 0 && (
        <p className="small muted">
          Begun before the first bar, not drawn:{" "}
          {early.map((each) => `${counted(before[each].length, "event", "events")} in ${LETTERS[each]}`).join(", ")}.
        </p>
      )}
      {place !== undefined && (
        <PickList
          title={saysOf(place)}
          picks={(["a", "b"] as const).flatMap((each) =>
            eventPicks(place[each]?.events ?? [], selections.a.dataSet).map(({ key, when, what }) => ({
              key: `${each} ${key}`,
              when: `${LETTERS[each]} · ${when}`,
              what,
            })),
          )}
          onPick={(key) => {
            const event = [...(place.a?.events ?? []), ...(place.b?.events ?? [])].find((id) => key.endsWith(` ${id}`));
            if (event !== undefined) choose({ event });
          }}
          onClose={() => setPicked(null)}
        />
      )}
    </section>
  );
}
