import { useEffect, useState } from "react";

/** A window that is read anew is gone for this long, in milliseconds. */
const READ_ANEW = 2000;

/** Whether the other window has been gone for longer than a reload takes. */
export function useIsMissed(isThere: boolean): boolean {
  const [isMissed, setMissed] = useState(false);
  useEffect(() => {
    if (isThere) return;
    const waits = setTimeout(() => setMissed(true), READ_ANEW);
    return () => {
      clearTimeout(waits);
      setMissed(false);
    };
  }, [isThere]);
  return isMissed;
}
