import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { RawFiles } from "@/ingest/acceptFiles.ts";
import { changesQuery } from "./changes.ts";
import type { Earlier } from "./earlierRecord.ts";

/** `unread`: what changed since could not be fetched; it can be tried again. */
export type EarlierState =
  | Earlier
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "unread"; readonly reason: string; readonly again: () => void; readonly busy: boolean };

const NONE: EarlierState = { kind: "none" };
const READING: EarlierState = { kind: "reading" };

/** The record as an earlier edition had it, made from the newest files; `none` while no edition is asked for. */
export function useEarlier(files: RawFiles | null, version: string | null): EarlierState {
  const wanted = files !== null && version !== null;
  const { data: rebuild, error, isFetching, refetch } = useQuery({ ...changesQuery, enabled: wanted });
  const again = useCallback(() => void refetch(), [refetch]);
  return useMemo((): EarlierState => {
    if (files === null || version === null) return NONE;
    if (rebuild !== undefined) return rebuild(files, version);
    return error === null ? READING : { kind: "unread", reason: error.message, again, busy: isFetching };
  }, [files, version, rebuild, error, again, isFetching]);
}
