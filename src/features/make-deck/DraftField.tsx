import { useEffect, useEffectEvent, useId, useRef, useState, type ReactNode } from "react";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  /** null: one line. */
  readonly rows: number | null;
  /** How much of what is typed counts; all of it, unless something else is said. */
  readonly lengthOf?: (typed: string) => number;
  /** What is wrong with what is typed, in a sentence; it is then not kept. */
  readonly faultOf?: (typed: string) => string | null;
  readonly onKeep: (typed: string) => void;
  readonly children?: ReactNode;
};

/** How long whoever types may pause before what is there is kept. */
const PAUSE = 700;

/** A field whose text is kept when the typing pauses, when the field is left and when the page is. */
export function DraftField({
  label,
  value,
  most,
  rows,
  lengthOf = (typed) => typed.length,
  faultOf = () => null,
  onKeep,
  children,
}: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  // What was kept of the draft already: the value itself may lag behind, or be put in order on its way.
  const kept = useRef<string | null>(null);
  const text = draft ?? value;
  const length = lengthOf(text);
  const tooLong =
    length > most ? `${length - most} signs too many: at most ${most}. Not kept until it is shorter.` : null;
  const fault = draft === null ? null : (tooLong ?? faultOf(draft));
  const keepNow = () => {
    if (draft === null || draft === kept.current || draft === value || fault !== null) return;
    kept.current = draft;
    onKeep(draft);
  };
  const keep = useEffectEvent(keepNow);
  useEffect(() => {
    if (draft === null) return;
    const pause = setTimeout(() => keep(), PAUSE);
    return () => clearTimeout(pause);
  }, [draft]);
  useEffect(() => {
    const left = () => keep();
    window.addEventListener("pagehide", left);
    return () => {
      window.removeEventListener("pagehide", left);
      left();
    };
  }, []);
  const shared = {
    id,
    className: rows === null ? "field" : "field draft__text",
    value: text,
    "aria-invalid": fault !== null,
    "aria-describedby": `${id}-about`,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => setDraft(target.value),
    onBlur: () => {
      keepNow();
      if (fault === null) {
        setDraft(null);
        kept.current = null;
      }
    },
  };
  return (
    <div className="draft">
      <label className="draft__label" htmlFor={id}>
        {label}
      </label>
      {rows === null ? <input autoComplete="off" {...shared} /> : <textarea rows={rows} {...shared} />}
      <p className="draft__about small muted" id={`${id}-about`}>
        {fault === null ? (
          <span className="numbers">
            {length} of {most} signs
          </span>
        ) : (
          <span className="draft__fault">{fault}</span>
        )}
        {children}
      </p>
    </div>
  );
}
