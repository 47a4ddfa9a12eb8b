import type { useNotes } from "@/state/useNotes.ts";

const notesInWords = (count: number): string => `${count} ${count === 1 ? "note" : "notes"}`;
const they = (count: number): string => (count === 1 ? "it" : "them");

type Props = Omit<ReturnType<typeof useNotes>, "add" | "remove">;

/** Where the notes are, as far as that is not what one expects: each case with what can be done. */
export function NotesElsewhere(props: Props) {
  const { shown, foreign, unseen, unreadable, areLong, isKept } = props;
  const own = shown.length - foreign.length;
  return (
    <div className="small muted">
      {foreign.length > 0 && (
        <p>
          {notesInWords(foreign.length)} in this address {foreign.length === 1 ? "is" : "are"} not on this device.{" "}
          <button type="button" className="link-button" onClick={props.keepForeign}>
            Keep {foreign.length === 1 ? "this note" : `these ${notesInWords(foreign.length)}`} on this device
          </button>
        </p>
      )}
      {unseen.length > 0 && (
        <p>
          {notesInWords(unseen.length)} of this device {unseen.length === 1 ? "is" : "are"} not shown here.{" "}
          <button type="button" className="link-button" onClick={props.showUnseen}>
            Show {they(unseen.length)}
          </button>{" "}
          ·{" "}
          <button type="button" className="link-button" onClick={props.forgetUnseen}>
            Remove {they(unseen.length)} from this device
          </button>
        </p>
      )}
      {areLong && own > 0 && (
        <p>
          {notesInWords(own)} {own === 1 ? "stays" : "stay"} on this device; too long for the address.
        </p>
      )}
      {!isKept && shown.length > 0 && (
        <p>This browser keeps no notes: they last until the page is left{areLong ? "" : ", and in its address"}.</p>
      )}
      {unreadable > 0 && (
        <p>
          {unreadable} {unreadable === 1 ? "entry" : "entries"} among the notes of this device cannot be read;{" "}
          {unreadable === 1 ? "it is" : "they are"} not shown, and kept as {unreadable === 1 ? "it is" : "they are"}.
        </p>
      )}
    </div>
  );
}
