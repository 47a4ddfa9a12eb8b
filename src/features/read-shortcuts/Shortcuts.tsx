import { useId } from "react";
import { useDeviceSwitches } from "@/state/deviceSwitches.ts";
import { Keys } from "@/ui/Keys.tsx";
import { Window } from "@/ui/Window.tsx";
import "./Shortcuts.css";

/** Something that keys do. `isSingle`: a key that the switch turns off. */
export type ShortcutRow = {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly { readonly binding: string; readonly isSingle: boolean }[];
};

type Props = {
  readonly page: readonly ShortcutRow[];
  readonly slides: readonly ShortcutRow[];
  readonly onFind: () => void;
  readonly onIntroduce: () => void;
  readonly onClose: () => void;
};

type ListProps = { readonly title: string; readonly rows: readonly ShortcutRow[]; readonly hasSingle: boolean };

function List({ title, rows, hasSingle }: ListProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 className="shortcuts__title" id={id}>
        {title}
      </h3>
      <dl className="shortcuts__list">
        {rows.map((row) => {
          const keys = row.keys.filter(({ isSingle }) => hasSingle || !isSingle);
          return (
            <div key={row.id} className="shortcuts__row">
              <dt>{row.label}</dt>
              <dd>
                {keys.length === 0 ? (
                  <span className="muted small">switched off</span>
                ) : (
                  <Keys bindings={keys.map(({ binding }) => binding)} />
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** Every key there is, the switch for single keys, and the ways without a keyboard. */
export function Shortcuts({ page, slides, onFind, onIntroduce, onClose }: Props) {
  const about = useId();
  const { shortcuts, turn } = useDeviceSwitches();
  return (
    <Window
      title="Keyboard shortcuts"
      size="wide"
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onFind}>
            Find anything
          </button>
          <button type="button" className="button" onClick={onIntroduce}>
            Show the introduction again
          </button>
        </>
      }
    >
      <label className="shortcuts__switch">
        <input
          type="checkbox"
          role="switch"
          checked={shortcuts}
          aria-checked={shortcuts}
          aria-describedby={about}
          onChange={() => turn({ shortcuts: !shortcuts })}
        />
        Single keys are shortcuts
      </label>
      <p className="small muted" id={about}>
        {shortcuts
          ? "They do nothing while you type, or while a window or a menu is open."
          : "Only keys with Ctrl or ⌘, arrows, Page, Home, End, Space, Enter and Escape do anything."}{" "}
        Kept in this browser.
      </p>
      <div className="shortcuts__groups">
        <div>
          <List title="Page" rows={page} hasSingle={shortcuts} />
          <p className="small shortcuts__note">
            <Keys bindings={["Escape"]} /> closes what is opened where the focus is. The browser’s back and forward undo
            a filter and do it again.
          </p>
        </div>
        <div>
          <List title="Slides" rows={slides} hasSingle={shortcuts} />
          {shortcuts && (
            <p className="small shortcuts__note">
              A slide’s number and <Keys bindings={["Enter"]} /> go to that slide.
            </p>
          )}
          <p className="small shortcuts__note">
            Without a keyboard: press the right third of the slide to go on, the left third to go back, or swipe; move
            or touch for the bar, which has a button for everything else.
          </p>
        </div>
      </div>
    </Window>
  );
}
