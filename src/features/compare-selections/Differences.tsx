import { useState } from "react";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { ComparisonFigure, Difference } from "@/figures/comparisonFigure.ts";
import { LETTERS } from "@/figures/comparisonPair.ts";
import { eventPicks } from "@/figures/eventPicks.ts";
import { useChoose, useRoom } from "@/state/room.ts";
import { ChannelMark } from "@/ui/ChannelMark.tsx";
import { PickList } from "@/ui/PickList.tsx";

const EACH = ["a", "b"] as const;
/** Lines of a long group before the rest is asked for. */
const FEW = 8;

type Picked = { readonly key: string; readonly of: "a" | "b" };

function Group({
  label,
  rows,
  onPick,
}: {
  readonly label: string;
  readonly rows: readonly Difference[];
  readonly onPick: (picked: Picked) => void;
}) {
  const [all, setAll] = useState(false);
  const shown = all || rows.length <= FEW + 1 ? rows : rows.slice(0, FEW);
  return (
    <tbody>
      <tr className="differences__group">
        <th scope="rowgroup" colSpan={4}>
          {label}
        </th>
      </tr>
      {shown.map((row) => (
        <tr key={row.key}>
          <th scope="row">
            {row.channel !== null && <ChannelMark channel={row.channel} />} {row.label}
          </th>
          {EACH.map((of) => (
            <td key={of} className="differences__number">
              {row[of].events.length === 0 ? (
                numberInWords(row[of].value ?? 0)
              ) : (
                <button
                  type="button"
                  className="link-button"
                  aria-label={`${numberInWords(row[of].value ?? 0)}: list ${row.label} in ${LETTERS[of]}`}
                  onClick={() => onPick({ key: row.key, of })}
                >
                  {numberInWords(row[of].value ?? 0)}
                </button>
              )}
            </td>
          ))}
          <td className="differences__words">{row.words}</td>
        </tr>
      ))}
      {shown.length < rows.length && (
        <tr>
          <td colSpan={4}>
            <button type="button" className="word-button" onClick={() => setAll(true)}>
              Show {numberInWords(rows.length - shown.length)} more
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** What is counted, in A, in B, and how far apart in words: absolute numbers first. */
export function Differences({ figure }: { readonly figure: ComparisonFigure }) {
  const { dataSet } = useRoom();
  const choose = useChoose();
  const [picked, setPicked] = useState<Picked | null>(null);
  const groups = [...new Set(figure.rows.map(({ group }) => group))];
  const row = figure.rows.find(({ key }) => key === picked?.key);
  return (
    <section className="comparison__part" aria-label="Differences">
      <h3>Differences</h3>
      <div className="differences" tabIndex={0} role="group" aria-label="Table: what A and B differ in">
        <table>
          <caption className="visually-hidden">{figure.filters}</caption>
          <thead>
            <tr>
              <th scope="col">{figure.along}</th>
              {figure.series.map(({ id, label }) => (
                <th key={id} scope="col" className="differences__number">
                  <b>{label.slice(0, 1)}</b>
                  <span className="visually-hidden">{label.slice(1)}</span>
                </th>
              ))}
              <th scope="col" className="differences__words">
                Difference
              </th>
            </tr>
          </thead>
          {groups.map((group) => (
            <Group
              key={group}
              label={group}
              rows={figure.rows.filter((each) => each.group === group)}
              onPick={setPicked}
            />
          ))}
        </table>
      </div>
      {picked !== null && row !== undefined && (
        <PickList
          title={`${row.group}: ${row.label}, in ${LETTERS[picked.of]}`}
          picks={eventPicks(row[picked.of].events, dataSet)}
          onPick={(event) => choose({ event })}
          onClose={() => setPicked(null)}
        />
      )}
    </section>
  );
}
