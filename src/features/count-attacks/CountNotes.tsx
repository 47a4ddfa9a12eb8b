import type { Clauses } from "@/engine/Clauses.ts";
import { noClauses, noSources } from "@/engine/Clauses.ts";
import { elsewhereInWords, removedInWords } from "@/figures/countsInWords.ts";
import type { PublishedCountsFigure } from "@/figures/publishedCountsFigure.ts";
import { useChoose, useSelection } from "@/state/room.ts";
import { Remedy } from "@/ui/Remedy.tsx";
import { SaidFigures } from "./SaidFigures.tsx";

/** The filter that is lifted first, and how that is said. */
function remedyOf(clauses: Clauses): { readonly action: string; readonly lifts: Partial<Clauses> } {
  if (clauses.publishers.length + clauses.documents.length > 0)
    return { action: "Lift the source filter", lifts: noSources };
  if (clauses.actors.length > 0) return { action: "Lift the actor filter", lifts: { actors: [] } };
  if (clauses.from !== null || clauses.to !== null)
    return { action: "Lift the dates", lifts: { from: null, to: null } };
  return { action: "Clear all filters", lifts: noClauses };
}

type Props = { readonly figure: PublishedCountsFigure; readonly onPick: (key: string) => void };

/** What is not in the chart and why; each counter's last month beside its own twelve before. */
export function CountNotes({ figure, onPick }: Props) {
  const choose = useChoose();
  const { clauses } = useSelection();
  const removed = removedInWords(figure);
  const elsewhere = elsewhereInWords(figure);
  const { action, lifts } = remedyOf(clauses);
  return (
    <>
      {removed !== null && (
        <Remedy className="count-removed small muted" action={action} onAct={() => choose(lifts)}>
          {removed}
        </Remedy>
      )}
      {elsewhere !== null && <p className="small muted">{elsewhere}</p>}
      {figure.norms.length > 0 && (
        <section className="count-norms" aria-label="Against the norm">
          <h3 className="count-norms__head">Against the norm</h3>
          <p className="small muted">
            Each counter’s last month beside its own twelve months before, in or out of the chosen dates, where at least
            six are published.
          </p>
          <ul className="count-norms__list">
            {figure.norms.map(({ counter, words }) => (
              <li key={counter}>
                <strong>{counter}</strong> {words}
              </li>
            ))}
          </ul>
        </section>
      )}
      {figure.longer.length > 0 && (
        <SaidFigures
          name="Over more than a year"
          says={`No figure for one ${figure.period}, and never divided into any: not in the chart.`}
          figures={figure.longer}
          onPick={onPick}
        />
      )}
    </>
  );
}
