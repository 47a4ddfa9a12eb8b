import type { DataSet } from "@/domain/DataSet.ts";
import { EVENT_TYPES, type Event } from "@/domain/Event.ts";
import { eventTypeNames } from "@/domain/eventTypeNames.ts";
import { sideThatBegan } from "@/domain/sideThatBegan.ts";
import { channelOf, type Channel } from "./channelOf.ts";
import { provinceGroups } from "./provinceGroups.ts";
import { nameOfSideThatBegan, SIDES_THAT_BEGAN } from "./sidesThatBegan.ts";

export type RecordBy = "type" | "province" | "side";

export type RecordGroup = { readonly id: string; readonly label: string; readonly channel: Channel | null };

/** Groups in the order in which they are stacked, and the one group of each event. */
export type RecordGroups = { readonly groups: readonly RecordGroup[]; readonly groupOf: (event: Event) => string };

/** What events are told apart by (rule F81). `events`: all that the record holds of those counted, whatever is filtered. */
export function recordGroups(by: RecordBy, events: readonly Event[], dataSet: DataSet): RecordGroups {
  switch (by) {
    case "type":
      return {
        groups: EVENT_TYPES.map((type) => ({ id: type, label: eventTypeNames[type], channel: null })),
        groupOf: ({ type }) => type,
      };
    case "province":
      return provinceGroups(events);
    case "side":
      return {
        groups: SIDES_THAT_BEGAN.map((side) => ({
          id: side,
          label: nameOfSideThatBegan(side),
          channel: side === "none" || side === "several" ? channelOf("other") : channelOf(side),
        })),
        groupOf: (event) => sideThatBegan(event, dataSet) ?? "none",
      };
    default:
      return by satisfies never;
  }
}
