import { Said } from "@/ui/Said.tsx";
import { NotesHere } from "./NotesHere.tsx";

type Props = {
  /** "The speaker’s window". */
  readonly what: string;
  /** null: an opened file is shown, which no other window can have. */
  readonly address: string | null;
  readonly onClose: () => void;
  /** Shows the notes where the stage is; null: they are there, or are not what is missing. */
  readonly onNotes: (() => void) | null;
};

/** A window that the browser did not let open: why, and what to do. */
export const BlockedWindow = ({ what, address, onClose, onNotes }: Props) => (
  <Said kind="fault" onClose={onClose}>
    {address === null ? (
      <p>
        <strong>{what} was not opened:</strong> it would show the bundled record, not the opened file.
      </p>
    ) : (
      <p>
        <strong>{what} was not opened: this browser blocks new windows here.</strong> Allow pop-ups for this site and
        press again, or open{" "}
        <a href={address} target="_blank" rel="noopener">
          its link
        </a>{" "}
        in a window of its own; both keep step.
      </p>
    )}
    {onNotes !== null && <NotesHere onPress={onNotes} />}
  </Said>
);
