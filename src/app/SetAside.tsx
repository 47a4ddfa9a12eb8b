import { useEffect, useRef } from "react";
import type { Rejection } from "@/state/useRecord.ts";
import { Panel } from "@/ui/Panel.tsx";
import { useReturnFocus } from "@/ui/useReturnFocus.ts";
import { TableTwin } from "@/ui/TableTwin.tsx";

/** Every row that was refused, or taken without one of its fields, with the reason. */
export function SetAside({
  rejected,
  onClose,
}: {
  readonly rejected: readonly Rejection[];
  readonly onClose: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnFocus();
  useEffect(() => heading.current?.focus(), []);
  return (
    <Panel
      name="Set aside"
      headingRef={heading}
      caption="Rows of the record that could not be taken, and fields left out of rows that were. Everything else is in view."
      tools={
        <button type="button" className="word-button" onClick={onClose}>
          Close
        </button>
      }
    >
      <TableTwin
        caption="Rows set aside"
        none="–"
        columns={[
          { key: "file", label: "File", numeric: false },
          { key: "row", label: "Row", numeric: true },
          { key: "id", label: "Id", numeric: false },
          { key: "field", label: "Field", numeric: false },
          { key: "value", label: "Value", numeric: false },
          { key: "reason", label: "Reason", numeric: false },
        ]}
        rows={rejected.map(({ file, row, id, field, value, reason, kept }, at) => ({
          key: String(at),
          cells: [`${file}.json`, row, id, field, value, kept ? `${reason} (row kept)` : reason],
        }))}
      />
    </Panel>
  );
}
