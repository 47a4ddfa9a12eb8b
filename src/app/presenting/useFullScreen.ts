import { useSyncExternalStore } from "react";

const listen = (tell: () => void) => {
  document.addEventListener("fullscreenchange", tell);
  return () => document.removeEventListener("fullscreenchange", tell);
};

const REFUSED = "The browser did not allow full screen. Its own key does the same: F11, or ⌃⌘F on a Mac.";

/** Whether the page has the whole screen, and the way there and back; null: the browser has none for it. */
export function useFullScreen(say: (what: string | null) => void): {
  readonly isOn: boolean;
  readonly toggle: (() => void) | null;
} {
  const isOn = useSyncExternalStore(listen, () => document.fullscreenElement != null);
  const toggle = () => {
    say(null);
    // An older browser answers at once, or throws.
    const turn = async () => (isOn ? document.exitFullscreen() : document.documentElement.requestFullscreen());
    turn().catch(() => say(REFUSED));
  };
  return { isOn, toggle: document.fullscreenEnabled ? toggle : null };
}
