import { useState } from "react";
import "./CopyValue.css";

export type CopyValueProps = {
  /** What the value is: "Coordinates". */
  readonly label: string;
  readonly value: string;
  readonly copy: (text: string) => Promise<{ readonly done: true } | { readonly done: false; readonly why: string }>;
};

/** A short value that can be read, selected and copied. */
export function CopyValue({ label, value, copy }: CopyValueProps) {
  const [said, setSaid] = useState<{ readonly of: string; readonly words: string } | null>(null);
  const copyIt = async () => {
    const outcome = await copy(value);
    setSaid({ of: value, words: outcome.done ? "copied" : outcome.why });
  };
  return (
    <span className="copy-value">
      <span className="copy-value__text">{value}</span>
      <button type="button" className="word-button" aria-label={`Copy ${label}`} onClick={() => void copyIt()}>
        Copy
      </button>
      <span role="status">{said?.of === value ? said.words : ""}</span>
    </span>
  );
}
