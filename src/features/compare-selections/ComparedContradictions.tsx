import { useMemo } from "react";
import { numberInWords } from "@/domain/numberInWords.ts";
import { comparisonContradictions } from "@/figures/comparisonContradictions.ts";
import type { ComparisonNames } from "@/figures/comparisonNames.ts";
import { LETTERS, type Pair } from "@/figures/comparisonPair.ts";
import { useChoose, useStamp, useView, type Selection } from "@/state/room.ts";
import { PairedRows } from "@/ui/chart/PairedRows.tsx";
import { ComparedTable } from "./ComparedTable.tsx";
import { widestTable } from "./comparedTables.ts";

type Props = { readonly selections: Pair<Selection>; readonly names: ComparisonNames; readonly asTable: boolean };

/** The ledgers of both: how many lines of each kind, and what is widest apart in each. */
export function ComparedContradictions({ selections, names, asTable }: Props) {
  const stamp = useStamp();
  const choose = useChoose();
  const withinOneSide = useView((view) => view.withinOneSide);
  const figure = useMemo(
    () => comparisonContradictions(selections, { withinOneSide }, stamp),
    [selections, withinOneSide, stamp],
  );
  const { kinds, widest } = figure;
  const widestOf = (of: "a" | "b") => (
    <div key={of}>
      <h4>
        Widest apart in {LETTERS[of]}: {names[of]}
      </h4>
      {widest[of].length === 0 ? (
        <p className="small muted">No contradiction of figures and no denial is in view in {LETTERS[of]}.</p>
      ) : (
        <ol className="comparison__widest">
          {widest[of].map((line) => (
            <li key={line.id}>
              <button type="button" onClick={() => choose({ question: line.question.id })}>
                <span>
                  {line.question.text}: <span className="comparison__says">{line.says}</span>
                </span>
                <span className="comparison__gap">{line.apart}</span>
                <span className="comparison__about">{line.about}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
  return (
    <section className="comparison__part" aria-label="Contradictions in pairs">
      <h3>Contradictions</h3>
      {kinds.length === 0 ? (
        <p className="small muted">No line of the ledger is in view in A or in B.</p>
      ) : asTable ? (
        <>
          <ComparedTable
            caption="Lines of the ledger in A and B by kind"
            columns={[
              { key: "kind", label: "Kind", numeric: false },
              { key: "a", label: "A", numeric: true },
              { key: "b", label: "B", numeric: true },
              { key: "difference", label: "Difference", numeric: false },
            ]}
            rows={kinds.map(({ kind, label, a, b, words }) => ({ key: kind, cells: [label, a, b, words] }))}
          />
          <ComparedTable caption="Widest apart in A and B" {...widestTable(figure)} />
        </>
      ) : (
        <>
          <div className="comparison__kinds">
            <PairedRows
              label="Lines of the ledger in A and B by kind"
              groups={kinds.map(({ kind, label, words, ...counts }) => ({
                key: kind,
                label,
                note: words,
                rows: (["a", "b"] as const).map((of) => ({
                  key: of,
                  of,
                  label: null,
                  value: counts[of],
                  words: numberInWords(counts[of]),
                })),
              }))}
            />
          </div>
          <div className="comparison__pair">{(["a", "b"] as const).map(widestOf)}</div>
        </>
      )}
    </section>
  );
}
