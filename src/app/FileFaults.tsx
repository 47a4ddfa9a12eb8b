import type { FileFault } from "@/state/useRecord.ts";
import { Notice } from "@/ui/Notice.tsx";

/** What is missing when a file of the record could not be read. */
const MISSING: Readonly<Record<FileFault["file"], string>> = {
  sources: "Publishers, documents and links are missing.",
  actors: "Names of actors and sides are missing.",
  events: "Timeline, map and events are empty.",
  questions: "Questions, claims and contradictions are missing.",
  claims: "Claims, contradictions and counts are missing.",
};

export function FileFaults({
  faults,
  again,
  busy,
}: {
  readonly faults: readonly FileFault[];
  readonly again: () => void;
  readonly busy: boolean;
}) {
  if (faults.length === 0) return null;
  return (
    <Notice
      kind="fault"
      title={
        faults.length === 1
          ? "A file of the record could not be read."
          : `${faults.length} files of the record could not be read.`
      }
      actions={
        <button type="button" className="button" disabled={busy} onClick={again}>
          Try again
        </button>
      }
    >
      <ul>
        {faults.map(({ file, reason }) => (
          <li key={file}>
            {reason} {MISSING[file]} The rest of the page works on what was read.
          </li>
        ))}
      </ul>
    </Notice>
  );
}
