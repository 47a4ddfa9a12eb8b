import { useEffect, useEffectEvent } from "react";
import { pageCommands } from "./pageCommands.ts";
import { useCommandKeys } from "./useCommandKeys.ts";
import { useOnPage } from "./useOnPage.ts";

/** The shortcuts of the page. `onThere` is told when they are there, and hands over the keys that were quicker. */
export function PageKeys({ onThere }: { readonly onThere: () => readonly KeyboardEvent[] }) {
  useCommandKeys(pageCommands, useOnPage());
  const there = useEffectEvent(onThere);
  useEffect(() => {
    // At the window, so that nothing on the page gets them a second time.
    for (const pressed of there()) window.dispatchEvent(new KeyboardEvent("keydown", pressed));
  }, []);
  return null;
}
