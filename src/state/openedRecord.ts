import { createContext } from "react";
import type { Edition } from "@/domain/Edition.ts";
import type { Accepted } from "@/ingest/acceptFiles.ts";

/**
 * A record that the reader opened in the place of the bundled one; its edition names the file. It is kept nowhere: a reload
 * brings back the bundled one.
 */
export type OpenedRecord = { readonly accepted: Accepted; readonly edition: Edition & { readonly file: string } };

export type RecordShown = {
  /** null: the bundled record. */
  readonly opened: OpenedRecord | null;
  readonly open: (record: OpenedRecord) => void;
  readonly close: () => void;
  /** What became of the last file that was opened, which the page itself does not show; null: nothing to say. */
  readonly said: string | null;
  readonly say: (sentence: string | null) => void;
};

/** Which record is shown, and the way to another. */
export const RecordShownContext = createContext<RecordShown>({
  opened: null,
  open: () => {
    throw new Error("Nothing around this view can open a record.");
  },
  close: () => {},
  said: null,
  say: () => {},
});
