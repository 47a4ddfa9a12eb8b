import { useEffect, useSyncExternalStore } from "react";
import { createStore, type StoreApi } from "zustand/vanilla";
import { useStore } from "zustand";
import type { Device } from "./View.ts";

const KEY = "counterclaim.theme";
const THEMES = ["system", "light", "dark"] as const;

/** A browser may forbid storage; then the choice lasts until the page is left. */
function remembered(): Device["theme"] {
  try {
    const kept = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === kept) ?? "system";
  } catch {
    return "system";
  }
}

function remember(theme: Device["theme"]): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Forbidden storage: nothing is lost but the memory of a theme.
  }
}

type ThemeState = { readonly theme: Device["theme"]; readonly setTheme: (theme: Device["theme"]) => void };

const themeStore: StoreApi<ThemeState> = createStore<ThemeState>((set) => ({
  theme: remembered(),
  setTheme: (theme) => {
    remember(theme);
    set({ theme });
  },
}));

const darkQuery = "(prefers-color-scheme: dark)";

const useSystemIsDark = (): boolean =>
  useSyncExternalStore(
    (listen) => {
      const query = window.matchMedia(darkQuery);
      query.addEventListener("change", listen);
      return () => query.removeEventListener("change", listen);
    },
    () => window.matchMedia(darkQuery).matches,
  );

/** The theme chosen on this device, the one it comes to, and the choice of the next. */
export function useTheme(): {
  readonly chosen: Device["theme"];
  readonly shown: "light" | "dark";
  readonly next: () => void;
} {
  const { theme, setTheme } = useStore(themeStore);
  const systemIsDark = useSystemIsDark();
  const shown = theme === "system" ? (systemIsDark ? "dark" : "light") : theme;
  useEffect(() => {
    document.documentElement.dataset["theme"] = shown;
  }, [shown]);
  return {
    chosen: theme,
    shown,
    next: () => setTheme(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system"),
  };
}
