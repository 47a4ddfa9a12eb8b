import { useEffect, useRef, type ReactNode } from "react";
import "./PickList.css";

export type PickListProps = {
  readonly title: string;
  readonly picks: readonly { readonly key: string; readonly when: string; readonly what: ReactNode }[];
  readonly onPick: (key: string) => void;
  readonly onClose: () => void;
  readonly actions?: ReactNode;
  readonly empty?: string;
};

/** What stands behind a mark, one line each; takes the focus when it opens, Escape closes it. */
export function PickList({ title, picks, onPick, onClose, actions, empty = "Nothing is in view here." }: PickListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape is a way out for whatever has the focus inside.
    <div className="pick-list" onKeyDown={(press) => press.key === "Escape" && onClose()}>
      <div className="pick-list__head">
        <h3 className="pick-list__title" ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <span className="panel__tools">
          {actions}
          <button type="button" className="word-button" onClick={onClose}>
            Close
          </button>
        </span>
      </div>
      {picks.length === 0 ? (
        <p className="muted small">{empty}</p>
      ) : (
        <ul>
          {picks.map((pick) => (
            <li key={pick.key}>
              <button type="button" className="pick-list__pick" onClick={() => onPick(pick.key)}>
                <span>{pick.when}</span>
                <span>{pick.what}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
