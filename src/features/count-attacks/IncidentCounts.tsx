import { useRef } from "react";
import { useChoose, useView } from "@/state/room.ts";
import { Choice } from "@/ui/Choice.tsx";
import { useFocusAfter } from "@/ui/useFocusAfter.ts";
import { InRecordCounts } from "./InRecordCounts.tsx";
import { PublishedCounts } from "./PublishedCounts.tsx";

/** TTP incident counts, of two kinds that never share an axis. */
export function IncidentCounts() {
  const choose = useChoose();
  const kind = useView((view) => view.countsKind);
  // The two kinds are two panels, each with the switch: the focus goes with it.
  const group = useRef<HTMLSpanElement>(null);
  const focusAfter = useFocusAfter(kind);
  const kindSwitch = (
    <span ref={group}>
      <Choice
        label="Kind of count"
        options={[
          { key: "published", label: "published counts" },
          { key: "in-record", label: "in this data set" },
        ]}
        chosen={kind}
        onChoose={(key) => {
          focusAfter(() => group.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus());
          choose({ countsKind: key });
        }}
      />
    </span>
  );
  return kind === "published" ? (
    <PublishedCounts kindSwitch={kindSwitch} />
  ) : (
    <InRecordCounts kindSwitch={kindSwitch} />
  );
}
