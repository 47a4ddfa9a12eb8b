import { useEffect, useRef, type ReactNode } from "react";
import { useReturnFocus } from "./useReturnFocus.ts";
import { EscapeArea } from "./EscapeArea.tsx";
import "./PickList.css";

export type Pick<Key extends string> = { readonly key: Key; readonly when: string; readonly what: ReactNode };

export type PickListProps<Key extends string> = {
  readonly title: string;
  /** What is listed: the focus is taken anew when it changes, not when a number in the title does. */
  readonly about?: string;
  readonly picks: readonly Pick<Key>[];
  readonly onPick: (key: Key) => void;
  readonly onClose: () => void;
  readonly actions?: ReactNode;
  readonly empty?: string;
};

/** What stands behind a mark, one line each; takes the focus when it opens, Escape closes it. */
export function PickList<Key extends string>({
  title,
  about = title,
  picks,
  onPick,
  onClose,
  actions,
  empty = "Nothing is in view here.",
}: PickListProps<Key>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnFocus();
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.parentElement?.parentElement?.scrollIntoView?.({ block: "nearest" });
  }, [about]);
  return (
    <EscapeArea className="pick-list" onEscape={onClose}>
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
    </EscapeArea>
  );
}
