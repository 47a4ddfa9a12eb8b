import { PAPER_NAMES, PAPERS } from "@/state/createBriefing.ts";
import { useBriefing } from "@/state/useBriefing.ts";
import { Choice } from "@/ui/Choice.tsx";
import "./HandoutBar.css";

const FORMS = ["all", "exercises"] as const;
/** What of a deck is printed. */
export type HandoutForm = (typeof FORMS)[number];
const FORM_NAMES: Readonly<Record<HandoutForm, string>> = { all: "All slides", exercises: "Exercises" };

type Props = {
  readonly form: HandoutForm;
  readonly onForm: (form: HandoutForm) => void;
  /** Nothing can be printed yet. */
  readonly isDrawing: boolean;
  readonly withNotes: boolean;
  readonly onNotes: (withNotes: boolean) => void;
  readonly onLeave: () => void;
};

/** What is chosen before a handout is printed. */
export function HandoutBar({ form, onForm, isDrawing, withNotes, onNotes, onLeave }: Props) {
  const { paper, choose } = useBriefing();
  return (
    <header className="handout-bar">
      <button type="button" className="button" onClick={onLeave}>
        Leave
      </button>
      <Choice
        label="What is printed"
        options={FORMS.map((key) => ({ key, label: FORM_NAMES[key] }))}
        chosen={form}
        onChoose={onForm}
      />
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
