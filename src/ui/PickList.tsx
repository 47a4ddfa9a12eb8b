import { useRef, useState, type ReactNode } from "react";
import { Opened } from "./Opened.tsx";
import { useFocusAfter } from "./useFocusAfter.ts";

export type Pick<Key extends string> = { readonly key: Key; readonly when: string; readonly what: ReactNode };

export type PickListProps<Key extends string> = {
  readonly title: string;
  /** What is listed: the focus is taken anew when it changes, not when a number in the title does. */
  readonly about?: string;
  readonly picks: readonly Pick<Key>[];
  readonly onPick: (key: Key) => void;
  readonly onClose: () => void;
  readonly actions?: ReactNode;
  /** Further lines under the title. */
  readonly notes?: readonly string[];
  readonly empty?: string;
};

/** So many lines are drawn at once; more are drawn when asked for. */
const MOST = 200;

const written = (count: number): string => count.toLocaleString("en");

/** What stands behind a mark, one line each; takes the focus when it opens, Escape closes it. */
export function PickList<Key extends string>({
  title,
  about = title,
  picks,
  onPick,
  onClose,
  actions,
  notes = [],
  empty = "Nothing is in view here.",
}: PickListProps<Key>) {
  const list = useRef<HTMLUListElement>(null);
  const [drawn, setDrawn] = useState({ about, most: MOST });
  const most = drawn.about === about ? drawn.most : MOST;
  const further = picks.length - most;
  const focusAfter = useFocusAfter(most);
  return (
    <Opened title={title} about={about} actions={actions} onClose={onClose}>
      {notes.map((note) => (
        <p key={note} className="pick-list__note small muted">
          {note}
        </p>
      ))}
      {picks.length === 0 ? (
        <p className="muted small">{empty}</p>
      ) : (
        <ul ref={list}>
          {picks.slice(0, most).map((pick) => (
            <li key={pick.key}>
              <button type="button" className="pick-list__pick" onClick={() => onPick(pick.key)}>
                <span>{pick.when}</span>
                <span>{pick.what}</span>
              </button>
            </li>
          ))}
          {further > 0 && (
            <li className="pick-list__more small">
              and {written(further)} more; filters narrow the list.{" "}
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  setDrawn({ about, most: most + MOST });
                  focusAfter(() => list.current?.children[most]?.querySelector("button")?.focus());
                }}
              >
                Show {written(Math.min(further, MOST))} more
              </button>
            </li>
          )}
        </ul>
      )}
    </Opened>
  );
}
