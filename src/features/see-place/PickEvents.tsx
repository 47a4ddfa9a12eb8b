import type { ComponentProps } from "react";
import type { EventId } from "@/domain/ids.ts";
import { eventPicks } from "@/figures/eventPicks.ts";
import { useChoose, useSelection } from "@/state/room.ts";
import { PickList } from "@/ui/PickList.tsx";

type PickEventsProps = { readonly events: readonly EventId[] } & Pick<
  ComponentProps<typeof PickList>,
  "about" | "title" | "notes" | "actions" | "onClose"
>;

/** Events behind a mark of the map, oldest first; one that is picked opens its record. */
export function PickEvents({ events, ...list }: PickEventsProps) {
  const { dataSet } = useSelection();
  const choose = useChoose();
  return <PickList {...list} picks={eventPicks(events, dataSet)} onPick={(event) => choose({ event })} />;
}
