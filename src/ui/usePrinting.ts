import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** True while the page is being printed: what is drawn only in part on screen is then drawn whole. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = window.matchMedia("print");
    // The browser takes the page as it stands when the handler returns, so the change cannot wait.
    const follow = (is: boolean) => flushSync(() => setPrinting(is));
    // Chromium lays a page out twice, and between the two says that the medium is a screen again.
    let isBetween = false;
    const changed = (change: { readonly matches: boolean }) => follow(isBetween || change.matches);
    const before = () => {
      isBetween = true;
      follow(true);
    };
    const after = () => {
      isBetween = false;
      follow(false);
    };
    media.addEventListener("change", changed);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      media.removeEventListener("change", changed);
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return printing;
}
