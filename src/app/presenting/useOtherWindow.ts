import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { TalkStore } from "@/state/talk.ts";

/** A window that is read anew is gone for this long, in milliseconds. */
const READ_ANEW = 2000;

/** Whether the other window of a talk has been gone for longer than a reload takes, and whether it was ever there. */
export function useOtherWindow(talk: TalkStore): { readonly isMissed: boolean; readonly wasThere: boolean } {
  const isThere = useStore(talk, ({ isAccompanied }) => isAccompanied);
  const [wasThere, setWasThere] = useState(isThere);
  if (isThere && !wasThere) setWasThere(true);
  const [isMissed, setMissed] = useState(false);
  useEffect(() => {
    if (isThere) return;
    const waits = setTimeout(() => setMissed(true), READ_ANEW);
    return () => {
      clearTimeout(waits);
      setMissed(false);
    };
  }, [isThere]);
  return { isMissed, wasThere };
}
