import { useId, useState } from "react";
import { fileInWords } from "@/export/fileInWords.ts";
import { readUtf8 } from "@/export/readUtf8.ts";
import { keepDeckText } from "@/state/keepDeck.ts";
import { FileInput } from "@/ui/FileInput.tsx";
import { Saved, type Outcome } from "@/ui/Saved.tsx";

const MOST = 5_000_000;

async function opened(file: File): Promise<Outcome> {
  const fault = (why: string): Outcome => ({
    kind: "fault",
    why: `${fileInWords(file.name)}: ${why} Your decks are as they were.`,
  });
  if (file.size > MOST) return fault("It is larger than 5 MB; the file of a deck is not.");
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return fault("It could not be read; it may have been moved or removed.");
  const read = readUtf8(new Uint8Array(bytes));
  if (read.kind === "fault") return fault(read.why);
  const kept = keepDeckText(read.text);
  return kept.kind === "kept" ? { kind: "done", says: kept.says, next: [] } : fault(kept.why);
}

/** Opens the file of a deck: it is kept among the reader's own. */
export function OpenDeckFile() {
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return (
    <div className="decks__open">
      <label htmlFor={id}>Open a deck file</label>
      <FileInput
        id={id}
        accept=".json,application/json"
        onFiles={([file]) => {
          if (file !== undefined) void opened(file).then(setOutcome);
        }}
      />
      <p className="small muted">
        It is read in this browser and sent nowhere. It can also be dropped anywhere on the page.
      </p>
      {outcome !== null && <Saved outcome={outcome} onClose={() => setOutcome(null)} />}
    </div>
  );
}
