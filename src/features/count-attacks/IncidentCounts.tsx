import { useRef } from "react";
import { useChoose, useView } from "@/state/room.ts";
import { Choice } from "@/ui/Choice.tsx";
import { useFocusAfter } from "@/ui/useFocusAfter.ts";
import { BothCounts } from "./BothCounts.tsx";
import { InRecordCounts } from "./InRecordCounts.tsx";
import { PublishedCounts } from "./PublishedCounts.tsx";

/** TTP incident counts, of two kinds that never share a scale. */
export function IncidentCounts() {
  const choose = useChoose();
  const kind = useView((view) => view.countsKind);
  // Each kind is a panel of its own with the switch in it: the focus goes with it.
  const group = useRef<HTMLSpanElement>(null);
  const focusAfter = useFocusAfter(kind);
  const kindSwitch = (
    <span ref={group}>
      <Choice
        label="Kind of count"
        options={[
          { key: "published", label: "published counts" },
          { key: "in-record", label: "in this data set" },
          { key: "both", label: "both" },
        ]}
        chosen={kind}
        onChoose={(key) => {
          focusAfter(() => group.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus());
          choose({ countsKind: key });
        }}
      />
    </span>
  );
  switch (kind) {
    case "published":
      return <PublishedCounts kindSwitch={kindSwitch} />;
    case "in-record":
      return <InRecordCounts kindSwitch={kindSwitch} aligned={null} />;
    case "both":
      return <BothCounts kindSwitch={kindSwitch} />;
    default:
      return kind satisfies never;
  }
}
