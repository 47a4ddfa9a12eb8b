import { useCallback } from "react";
import type { CitedFrom } from "@/export/CitedFrom.ts";
import { addressOf } from "./addressOf.ts";
import { useRoom, useSelection } from "./room.ts";
import { today } from "./today.ts";

/** Where and when the view is cited, asked for when it is: the address of what is shown, and the reader's day. */
export function useCitedFrom(): () => CitedFrom {
  const { store, edition } = useRoom();
  const { clauses } = useSelection();
  return useCallback(
    () => ({ address: addressOf({ ...store.getState().view, ...clauses }, edition), today: today() }),
    [store, edition, clauses],
  );
}
