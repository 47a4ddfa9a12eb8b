import { useQueries } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { acceptFiles } from "@/ingest/acceptFiles.ts";
import { FILE_NAMES, type FileName } from "@/ingest/FileName.ts";
import { edition, fileQuery } from "./dataset.ts";
import type { RecordInRoom } from "./useShownRecord.ts";

export type { Rejection } from "@/ingest/Rejection.ts";

export type FileFault = { readonly file: FileName; readonly reason: string };

export type RecordState =
  | { readonly kind: "loading"; readonly share: number; readonly reading: readonly FileName[] }
  | {
      readonly kind: "ready";
      readonly newest: RecordInRoom;
      readonly faults: readonly FileFault[];
      /** No file at all could be read. */
      readonly isEmpty: boolean;
      readonly again: () => void;
      readonly busy: boolean;
    };

const none: Readonly<Record<FileName, number>> = { sources: 0, actors: 0, events: 0, questions: 0, claims: 0 };

/** The five files, read side by side; what failed is named and the rest is used. */
export function useRecord(): RecordState {
  const [shares, setShares] = useState(none);
  const results = useQueries({
    queries: FILE_NAMES.map((file) =>
      fileQuery(file, (share) => setShares((known) => (known[file] === share ? known : { ...known, [file]: share }))),
    ),
  });
  const settled = results.every(({ data }) => data !== undefined);
  const [sources, actors, events, questions, claims] = results.map(({ data }) => data?.json ?? null);
  const read = useMemo(() => {
    if (!settled) return null;
    const files = { sources, actors, events, questions, claims };
    const { dataSet, rejected, problems } = acceptFiles(files);
    return { newest: { dataSet, rejected, edition, files }, problems };
  }, [settled, sources, actors, events, questions, claims]);
  const again = useCallback(() => {
    for (const result of results) if (result.data?.fault != null) void result.refetch();
  }, [results]);
  if (read === null) {
    const reading = FILE_NAMES.filter((_, at) => results[at]?.data === undefined);
    return {
      kind: "loading",
      share: FILE_NAMES.reduce((sum, file) => sum + shares[file], 0) / FILE_NAMES.length,
      reading,
    };
  }
  const failed = FILE_NAMES.flatMap((file, at): readonly FileFault[] => {
    const reason = results[at]?.data?.fault;
    return reason == null ? [] : [{ file, reason }];
  });
  const named = new Set(failed.map(({ file }) => file));
  const faults = [...failed, ...read.problems.filter(({ file }) => !named.has(file))];
  return {
    kind: "ready",
    newest: read.newest,
    faults,
    isEmpty: faults.length === FILE_NAMES.length,
    again,
    busy: results.some(({ isFetching }) => isFetching),
  };
}
