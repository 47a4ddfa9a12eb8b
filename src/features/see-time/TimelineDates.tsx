import { useState } from "react";
import { dayInWords } from "@/domain/dateInWords.ts";
import type { TimelineDate } from "@/figures/timelineDates.ts";
import { writeNote, type Note } from "@/state/Note.ts";
import { useChoose, useView } from "@/state/room.ts";
import type { useNotes } from "@/state/useNotes.ts";
import { Fold } from "@/ui/Fold.tsx";
import { NoteForm } from "./NoteForm.tsx";
import { NotesElsewhere } from "./NotesElsewhere.tsx";

type Props = {
  /** Key dates, where they are shown, and notes. */
  readonly dates: readonly TimelineDate[];
  /** How many key dates the record has. */
  readonly keyDates: number;
  readonly notes: ReturnType<typeof useNotes>;
};

/** The days that are marked: the record's key dates, with a switch, and the reader's own notes, with a form. */
export function TimelineDates({ dates, keyDates, notes }: Props) {
  const choose = useChoose();
  const isShown = useView((view) => view.keyDates);
  const [open, setOpen] = useState(false);
  const [removed, setRemoved] = useState<Note | null>(null);
  const { shown } = notes;
  const texts = shown.map(writeNote);
  return (
    <div className="timeline__dates">
      <Fold
        label="Key dates"
        note={[
          isShown ? `${keyDates}` : `${keyDates}, switched off`,
          ...(shown.length === 0 ? [] : [`${shown.length} own ${shown.length === 1 ? "note" : "notes"}`]),
        ].join(" · ")}
        open={open}
        onOpenChange={setOpen}
      >
        <label className="timeline__switch">
          <input type="checkbox" checked={isShown} onChange={(change) => choose({ keyDates: change.target.checked })} />
          Key dates on the timeline
        </label>
        <p className="small muted">
          Ceasefires, strikes on Kabul and turns of the conflict, from the events of the record; no filter hides them.
        </p>
        <ol aria-label="Marked days">
          {dates.map(({ number, day, label, event }) => (
            <li key={number} className="timeline__date">
              <span>{number}</span>
              <span>{dayInWords(day)}</span>
              {event === null ? (
                <>
                  <span className="timeline__note">{label}</span>
                  <button
                    type="button"
                    className="word-button"
                    aria-label={`Remove the note ${label}`}
                    onClick={() => {
                      notes.remove({ day, text: label });
                      setRemoved({ day, text: label });
                    }}
                  >
                    Remove
                  </button>
                </>
              ) : (
                <button type="button" className="link-button" onClick={() => choose({ event })}>
                  {label}
                </button>
              )}
            </li>
          ))}
        </ol>
        {removed !== null && !texts.includes(writeNote(removed)) && (
          <p className="small muted" aria-live="polite">
            Removed “{removed.text}”.{" "}
            <button
              type="button"
              className="link-button"
              onClick={() => {
                notes.add(removed);
                setRemoved(null);
              }}
            >
              Put it back
            </button>
          </p>
        )}
        <NoteForm notes={texts} onAdd={notes.add} />
      </Fold>
      <NotesElsewhere {...notes} />
    </div>
  );
}
