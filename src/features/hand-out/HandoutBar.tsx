import { PAPERS, type Paper } from "@/state/createBriefing.ts";
import { useBriefing } from "@/state/useBriefing.ts";
import { Choice } from "@/ui/Choice.tsx";
import "./HandoutBar.css";

const PAPER_NAMES: Readonly<Record<Paper, string>> = { a4: "A4", letter: "Letter" };

type Props = {
  /** Nothing can be printed yet. */
  readonly isDrawing: boolean;
  readonly withNotes: boolean;
  readonly onNotes: (withNotes: boolean) => void;
  readonly onLeave: () => void;
};

/** What is chosen before a handout is printed. */
export function HandoutBar({ isDrawing, withNotes, onNotes, onLeave }: Props) {
  const { paper, choose } = useBriefing();
  return (
    <header className="handout-bar">
      <button type="button" className="button" onClick={onLeave}>
        Leave
      </button>
      <Choice
        label="Paper"
        options={PAPERS.map((key) => ({ key, label: PAPER_NAMES[key] }))}
        chosen={paper}
        onChoose={(next) => choose({ paper: next })}
      />
      <label className="handout-bar__notes">
        <input type="checkbox" checked={withNotes} onChange={({ target }) => onNotes(target.checked)} /> With the
        speaker’s notes
      </label>
      <button type="button" className="button button--strong" disabled={isDrawing} onClick={() => window.print()}>
        Print
      </button>
    </header>
  );
}
