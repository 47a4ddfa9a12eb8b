import type { KeyboardEvent } from "react";
import { plainSentence } from "@/domain/boundSentence.ts";
import { staleInWords } from "@/domain/staleInWords.ts";
import { useRoom } from "@/state/room.ts";
import "./Notes.css";

/** Up and down read on where the notes are longer than their place; every other key belongs to the slides, as a remote sends it. */
function readOn(press: KeyboardEvent<HTMLElement>): void {
  const { scrollHeight, clientHeight } = press.currentTarget;
  if ((press.key === "ArrowUp" || press.key === "ArrowDown") && scrollHeight > clientHeight) press.stopPropagation();
}

/** What whoever speaks wanted to be reminded of, with what it is bound to as the record has it now. */
export function Notes({ notes }: { readonly notes: string }) {
  const { dataSet } = useRoom();
  return (
    // A place that scrolls must be reached without a mouse.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions
    <section className="notes" aria-label="Notes" tabIndex={0} onKeyDown={readOn}>
      {notes.trim() === "" ? (
        <p className="muted">No notes for this slide.</p>
      ) : (
        <p className="notes__said" dir="auto">
          {plainSentence(notes, dataSet)}
        </p>
      )}
      {staleInWords(notes, dataSet).map((stale) => (
        <p key={stale} className="small muted">
          {stale}
        </p>
      ))}
    </section>
  );
}
