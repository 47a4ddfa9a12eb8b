import type { EditionHistory } from "@/domain/EditionHistory.ts";
import { acceptFiles, type Accepted, type RawFiles } from "@/ingest/acceptFiles.ts";
import { earlierEdition } from "@/ingest/earlierEdition.ts";

/** What is noted of a step: of which edition, and the sentence. */
export type EditionNote = { readonly version: string; readonly note: string };

export type Earlier =
  | {
      readonly kind: "rebuilt";
      readonly version: string;
      readonly date: string;
      readonly accepted: Accepted;
      /** What the editors say of each edition since, the newest first. */
      readonly notes: readonly EditionNote[];
    }
  | { readonly kind: "unknown"; readonly reason: string };

/** The record of an earlier edition, checked as any other. */
export function earlierRecord(files: RawFiles, history: EditionHistory, version: string): Earlier {
  const edition = earlierEdition(files, history, version);
  if (edition.kind === "unknown") return edition;
  const notes = history.changes.flatMap(({ to, note }) => (note !== null && to > version ? { version: to, note } : []));
  return { kind: "rebuilt", version, date: edition.date, accepted: acceptFiles(edition.files), notes };
}
