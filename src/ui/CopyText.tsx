import { useState } from "react";
import { Fold } from "./Fold.tsx";
import "./CopyText.css";

export type CopyTextProps = {
  /** On the button: "Copy citation". */
  readonly label: string;
  /** On the fold that holds the text: "The citation". */
  readonly textLabel: string;
  readonly text: string;
  readonly copy: (text: string) => Promise<{ readonly done: true } | { readonly done: false; readonly why: string }>;
};

/** Copies a text, says whether it was copied or why not, and holds the text itself to be read or taken by hand. */
export function CopyText({ label, textLabel, text, copy }: CopyTextProps) {
  const [said, setSaid] = useState<{ readonly of: string; readonly words: string } | null>(null);
  const [open, setOpen] = useState(false);
  const copyIt = async () => {
    const outcome = await copy(text);
    setSaid({ of: text, words: outcome.done ? "Copied." : `${outcome.why} The text stands below.` });
    if (!outcome.done) setOpen(true);
  };
  return (
    <div className="copy-text">
      <div className="copy-text__head">
        <button type="button" className="button" onClick={() => void copyIt()}>
          {label}
        </button>
        <span className="copy-text__said" role="status">
          {said?.of === text ? said.words : ""}
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
