import { useCrossingPoints, useLine } from "@/state/basemap.ts";
import { useRecord } from "@/state/useRecord.ts";
import { useTheme } from "@/state/useTheme.ts";
import { Notice } from "@/ui/Notice.tsx";
import { Reading } from "./Reading.tsx";
import { RoomProvider } from "./RoomProvider.tsx";
import { Dashboard } from "./Dashboard.tsx";
import { FileFaults } from "./FileFaults.tsx";
import "./RecordGate.css";

/** Reads the record, says how far it is, and opens the room with what could be read. */
export function RecordGate() {
  useTheme();
  const record = useRecord();
  // Asked for with the record; only a view that measures from the line waits for it.
  const line = useLine();
  const crossings = useCrossingPoints();
  if (record.kind === "loading") {
    const reading = record.reading.map((file) => `${file}.json`).join(", ");
    return <Reading label={reading === "" ? "Checking the record" : `Reading ${reading}`} share={record.share} />;
  }
  const { accepted, faults, isEmpty, again, busy } = record;
  if (isEmpty) {
    return (
      <main className="gate">
        <h1 className="gate__title">Counterclaim</h1>
        <Notice
          kind="fault"
          title="The record could not be read, so there is nothing to show yet."
          actions={
            <button type="button" className="button" disabled={busy} onClick={again}>
              Try again
            </button>
          }
        >
          <ul>
            {faults.map(({ file, reason }) => (
              <li key={file}>{reason}</li>
            ))}
          </ul>
        </Notice>
      </main>
    );
  }
  return (
    <RoomProvider dataSet={accepted.dataSet} line={line} crossings={crossings}>
      <Dashboard rejected={accepted.rejected} notices={<FileFaults faults={faults} again={again} busy={busy} />} />
    </RoomProvider>
  );
}
