import { useId, useMemo } from "react";
import { numberInWords } from "@/domain/numberInWords.ts";
import { highlights } from "@/engine/highlights.ts";
import { lineInFull } from "@/figures/lineInFull.ts";
import type { ListedLine } from "@/figures/contradictionsList.ts";
import { kindNames } from "@/figures/findingInWords.ts";
import { notesOfLine } from "@/figures/notesOfLine.ts";
import { useSelection } from "@/state/room.ts";
import { IntervalPlot } from "@/ui/chart/IntervalPlot.tsx";
import { Highlighted } from "@/ui/Highlighted.tsx";
import { MOST_POSITIONS } from "./contradictionsPicture.ts";
import { rowsOfPositions } from "./rowsOfPositions.ts";

type Props = {
  readonly line: ListedLine;
  /** Under a heading that says what the line is about, it is not said again. */
  readonly underHeading: boolean;
  readonly saysAbout: boolean;
  readonly isOpened: boolean;
  /** The end of the scale that all plots share; null: each has its own. */
  readonly scaleEnd: number | null;
  readonly onOpen: () => void;
  readonly tabIndex: number;
  readonly onFocus: () => void;
};

/** A line of the ledger: what is asked and who says what in one sentence, how far apart, the positions drawn, what must be known. */
export function ContradictionRow({
  line,
  underHeading,
  saysAbout,
  isOpened,
  scaleEnd,
  onOpen,
  tabIndex,
  onFocus,
}: Props) {
  const id = useId();
  const selection = useSelection();
  const { terms } = selection;
  const full = useMemo(() => lineInFull(line, selection), [line, selection]);
  const { label, says, apart, about, points, kinds } = full;
  const further = points.length - MOST_POSITIONS;
  const notes = [...notesOfLine(full), ...(further > 0 ? [`${numberInWords(further)} more not drawn here`] : [])];
  const Heading = underHeading ? "h4" : "h3";
  return (
    <div className="contradiction" data-opened={isOpened}>
      <div className="contradiction__head">
        <Heading className="contradiction__text">
          <button
            type="button"
            className="contradiction__open"
            data-question={line.question.id}
            aria-current={isOpened ? "true" : undefined}
            aria-describedby={`${id}apart`}
            tabIndex={tabIndex}
            onFocus={onFocus}
            onClick={onOpen}
          >
            <Highlighted pieces={highlights(label, terms)} />
            {": "}
            <span className="contradiction__says">
              <Highlighted pieces={highlights(says, terms)} />
            </span>
          </button>
        </Heading>
        <span className="contradiction__gap" id={`${id}apart`}>
          {apart}
        </span>
      </div>
      <p className="contradiction__about">
        {saysAbout && <Highlighted pieces={highlights(about, terms)} />}{" "}
        {kinds.map((kind, at) => (
          <span key={kind} className="contradiction__kind" data-own={at === 0}>
            {kindNames[kind]}
          </span>
        ))}
      </p>
      <IntervalPlot
        size="mini"
        label={`Positions on: ${label}`}
        domain={scaleEnd === null ? null : [0, scaleEnd]}
        gap={null}
        rows={rowsOfPositions(points.slice(0, MOST_POSITIONS))}
      />
      <p className="contradiction__note">{notes.join(" · ")}</p>
    </div>
  );
}
