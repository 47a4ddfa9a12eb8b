import { useEffect, useMemo, useState, type ReactNode } from "react";
import type { NamedPoint } from "@/domain/areaText.ts";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Line } from "@/domain/isInArea.ts";
import { createViewStore } from "@/state/createViewStore.ts";
import { edition } from "@/state/dataset.ts";
import { browserAddress, followAddress, replaceAddress } from "@/state/followAddress.ts";
import { readLink, writeLink, type Damage } from "@/state/linkCodec.ts";
import { createRoom, RoomContext, SelectionContext, useSelecting, type Room } from "@/state/room.ts";
import { vocabularyOf } from "@/state/vocabularyOf.ts";
import { LinkDamage } from "./LinkDamage.tsx";
import { Reading } from "./Reading.tsx";

function Selecting({ room, children }: { readonly room: Room; readonly children: ReactNode }) {
  const selection = useSelecting(room);
  if (room.hasLine === null && selection.clauses.area?.kind === "line")
    return <Reading label="Reading line.json" share={1} />;
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}

type RoomProviderProps = {
  readonly dataSet: DataSet;
  /** null: is being read. So are the crossings. */
  readonly line: Line | null;
  readonly crossings: readonly NamedPoint[] | null;
  readonly children: ReactNode;
};

/** The room around the views: record, choices, selection, and the address that keeps step with them. */
export function RoomProvider({ dataSet, line, crossings, children }: RoomProviderProps) {
  const vocabulary = useMemo(() => vocabularyOf(dataSet, crossings), [dataSet, crossings]);
  const [store] = useState(() => createViewStore(readLink(browserAddress.read(), vocabulary).view));
  const [damage, setDamage] = useState<readonly Damage[]>([]);
  const room = useMemo(() => createRoom(dataSet, edition, store, line), [dataSet, store, line]);
  // What could not be applied leaves the address too, or a reload would bring the notice back.
  const dismiss = () => {
    setDamage([]);
    replaceAddress(writeLink(store.getState().view));
    document.querySelector<HTMLElement>("h1")?.focus();
  };
  useEffect(() => followAddress(store, browserAddress, vocabulary, setDamage), [store, vocabulary]);
  return (
    <RoomContext value={room}>
      <Selecting room={room}>
        {damage.length > 0 && <LinkDamage damage={damage} onClose={dismiss} />}
        {children}
      </Selecting>
    </RoomContext>
  );
}
