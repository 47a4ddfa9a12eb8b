import type { DaySpan, Grip } from "@/layout/chart/daySpan.ts";

/** What a pointer takes hold of: an edge by its handle, the window by any of its days, else a new window. */
export function gripAt(target: EventTarget, day: number, chosen: DaySpan | null, [first, last]: DaySpan): Grip {
  const grip = target instanceof HTMLElement ? target.dataset["grip"] : undefined;
  if (grip === "start" || grip === "end") return grip;
  if (chosen === null) return "new";
  // A window that reaches beyond all that is drawn has nowhere to move to.
  const isAll = chosen[0] <= first && chosen[1] >= last;
  return !isAll && day >= chosen[0] && day <= chosen[1] ? "move" : "new";
}
