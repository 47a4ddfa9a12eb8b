import { useMemo, useState } from "react";
import { comparisonFigure } from "@/figures/comparisonFigure.ts";
import { lengthsInWords } from "@/figures/comparisonInWords.ts";
import { comparisonNames } from "@/figures/comparisonNames.ts";
import { LETTERS, type Pair } from "@/figures/comparisonPair.ts";
import { comparisonPeriod } from "@/figures/comparisonPeriod.ts";
import { footOf } from "@/figures/footOf.ts";
import { comparedPart } from "@/state/comparison.ts";
import { useStamp, useView, type Selection } from "@/state/room.ts";
import { useComparison } from "@/state/useComparison.ts";
import { useOnShelf } from "@/state/useOnShelf.ts";
import { Foot } from "@/ui/Foot.tsx";
import { Panel } from "@/ui/Panel.tsx";
import { TableSwitch } from "@/ui/TableSwitch.tsx";
import { ComparedContradictions } from "./ComparedContradictions.tsx";
import { ComparedCounts } from "./ComparedCounts.tsx";
import { ComparedMaps } from "./ComparedMaps.tsx";
import { ComparedTimeline } from "./ComparedTimeline.tsx";
import { differencesTable } from "./comparedTables.ts";
import { Differences } from "./Differences.tsx";
import { NotCompared } from "./NotCompared.tsx";
import "./Comparison.css";

function Compared({ first, second }: { readonly first: Selection; readonly second: Selection }) {
  const stamp = useStamp();
  const compareWith = useView((view) => view.compareWith);
  const [asTable, setAsTable] = useState(false);
  const selections = useMemo((): Pair<Selection> => ({ a: first, b: second }), [first, second]);
  const part = comparedPart(compareWith ?? "dates");
  const names = useMemo(() => comparisonNames(selections, part), [selections, part]);
  const figure = useMemo(() => comparisonFigure(selections, names, stamp), [selections, names, stamp]);
  const periods = { a: comparisonPeriod(first), b: comparisonPeriod(second) };
  const lengths =
    part !== "dates" || periods.a === null || periods.b === null
      ? null
      : lengthsInWords({ a: periods.a, b: periods.b });
  const caption = lengths === null ? figure.caption : `${figure.caption} ${lengths}`;
  const empty = (["a", "b"] as const).filter((of) => selections[of].eventRows.length === 0);
  const none = empty.map(
    (of) =>
      `No event of the record is in ${LETTERS[of]} (${names[of]}${names.shared === null ? "" : ` · ${names.shared}`}).`,
  );
  const isNothing = figure.rows.every(({ a, b }) => a.value === 0 && b.value === 0);
  useOnShelf("Comparison", () => ({
    region: "Comparison",
    figure: isNothing ? { ...figure, caption } : { ...figure, caption: [caption, ...none].join(" ") },
    table: differencesTable(figure),
    empty: isNothing ? none.join(" ") : null,
    drawing: {
      kind: "pairs",
      names,
      pairs: figure.rows.map(({ key, group, label, a, b, words }) => ({
        key,
        group,
        label,
        a: a.value,
        b: b.value,
        says: words,
      })),
      unit: figure.unit,
    },
  }));
  return (
    <Panel
      name="Comparison"
      className="comparison"
      title={`A: ${names.a} · B: ${names.b}`}
      caption={caption}
      tools={<TableSwitch on={asTable} onChange={setAsTable} />}
      foot={<Foot {...footOf(figure)} />}
    >
      {none.map((says) => (
        <p key={says} className="comparison__empty">
          {says}
        </p>
      ))}
      <Differences figure={figure} />
      {empty.length < 2 && (
        <>
          <ComparedTimeline selections={selections} names={names} asTable={asTable} />
          <ComparedCounts selections={selections} asTable={asTable} />
          <ComparedMaps selections={selections} names={names} asTable={asTable} />
        </>
      )}
      <ComparedContradictions selections={selections} names={names} asTable={asTable} />
    </Panel>
  );
}

/** Two selections side by side: what is chosen, and the same with other dates, actors or sources. */
export function Comparison() {
  const comparison = useComparison();
  switch (comparison.kind) {
    case "none":
      return null;
    case "lacking":
      return (
        <Panel name="Comparison" className="comparison">
          <NotCompared why={comparison.why} />
        </Panel>
      );
    case "compared":
      return <Compared first={comparison.first} second={comparison.second} />;
    default:
      return comparison satisfies never;
  }
}
