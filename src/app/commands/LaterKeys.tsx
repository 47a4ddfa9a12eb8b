import { useLayoutEffect, useRef, useState } from "react";
import { isTypedInto } from "@/ui/isTypedInto.ts";
import { lazyView } from "@/ui/lazyView.tsx";
import { ToolBoundary } from "@/ui/ToolBoundary.tsx";

const PageKeys = lazyView(async () => (await import("./PageKeys.tsx")).PageKeys, null);

/** Long after the first screen: nothing waits for shortcuts. */
const LATER = 2000;

const isShortcut = ({ key, target, defaultPrevented }: KeyboardEvent): boolean =>
  !defaultPrevented && /^\S$/u.test(key) && !isTypedInto(target);
const asksToFind = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => key === "k" && (ctrlKey || metaKey);

/** Shortcuts are fetched when the page has come to rest, or with the first key; keys pressed until then are done when they are there. */
export function LaterKeys() {
  const [isWanted, setWanted] = useState(false);
  /** null: the shortcuts are there and answer themselves. */
  const early = useRef<KeyboardEvent[] | null>([]);
  // With the first paint: whoever sees the page may press a key.
  useLayoutEffect(() => {
    const timer = setTimeout(() => setWanted(true), LATER);
    const press = (event: KeyboardEvent) => {
      if (early.current === null || !isShortcut(event)) return;
      // Else the browser would answer first.
      if (asksToFind(event)) event.preventDefault();
      early.current.push(event);
      setWanted(true);
    };
    window.addEventListener("keydown", press);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("keydown", press);
    };
  }, []);
  const putAway = () => {
    early.current = [];
    setWanted(false);
  };
  return (
    isWanted && (
      <ToolBoundary name="Keyboard shortcuts" onClose={putAway}>
        <PageKeys
          onThere={() => {
            const quicker = early.current ?? [];
            early.current = null;
            return quicker;
          }}
        />
      </ToolBoundary>
    )
  );
}
