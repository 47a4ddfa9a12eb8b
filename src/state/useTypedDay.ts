import { useState } from "react";
import { isoDay, parseDay, type Day } from "@/domain/Day.ts";

/** What is typed and not yet a day, with what is wrong with it. */
type Draft = { readonly text: string; readonly fault: string | null };

const WHOLE = "2025-10-11".length;

/**
 * A calendar day that is typed. Only whole days act while they are typed; what is unfinished is judged when the field is
 * left. `onDay` takes a day, or says in a sentence why it cannot. When `over` changes, a choice made elsewhere takes an
 * unfinished draft with it: a cleared field must not come back.
 */
export function useTypedDay(day: Day | null, onDay: (day: Day | null) => string | null, over: unknown) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [before, setBefore] = useState(over);
  if (before !== over) {
    setBefore(over);
    setDraft(null);
  }
  const text = draft?.text ?? (day === null ? "" : isoDay(day));
  const faultOf = (typed: string): string | null => {
    const next = typed === "" ? null : parseDay(typed);
    if (next === null && typed !== "") return `“${typed}” is no day of the calendar. Type it as 2025-10-11.`;
    return next === day ? null : onDay(next);
  };
  const judge = (typed: string) => setDraft({ text: typed, fault: faultOf(typed.trim()) });
  return {
    text,
    fault: draft?.fault ?? null,
    onType: (typed: string) => {
      const isWhole = typed.trim() === "" || typed.trim().length >= WHOLE;
      if (isWhole) judge(typed);
      else setDraft({ text: typed, fault: null });
    },
    onLeave: () => draft !== null && judge(text),
    onEnter: () => judge(text),
  };
}
