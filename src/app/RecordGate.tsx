import { useMemo, useState } from "react";
import { createLeaving } from "@/state/createLeaving.ts";
import { RecordShownContext, type OpenedRecord, type RecordShown } from "@/state/openedRecord.ts";
import { useCrossingPoints, useLine } from "@/state/basemap.ts";
import { useRecord } from "@/state/useRecord.ts";
import { useTheme } from "@/state/useTheme.ts";
import { Notice } from "@/ui/Notice.tsx";
import { Said } from "@/ui/Said.tsx";
import { Reading } from "./Reading.tsx";
import { RoomProvider } from "./RoomProvider.tsx";
import { FileFaults } from "./FileFaults.tsx";
import { Shell } from "./Shell.tsx";
import "./RecordGate.css";

/** Reads the record, says how far it is, and opens the room with what could be read. */
export function RecordGate() {
  useTheme();
  const record = useRecord();
  // Asked for with the record; only a view that measures from the line waits for it.
  const line = useLine();
  const crossings = useCrossingPoints();
  const [leaving] = useState(createLeaving);
  const [{ opened, openings }, setOpened] = useState<{
    readonly opened: OpenedRecord | null;
    readonly openings: number;
  }>({ opened: null, openings: 0 });
  // Said here, since the room in which a file was opened does not outlive it.
  const [said, say] = useState<string | null>(null);
  const shown = useMemo((): RecordShown => {
    const show = (next: OpenedRecord | null) => {
      setOpened((before) => ({ opened: next, openings: before.openings + 1 }));
      say(null);
    };
    return { opened, open: show, close: () => show(null), said, say };
  }, [opened, said]);
  if (record.kind === "loading") {
    const reading = record.reading.map((file) => `${file}.json`).join(", ");
    return <Reading label={reading === "" ? "Checking the record" : `Reading ${reading}`} share={record.share} />;
  }
  const { newest, faults, isEmpty, again, busy } = record;
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
  const notices = opened === null ? <FileFaults faults={faults} again={again} busy={busy} /> : null;
  return (
    <RecordShownContext value={shown}>
      {/* Another record is another room: no choice is carried over but what stands in the address. */}
      <RoomProvider
        key={openings}
        newest={opened === null ? newest : { ...opened.accepted, edition: opened.edition, files: null }}
        line={line}
        crossings={crossings}
        leaving={leaving}
        takesFocus={openings > 0}
      >
        {({ rejected }) => <Shell rejected={rejected} notices={notices} />}
      </RoomProvider>
      {said !== null && (
        <Said kind="done" onClose={() => say(null)}>
          {said}
        </Said>
      )}
    </RecordShownContext>
  );
}
