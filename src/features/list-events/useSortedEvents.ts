import { useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import type { EventLine } from "@/figures/eventsFigure.ts";
import { useChoose, useView } from "@/state/room.ts";
import { EVENT_ORDERS } from "@/state/View.ts";
import { columns, features } from "./eventColumns.tsx";

const none: EventLine[] = [];

/** Events sorted as chosen, for what is listed and for what leaves the page. */
export function useSortedEvents(lines: readonly EventLine[]) {
  const choose = useChoose();
  const order = useView((view) => view.eventOrder);
  const descending = useView((view) => view.eventOrderDescending);
  const data = useMemo(() => (lines.length === 0 ? none : [...lines]), [lines]);
  const sorting = useMemo(() => [{ id: order, desc: descending }], [order, descending]);
  return useTable({
    features,
    columns,
    data,
    getRowId: (line) => line.event.id,
    state: { sorting },
    enableSortingRemoval: false,
    onSortingChange: (update) => {
      const [next] = typeof update === "function" ? update(sorting) : update;
      const eventOrder = EVENT_ORDERS.find((id) => id === next?.id);
      if (next !== undefined && eventOrder !== undefined) choose({ eventOrder, eventOrderDescending: next.desc });
    },
  });
}
