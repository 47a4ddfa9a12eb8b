import { Said } from "@/ui/Said.tsx";
import { NotesHere } from "./NotesHere.tsx";

type Way =
  /** `keepsStep`: whether windows hear of each other here. */
  | { readonly address: string; readonly keepsStep: boolean }
  /** Why no other window could show the same, as the end of a sentence. */
  | { readonly why: string };

type Props = Way & {
  /** "The speaker’s window". */
  readonly what: string;
  readonly onClose: () => void;
  /** Shows the notes where the stage is; null: they are there, or are not what is missing. */
  readonly onNotes: (() => void) | null;
};

/** A window that the browser did not let open: why, and what to do. */
export const BlockedWindow = ({ what, onClose, onNotes, ...way }: Props) => (
  <Said kind="fault" onClose={onClose}>
    {"why" in way ? (
      <p>
        <strong>{what} was not opened:</strong> {way.why}
      </p>
    ) : (
      <p>
        <strong>{what} was not opened: this browser blocks new windows here.</strong> Allow pop-ups for this site and
        press again, or open{" "}
        <a href={way.address} target="_blank" rel="noopener">
          its link
        </a>{" "}
        in a window of its own; {way.keepsStep ? "both keep step" : "each goes on by itself"}.
      </p>
    )}
    {onNotes !== null && <NotesHere onPress={onNotes} />}
  </Said>
);
