import { use, useEffect, useEffectEvent } from "react";
import { createKeybindingsHandler } from "tinykeys";
import { InWindow } from "./InWindow.ts";
import { isTypedInto } from "./isTypedInto.ts";

/** Whoever opened one of these has the keyboard. */
const isCovered = (): boolean => document.querySelector("[role=dialog][data-open], [role=menu][data-open]") !== null;

/**
 * Keys, as tinykeys writes them, that do something wherever the focus is. They do nothing where the page has answered
 * already, where something is typed into, and while a window or a menu is open in which the caller does not stand. `run`
 * gets the binding and the event, and answers whether it did anything.
 */
export function useKeys(bindings: readonly string[], run: (binding: string, event: KeyboardEvent) => boolean): void {
  const isInWindow = use(InWindow);
  const ran = useEffectEvent(run);
  const all = bindings.join("\n");
  useEffect(() => {
    const handler = createKeybindingsHandler(
      Object.fromEntries(
        all.split("\n").map((binding) => [
          binding,
          (event: KeyboardEvent) => {
            if (event.defaultPrevented || isTypedInto(event.target) || (!isInWindow && isCovered())) return;
            if (ran(binding, event)) event.preventDefault();
          },
        ]),
      ),
    );
    window.addEventListener("keydown", handler);
    return () => window.removeEventListener("keydown", handler);
  }, [all, isInWindow]);
}
