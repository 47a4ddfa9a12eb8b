import { useState } from "react";
import { useOwnDecks } from "@/state/ownDecks.ts";
import { useKeys } from "@/ui/useKeys.ts";

const UNDO = "$mod+z";
const REDO = ["$mod+Shift+z", "$mod+y"];

/** Takes back what was done to the reader's decks, and does it again: by button and by key. */
export function UndoBar() {
  const { undoable, redoable, undo, redo } = useOwnDecks();
  const [said, setSaid] = useState("");
  const takeBack = () => {
    if (undoable === null) return;
    setSaid(`Undone: ${undoable}.`);
    undo();
  };
  const doAgain = () => {
    if (redoable === null) return;
    setSaid(`Done again: ${redoable}.`);
    redo();
  };
  useKeys([UNDO, ...REDO], (binding) => {
    if (binding === UNDO ? undoable === null : redoable === null) return false;
    if (binding === UNDO) takeBack();
    else doAgain();
    return true;
  });
  return (
    <div className="undo-bar">
      <span className="small muted" role="status">
        {said}
      </span>
      <button
        type="button"
        className="word-button"
        aria-disabled={undoable === null}
        aria-keyshortcuts="Control+Z Meta+Z"
        title={undoable ?? "Nothing to undo"}
        onClick={takeBack}
      >
        Undo
      </button>
      <button
        type="button"
        className="word-button"
        aria-disabled={redoable === null}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        title={redoable ?? "Nothing to do again"}
        onClick={doAgain}
      >
        Redo
      </button>
    </div>
  );
}
