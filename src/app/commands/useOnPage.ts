import { asked } from "@/state/asked.ts";
import { useRoom } from "@/state/room.ts";
import { useTheme } from "@/state/useTheme.ts";
import { goTo, goToFilters } from "./goTo.ts";
import type { OnPage } from "./pageCommands.ts";

/** What the commands of the page are done to. */
export function useOnPage(): () => OnPage {
  const { store } = useRoom();
  const { next } = useTheme();
  return () => ({
    ask: asked.getState().ask,
    nextTheme: next,
    state: store.getState,
    goTo,
    goToFilters: () => goToFilters(),
    search: () => goToFilters("input[type=search]"),
  });
}
