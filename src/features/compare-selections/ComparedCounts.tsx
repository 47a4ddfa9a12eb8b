import { useMemo, useState } from "react";
import { counted } from "@/domain/counted.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { comparisonCounts, type ComparedCounter } from "@/figures/comparisonCounts.ts";
import { differenceInWords } from "@/figures/comparisonInWords.ts";
import { LETTERS, type Pair } from "@/figures/comparisonPair.ts";
import { eventPicks } from "@/figures/eventPicks.ts";
import { useChoose, useStamp, useView, type Selection } from "@/state/room.ts";
import { PairedRows, type PairedRow } from "@/ui/chart/PairedRows.tsx";
import { PickList } from "@/ui/PickList.tsx";
import { ComparedTable } from "./ComparedTable.tsx";
import { monthsTable } from "./comparedTables.ts";

const EACH = ["a", "b"] as const;

const monthRows = ({ months }: ComparedCounter): readonly PairedRow[] =>
  months.map(({ of, point: { x, value, words } }) => ({
    key: `${of} ${x}`,
    of,
    label: x,
    value,
    words: words ?? numberInWords(value ?? 0),
  }));

type Props = { readonly selections: Pair<Selection>; readonly asTable: boolean };

/** The counts of both: events of this record with the TTP, and apart from them what counters publish for single months. */
export function ComparedCounts({ selections, asTable }: Props) {
  const stamp = useStamp();
  const choose = useChoose();
  const chosen = useView((view) => view.counted);
  const [picked, setPicked] = useState<"a" | "b" | null>(null);
  const figure = useMemo(() => comparisonCounts(selections, chosen, stamp), [selections, chosen, stamp]);
  const { inRecord, published } = figure;
  const inAll = { a: inRecord.a.length, b: inRecord.b.length };
  return (
    <section className="comparison__part" aria-label="Counts in pairs">
      <h3>TTP incident counts</h3>
      <h4>In this data set: events with the TTP</h4>
      {asTable ? (
        <ComparedTable
          caption="Events with the TTP in A and B"
          columns={[
            { key: "of", label: "In", numeric: false },
            { key: "events", label: "Events with the TTP", numeric: true },
          ]}
          rows={EACH.map((of) => ({ key: of, cells: [LETTERS[of], inAll[of]] }))}
        />
      ) : (
        <PairedRows
          label="Events with the TTP in A and B"
          groups={[
            {
              key: "in-record",
              label: "Events of this data set in which the TTP took part",
              note: `${differenceInWords(inAll, ["event", "events"])}. It holds notable events; it is not a count of attacks.`,
              rows: EACH.map((of) => ({ key: of, of, label: null, value: inAll[of], words: numberInWords(inAll[of]) })),
            },
          ]}
        />
      )}
      <p className="small">
        {EACH.filter((of) => inAll[of] > 0).map((of) => (
          <button key={of} type="button" className="link-button comparison__list" onClick={() => setPicked(of)}>
            List {counted(inAll[of], "event", "events")} of {LETTERS[of]}
          </button>
        ))}
      </p>
      {picked !== null && (
        <PickList
          title={`Events with the TTP in ${LETTERS[picked]}`}
          picks={eventPicks(inRecord[picked], selections.a.dataSet)}
          onPick={(event) => choose({ event })}
          onClose={() => setPicked(null)}
        />
      )}
      <h4>Published by counters, for whole months of both</h4>
      {published.length === 0 ? (
        <p className="small muted">No counter in view gives a figure for a whole month of A and for one of B.</p>
      ) : asTable ? (
        <ComparedTable caption="Published by month, in A and B" {...monthsTable(figure)} />
      ) : (
        published.map(({ title, counters }) => (
          <div key={title} className="comparison__count">
            <p className="small">{title}</p>
            <PairedRows
              label={`${title}, by month, in A and B`}
              groups={counters.map((counter) => ({
                key: counter.id,
                label: counter.label,
                note: null,
                rows: monthRows(counter),
              }))}
            />
          </div>
        ))
      )}
      {published.length > 0 && (
        <p className="small muted">
          Each count has a scale of its own; counters of which the record holds months of one of the two only are left
          out.
        </p>
      )}
    </section>
  );
}
