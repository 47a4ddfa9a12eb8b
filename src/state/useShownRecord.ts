import { useMemo } from "react";
import { useStore } from "zustand";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Edition } from "@/domain/Edition.ts";
import type { RawFiles } from "@/ingest/acceptFiles.ts";
import type { Rejection } from "@/ingest/Rejection.ts";
import type { ViewStore } from "./createViewStore.ts";
import { useEarlier, type EarlierState } from "./useEarlier.ts";

export type RecordInRoom = {
  readonly dataSet: DataSet;
  readonly rejected: readonly Rejection[];
  readonly edition: Edition;
  /** As they were read, for going back to an earlier edition; null where there is no way back. */
  readonly files: RawFiles | null;
};

export type ShownRecord = {
  /** The newest, or the earlier one that the view asks for; null while that is read. */
  readonly shown: RecordInRoom | null;
  /** The edition that the view asks for, where it is not the newest. */
  readonly asOf: string | null;
  /** The record of that edition, or else of the one that the link was made with. */
  readonly earlier: EarlierState;
};

/** Which record the view is made from. `linked`: the edition of the link that opened it, where that is to be compared. */
export function useShownRecord(newest: RecordInRoom, store: ViewStore, linked: string | null): ShownRecord {
  const { edition, files } = newest;
  const asked = useStore(store, ({ view }) => view.asOf);
  const asOf = files === null || asked === edition.version ? null : asked;
  const since = linked !== null && linked < edition.version ? linked : null;
  const earlier = useEarlier(files, asOf ?? since);
  const shown = useMemo((): RecordInRoom | null => {
    if (asOf === null) return newest;
    switch (earlier.kind) {
      case "reading":
        return null;
      case "rebuilt": {
        const { version, date, accepted } = earlier;
        const { dataSet, rejected } = accepted;
        return { ...newest, dataSet, rejected, edition: { ...edition, version, date } };
      }
      case "none":
      case "unknown":
      case "unread":
        return newest;
      default:
        return earlier satisfies never;
    }
  }, [asOf, earlier, newest, edition]);
  return { shown, asOf, earlier };
}
