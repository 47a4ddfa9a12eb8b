type Props = {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly fault: string | null;
  /** Class of the sentence that says what is wrong. */
  readonly faultClass: string;
  readonly className?: string;
  readonly onType: (typed: string) => void;
  readonly onLeave: () => void;
  readonly onEnter: () => void;
};

/** A field for a day typed as 2025-10-11, with what is wrong with it said under it. */
export const DayField = ({ id, label, text, fault, faultClass, className, onType, onLeave, onEnter }: Props) => (
  <div className={className}>
    <label htmlFor={id}>{label}</label>
    <input
      id={id}
      className="field"
      autoComplete="off"
      spellCheck={false}
      placeholder="YYYY-MM-DD"
      value={text}
      aria-invalid={fault !== null}
      aria-describedby={fault === null ? undefined : `${id}-fault`}
      onChange={({ target: { value } }) => onType(value)}
      onBlur={onLeave}
      onKeyDown={(press) => press.key === "Enter" && onEnter()}
    />
    {fault !== null && (
      <p className={faultClass} id={`${id}-fault`} role="alert">
        {fault}
      </p>
    )}
  </div>
);
