import { useEffect, useRef } from "react";
import "./BlackScreen.css";

/** Nothing to look at: the class looks at whoever speaks. Any key that steps, and any press, brings the slide back. */
export function BlackScreen({ onReturn }: { readonly onReturn: () => void }) {
  const screen = useRef<HTMLButtonElement>(null);
  useEffect(() => screen.current?.focus(), []);
  return (
    <button type="button" className="black-screen" ref={screen} onClick={onReturn}>
      Black screen. Any key of the slides, or a press, brings the slide back.
    </button>
  );
}
