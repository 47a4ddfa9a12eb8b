import { useEffect, useEffectEvent, type RefObject } from "react";

const TYPED_INTO = "input:not([type=checkbox]), textarea, select";

/** While something plays, Space anywhere in the region around it pauses, except where it is typed or presses that very button. */
export function usePauseKey(inside: RefObject<HTMLElement | null>, isPlaying: boolean, pause: () => void): void {
  const paused = useEffectEvent(pause);
  useEffect(() => {
    const region = inside.current?.closest("section");
    if (!isPlaying || region === null || region === undefined) return;
    const pressed = (event: KeyboardEvent) => {
      const on = event.target;
      if (event.key !== " " || !(on instanceof Element) || on.closest(`${TYPED_INTO}, [data-plays]`) !== null) return;
      event.preventDefault();
      event.stopPropagation();
      paused();
      // Firefox would press a focused button when the key is let go.
      region.addEventListener("keyup", (up) => up.key === " " && up.preventDefault(), { capture: true, once: true });
    };
    region.addEventListener("keydown", pressed, { capture: true });
    return () => region.removeEventListener("keydown", pressed, { capture: true });
  }, [inside, isPlaying]);
}
