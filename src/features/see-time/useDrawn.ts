import { useDeferredValue } from "react";
import type { Selection } from "@/state/room.ts";

/**
 * The selection that the following views have drawn to the end, as far as can be known here: they take it one from the
 * other, six deep, when there is time, and this goes the same way beside them. What plays waits for it.
 */
export function useDrawn(selection: Selection): Selection {
  const first = useDeferredValue(selection);
  const second = useDeferredValue(first);
  const third = useDeferredValue(second);
  const fourth = useDeferredValue(third);
  const fifth = useDeferredValue(fourth);
  return useDeferredValue(fifth);
}
