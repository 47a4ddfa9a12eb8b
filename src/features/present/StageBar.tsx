import { useEffect, useState } from "react";
import "./StageBar.css";

/** A button of the bar: a command of the stage. */
export type BarButton = {
  readonly key: string;
  readonly label: string;
  /** What it is called where its label alone does not say it. */
  readonly name?: string;
  /** The key that does the same, as it is printed. */
  readonly keys: string;
  /** The same as assistive technology is told it. */
  readonly shortcut: string;
  readonly isOff: boolean;
  /** Of a switch: whether it is on. */
  readonly isOn?: boolean;
  readonly onPress: () => void;
};

type Props = {
  readonly buttons: readonly BarButton[];
  /** What became of the last of them; null: nothing is to be said. */
  readonly said: string | null;
};

/** Without a movement for so long, the bar leaves the slide alone. */
const REST = 3000;
const WAKING = ["pointermove", "pointerdown", "touchstart"] as const;

/** Whether a pointer moved or pressed lately. */
function useAwake(): boolean {
  const [isAwake, setAwake] = useState(true);
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout>;
    const wake = () => {
      clearTimeout(rest);
      setAwake(true);
      rest = setTimeout(() => setAwake(false), REST);
    };
    wake();
    for (const each of WAKING) window.addEventListener(each, wake, { passive: true });
    return () => {
      clearTimeout(rest);
      for (const each of WAKING) window.removeEventListener(each, wake);
    };
  }, []);
  return isAwake;
}

/** What can be done on the stage. It rests while nobody moves a pointer, and never while it has the focus. */
export function StageBar({ buttons, said }: Props) {
  const isAwake = useAwake();
  return (
    <nav className="stage-bar" aria-label="Slides" data-awake={isAwake}>
      <p className="stage-bar__said" role="status">
        {said}
      </p>
      <div className="stage-bar__buttons">
        {buttons.map(({ key, label, name, keys, shortcut, isOff, isOn, onPress }) => (
          <button
            key={key}
            type="button"
            aria-label={name}
            aria-disabled={isOff}
            aria-pressed={isOn}
            aria-keyshortcuts={shortcut}
            title={`${name ?? label} (${keys})`}
            // A pointer leaves the focus where it is, so that the bar may rest again.
            onMouseDown={(press) => press.preventDefault()}
            onClick={() => !isOff && onPress()}
          >
            {label}
          </button>
        ))}
      </div>
    </nav>
  );
}
