import { createContext } from "react";
import type { Edition } from "@/domain/Edition.ts";
import type { Accepted } from "@/ingest/acceptFiles.ts";

/** A record that the reader opened in the place of the bundled one. It is kept nowhere: a reload brings back the bundled one. */
export type OpenedRecord = { readonly name: string; readonly accepted: Accepted; readonly edition: Edition };

export type RecordShown = {
  /** null: the bundled record. */
  readonly opened: OpenedRecord | null;
  readonly open: (record: OpenedRecord) => void;
  readonly close: () => void;
};

/** Which record is shown, and the way to another. */
export const RecordShownContext = createContext<RecordShown>({
  opened: null,
  open: () => {
    throw new Error("Nothing around this view can open a record.");
  },
  close: () => {},
});
