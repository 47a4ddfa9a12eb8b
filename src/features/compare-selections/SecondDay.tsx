import { useId, useState } from "react";
import { isoDay, parseDay, type Day } from "@/domain/Day.ts";

type Props = {
  readonly label: string;
  readonly day: Day | null;
  /** Takes a day, or says in a sentence why it cannot. */
  readonly onDay: (day: Day | null) => string | null;
};

const WHOLE = "2025-10-11".length;

/** A day of the second period, typed; what is unfinished acts on nothing, and is judged when the field is left. */
export function SecondDay({ label, day, onDay }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<{ readonly text: string; readonly fault: string | null } | null>(null);
  const [over, setOver] = useState(day);
  // A day chosen elsewhere, by a preset or a swap, takes an unfinished draft with it.
  if (over !== day) {
    setOver(day);
    setDraft(null);
  }
  const text = draft?.text ?? (day === null ? "" : isoDay(day));
  const faultOf = (typed: string): string | null => {
    const next = typed === "" ? null : parseDay(typed);
    if (next === null && typed !== "") return `“${typed}” is no day of the calendar. Type it as 2025-10-11.`;
    return next === day ? null : onDay(next);
  };
  const judge = (typed: string) => setDraft({ text: typed, fault: faultOf(typed.trim()) });
  const fault = draft?.fault ?? null;
  return (
    <span className="second__day">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        autoComplete="off"
        spellCheck={false}
        placeholder="YYYY-MM-DD"
        value={text}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={({ target: { value } }) => {
          const isWhole = value.trim() === "" || value.trim().length >= WHOLE;
          if (isWhole) judge(value);
          else setDraft({ text: value, fault: null });
        }}
        onBlur={() => draft !== null && judge(text)}
        onKeyDown={(press) => press.key === "Enter" && judge(text)}
      />
      {fault !== null && (
        <span className="second__fault" id={`${id}-fault`} role="alert">
          {fault}
        </span>
      )}
    </span>
  );
}
