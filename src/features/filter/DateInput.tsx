import { useId, useState } from "react";
import { isoDay, parseDay, type Day } from "@/domain/Day.ts";
import { useView } from "@/state/room.ts";

export type DateInputProps = {
  readonly label: string;
  readonly day: Day | null;
  /** Takes a day, or says in a sentence why it cannot. */
  readonly onDay: (day: Day | null) => string | null;
};

/** What is typed and not yet a day, with what is wrong with it. */
type Draft = { readonly text: string; readonly fault: string | null };

const WHOLE = "2025-10-11".length;

/** A calendar day, typed. Only whole days act while they are typed; what is unfinished is judged when the field is left. */
export function DateInput({ label, day, onDay }: DateInputProps) {
  const id = useId();
  const view = useView((each) => each);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [over, setOver] = useState(view);
  // Any other choice takes an unfinished draft with it: a cleared field must not come back.
  if (over !== view) {
    setOver(view);
    setDraft(null);
  }
  const text = draft?.text ?? (day === null ? "" : isoDay(day));
  const fault = draft?.fault ?? null;
  const faultOf = (typed: string): string | null => {
    const next = typed === "" ? null : parseDay(typed);
    if (next === null && typed !== "") return `“${typed}” is no day of the calendar. Type it as 2025-10-11.`;
    return next === day ? null : onDay(next);
  };
  const judge = (typed: string) => setDraft({ text: typed, fault: faultOf(typed.trim()) });
  return (
    <div>
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
        <p className="filters__fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
