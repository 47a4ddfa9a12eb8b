import { numberInWords } from "@/domain/numberInWords.ts";
import { highlights } from "@/engine/highlights.ts";
import { isInternal, type Disputed } from "@/figures/contradictionsFigure.ts";
import { IntervalPlot } from "@/ui/chart/IntervalPlot.tsx";
import { Highlighted } from "@/ui/Highlighted.tsx";
import { gapOfLead, kindNames, rowsOfPositions } from "./rowsOfPositions.ts";

const MOST = 4;

type Props = {
  readonly disputed: Disputed;
  readonly terms: readonly string[];
  readonly onOpen: () => void;
  readonly tabIndex: number;
  readonly onFocus: () => void;
};

/** A contradicted question on a few lines: the positions that contradict each other first, the gap printed. */
export function ContradictionRow({ disputed, terms, onOpen, tabIndex, onFocus }: Props) {
  const { label, lead, about, points, sources, hidden } = disputed;
  const gap = gapOfLead(lead);
  const further = points.length - MOST;
  const notes = [
    `${numberInWords(points.length)} claimants`,
    `${numberInWords(sources)} ${sources === 1 ? "source" : "sources"}`,
    ...(further > 0 ? [`${further} more not drawn here`] : []),
    ...(isInternal(lead) ? ["within one side"] : []),
    ...(hidden > 0 ? [`${hidden} ${hidden === 1 ? "claim" : "claims"} hidden by the source filter`] : []),
  ];
  return (
    <div className="contradiction">
      <div className="contradiction__head">
        <h3 className="contradiction__text">
          <button
            type="button"
            className="contradiction__open"
            data-question={disputed.id}
            tabIndex={tabIndex}
            onFocus={onFocus}
            onClick={onOpen}
          >
            <Highlighted pieces={highlights(label, terms)} />
          </button>
        </h3>
        <span className="contradiction__gap">{gap}</span>
      </div>
      <p className="contradiction__about">
        {about} <span className="contradiction__kind">{kindNames[lead.kind]}</span>
      </p>
      <IntervalPlot
        size="mini"
        label={`Positions on: ${label}`}
        domain={null}
        gap={null}
        rows={rowsOfPositions(points.slice(0, MOST))}
      />
      <p className="contradiction__note">{notes.join(" · ")}</p>
    </div>
  );
}
