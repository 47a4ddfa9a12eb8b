import { useRoom, useView } from "@/state/room.ts";
import { lazyView } from "@/ui/lazyView.tsx";
import { View } from "./View.tsx";

const Record = lazyView(
  async () => (await import("@/features/read-record/Record.tsx")).Record,
  <p className="muted" aria-busy="true">
    Opening the record…
  </p>,
);

const Rules = lazyView(
  async () => (await import("@/features/read-rules/Rules.tsx")).Rules,
  <p className="muted" aria-busy="true">
    Opening the rules…
  </p>,
);

/** Whether an explanation or a record is opened. */
export function useIsReading(): boolean {
  const { dataSet } = useRoom();
  return useView(({ event, rule }) => rule !== null || (event !== null && dataSet.eventById.has(event)));
}

/** The opened explanation of a rule, or else the opened record. */
export function OpenedReading() {
  const { dataSet } = useRoom();
  const opened = useView((view) => view.event);
  const rule = useView((view) => view.rule);
  const event = opened === null ? undefined : dataSet.eventById.get(opened);
  if (rule === null && event === undefined) return null;
  return (
    <div className="room__record">
      <View name={rule === null ? "Record" : "Rules"}>
        {rule !== null || event === undefined ? <Rules /> : <Record event={event} />}
      </View>
    </div>
  );
}
