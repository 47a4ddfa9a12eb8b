import { useId, useState } from "react";
import { fileInWords } from "@/export/fileInWords.ts";
import { keepDeckText } from "@/state/keepDeck.ts";
import { Said } from "@/ui/Said.tsx";

type Opened = { readonly kind: "done" | "fault"; readonly says: string };

const MOST = 5_000_000;

async function opened(file: File): Promise<Opened> {
  const named = fileInWords(file.name);
  if (file.size > MOST)
    return { kind: "fault", says: `${named} is larger than 5 MB; the file of a deck is not. Nothing was changed.` };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    const kept = keepDeckText(text);
    return kept.kind === "kept"
      ? { kind: "done", says: kept.says }
      : { kind: "fault", says: `${named}: ${kept.why} Your decks are as they were.` };
  } catch {
    return { kind: "fault", says: `${named} is no text in UTF-8, so it is no deck. Your decks are as they were.` };
  }
}

/** Opens the file of a deck: it is kept among the reader's own. */
export function OpenDeckFile() {
  const id = useId();
  const [outcome, setOutcome] = useState<Opened | null>(null);
  return (
    <div className="decks__open">
      <label htmlFor={id}>Open a deck file</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void opened(file).then(setOutcome);
          // The same file can be chosen again.
          target.value = "";
        }}
      />
      <p className="small muted">
        It is read in this browser and sent nowhere. It can also be dropped anywhere on the page.
      </p>
      {outcome !== null && (
        <Said kind={outcome.kind} onClose={() => setOutcome(null)}>
          {outcome.says}
        </Said>
      )}
    </div>
  );
}
