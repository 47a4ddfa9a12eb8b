import { useState } from "react";
import { useCopy, type Copy } from "./useCopy.ts";
import { Fold } from "./Fold.tsx";
import "./CopyText.css";

export type CopyTextProps = {
  /** On the button: "Copy citation". */
  readonly label: string;
  /** On the fold that holds the text: "The citation". */
  readonly textLabel: string;
  readonly text: string;
  readonly copy: Copy;
};

/** Copies a text, says whether it was copied or why not, and holds the text itself to be read or taken by hand. */
export function CopyText({ label, textLabel, text, copy }: CopyTextProps) {
  const { outcome, copyIt } = useCopy(text, copy);
  const [open, setOpen] = useState(false);
  const copyOrShow = async () => {
    if (!(await copyIt()).done) setOpen(true);
  };
  return (
    <div className="copy-text">
      <div className="copy-text__head">
        <button type="button" className="button" onClick={() => void copyOrShow()}>
          {label}
        </button>
        <span className="copy-text__said" role="status">
          {outcome === null ? "" : outcome.done ? "Copied." : `${outcome.why} The text stands below.`}
        </span>
      </div>
      <Fold label={textLabel} open={open} onOpenChange={setOpen}>
        <textarea
          className="copy-text__text"
          aria-label={textLabel}
          readOnly
          rows={10}
          value={text}
          onFocus={(focus) => focus.currentTarget.select()}
        />
      </Fold>
    </div>
  );
}
