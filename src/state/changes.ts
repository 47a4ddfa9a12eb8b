import { queryOptions } from "@tanstack/react-query";
import changesUrl from "@data/changes.json?url";
import type { EditionHistory } from "@/domain/EditionHistory.ts";
import type { RawFiles } from "@/ingest/acceptFiles.ts";
import { bundled, readBundled } from "./readBundled.ts";
import type { Earlier } from "./earlierRecord.ts";

/** The history of the record with what rebuilds an edition of it: both are fetched when they are first asked for. */
export const changesQuery = queryOptions({
  queryKey: ["changes", changesUrl],
  queryFn: async ({ signal }): Promise<(files: RawFiles, version: string) => Earlier> => {
    const [history, { earlierRecord }] = await Promise.all([
      readBundled<EditionHistory>(changesUrl, "changes.json", signal),
      import("./earlierRecord.ts"),
    ]);
    return (files, version) => earlierRecord(files, history, version);
  },
  ...bundled,
});
