import { useCopy, type Copy } from "./useCopy.ts";
import "./CopyValue.css";

export type CopyValueProps = {
  /** What the value is: "Coordinates". */
  readonly label: string;
  readonly value: string;
  readonly copy: Copy;
};

/** A short value that can be read, selected and copied. */
export function CopyValue({ label, value, copy }: CopyValueProps) {
  const { outcome, copyIt } = useCopy(value, copy);
  return (
    <span className="copy-value">
      <span className="copy-value__text">{value}</span>
      <button type="button" className="word-button" aria-label={`Copy ${label}`} onClick={() => void copyIt()}>
        Copy
      </button>
      <span role="status">{outcome === null ? "" : outcome.done ? "copied" : outcome.why}</span>
    </span>
  );
}
