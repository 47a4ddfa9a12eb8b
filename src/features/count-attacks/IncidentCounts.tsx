import { useChoose, useView } from "@/state/room.ts";
import { Choice } from "@/ui/Choice.tsx";
import { InRecordCounts } from "./InRecordCounts.tsx";
import { PublishedCounts } from "./PublishedCounts.tsx";

/** TTP incident counts, of two kinds that never share an axis. */
export function IncidentCounts() {
  const choose = useChoose();
  const kind = useView((view) => view.countsKind);
  const kindSwitch = (
    <Choice
      label="Kind of count"
      options={[
        { key: "published", label: "published counts" },
        { key: "in-record", label: "in this data set" },
      ]}
      chosen={kind}
      onChoose={(key) => choose({ countsKind: key })}
    />
  );
  return kind === "published" ? (
    <PublishedCounts kindSwitch={kindSwitch} />
  ) : (
    <InRecordCounts kindSwitch={kindSwitch} />
  );
}
