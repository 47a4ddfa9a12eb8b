import { openDataSet } from "@/ingest/openDataSet.ts";
import type { OpenedRecord } from "./openedRecord.ts";

export type DataSetRead =
  | {
      readonly kind: "record";
      readonly record: OpenedRecord;
      /** Of the view that it was saved from; null where it names none that can be opened. */
      readonly address: string | null;
    }
  | { readonly kind: "fault"; readonly why: string };

/** Reads the text of a file as a data set that was saved here. What it says of its edition is hearsay: the file is named with it. */
export function readDataSet(file: string, text: string): DataSetRead {
  const opened = openDataSet(text);
  if (opened.kind === "fault") return opened;
  const { accepted, edition, address } = opened;
  return { kind: "record", record: { accepted, edition: { ...edition, file } }, address };
}
