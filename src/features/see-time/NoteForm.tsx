import { useId, useRef, useState } from "react";
import { parseDay } from "@/domain/Day.ts";
import { faultOfNote, type Note } from "@/state/Note.ts";

type Props = { readonly notes: readonly string[]; readonly onAdd: (note: Note) => void };

/** A day and a text become a note; what keeps them from it is said, and what was typed stays. */
export function NoteForm({ notes, onAdd }: Props) {
  const id = useId();
  const dayField = useRef<HTMLInputElement>(null);
  const [day, setDay] = useState("");
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const describedBy = fault === null ? undefined : `${id}-fault`;
  return (
    <form
      className="timeline__form"
      aria-label="Own note"
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        const found = faultOfNote({ day, text }, notes);
        const parsed = parseDay(day.trim());
        setFault(found);
        if (found !== null || parsed === null) return;
        onAdd({ day: parsed, text });
        setDay("");
        setText("");
        dayField.current?.focus();
      }}
    >
      <label>
        Day
        <input
          ref={dayField}
          className="field"
          autoComplete="off"
          spellCheck={false}
          placeholder="YYYY-MM-DD"
          value={day}
          aria-invalid={fault !== null && parseDay(day.trim()) === null}
          aria-describedby={describedBy}
          onChange={({ target }) => setDay(target.value)}
        />
      </label>
      <label>
        Own note
        <input
          className="field"
          autoComplete="off"
          value={text}
          aria-invalid={fault !== null && parseDay(day.trim()) !== null}
          aria-describedby={describedBy}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button type="submit" className="button">
        Add the note
      </button>
      {fault !== null && (
        <p className="timeline__fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
