import { counted } from "@/domain/counted.ts";
import type { EventId } from "@/domain/ids.ts";
import { reasonOffMap, type OffMap } from "@/figures/offMap.ts";

/** In place of the key of a group: all of them. */
export const ALL = "all";

/** What is in a group of events without a point now, headed by how many. */
export function listedOffMap(
  groups: readonly OffMap[],
  key: string,
): { readonly title: string; readonly events: readonly EventId[] } {
  const events = groups.filter((group) => key === ALL || group.key === key).flatMap((group) => group.events);
  const count = counted(events.length, "event", "events");
  return {
    title: key === ALL ? `${count} without a place on the map` : `${count}, ${reasonOffMap(key).label}`,
    events,
  };
}
