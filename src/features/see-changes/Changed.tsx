import { useDeferredValue, useMemo, useState } from "react";
import type { Line as Border } from "@/domain/isInArea.ts";
import { numberInWords } from "@/domain/numberInWords.ts";
import { createSelector } from "@/engine/createSelector.ts";
import { changesInView } from "@/figures/changesInView.ts";
import { changesInWords, type ChangedLine } from "@/figures/changesInWords.ts";
import { useChoose, useSelection } from "@/state/room.ts";
import type { EarlierState } from "@/state/useEarlier.ts";
import "./Changed.css";

type Props = { readonly earlier: Extract<EarlierState, { kind: "rebuilt" }>; readonly line: Border | null };

const NO_LINE: Border = [];
/** So many lines are shown at once. */
const FIRST = 20;

/** What changed in this view since an earlier edition: a sentence, the editors' notes, and each change. */
export function Changed({ earlier, line }: Props) {
  const { version, accepted, notes } = earlier;
  const now = useDeferredValue(useSelection());
  const { select } = useMemo(() => createSelector(accepted.dataSet, line ?? NO_LINE), [accepted, line]);
  const { says, lines } = useMemo(() => {
    const before = select(now.clauses);
    return changesInWords(changesInView(now, before), now.dataSet, before.dataSet, version);
  }, [now, select, version]);
  const [isOpen, setIsOpen] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? lines : lines.slice(0, FIRST);
  return (
    <>
      <p className="changed__sum">{says}</p>
      {notes.map(({ version: of, note }) => (
        <p key={of}>
          Edition {of}: {note}
        </p>
      ))}
      {lines.length > 0 && (
        <button type="button" className="word-button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? "Hide what changed" : "Show what changed"}
        </button>
      )}
      {isOpen && (
        <div className="changed" role="group" aria-label="What changed">
          {[...new Set(shown.map(({ head }) => head))].map((head) => (
            <div key={head}>
              <p className="changed__head">{head}</p>
              <ul aria-label={head}>
                {shown
                  .filter((each) => each.head === head)
                  .map((each) => (
                    <li key={each.key}>
                      <Line line={each} />
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </div>
      )}
      {isOpen && !showsAll && lines.length > FIRST && (
        <button type="button" className="word-button" onClick={() => setShowsAll(true)}>
          Show all {numberInWords(lines.length)} changes
        </button>
      )}
    </>
  );
}

function Line({ line: { says, opens } }: { readonly line: ChangedLine }) {
  const choose = useChoose();
  if (opens === null) return says;
  return (
    <button type="button" className="link-button" onClick={() => choose(opens)}>
      {says}
    </button>
  );
}
