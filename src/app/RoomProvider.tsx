import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { NamedPoint } from "@/domain/areaText.ts";
import type { Line } from "@/domain/isInArea.ts";
import { createViewStore } from "@/state/createViewStore.ts";
import { browserAddress, followAddress, replaceAddress, visitAddress } from "@/state/followAddress.ts";
import type { Leaving } from "@/state/createLeaving.ts";
import { asOfLink, readLink, writeLink, type LinkRead } from "@/state/linkCodec.ts";
import { createRoom, RoomContext, SelectionContext, useSelecting, type Room } from "@/state/room.ts";
import { useShownRecord, type RecordInRoom } from "@/state/useShownRecord.ts";
import { vocabularyOf } from "@/state/vocabularyOf.ts";
import { lazyView } from "@/ui/lazyView.tsx";
import { LinkDamage } from "./LinkDamage.tsx";
import { Reading } from "./Reading.tsx";
import { View } from "./View.tsx";

const SinceYourLink = lazyView(
  async () => (await import("@/features/see-changes/SinceYourLink.tsx")).SinceYourLink,
  null,
);

function Selecting({ room, children }: { readonly room: Room; readonly children: ReactNode }) {
  const selection = useSelecting(room);
  if (room.hasLine === null && selection.clauses.area?.kind === "line")
    return <Reading label="Reading line.json" share={1} />;
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}

const focusHeadline = () => document.querySelector<HTMLElement>("h1")?.focus();

type RoomProviderProps = {
  readonly newest: RecordInRoom;
  /** null: is being read. So are the crossings. */
  readonly line: Line | null;
  readonly crossings: readonly NamedPoint[] | null;
  readonly leaving: Leaving;
  /** Whether another room stood here before, with which the focus was lost. */
  readonly takesFocus: boolean;
  /** Drawn with what is in the room: the newest record, or the earlier one that the view asks for. */
  readonly children: (shown: RecordInRoom) => ReactNode;
};

/** The room around the views: record, choices, selection, and the address that keeps step with them. */
export function RoomProvider({ newest, line, crossings, leaving, takesFocus, children }: RoomProviderProps) {
  const ofNewest = useMemo(() => vocabularyOf(newest.dataSet, crossings), [newest, crossings]);
  const [store] = useState(() => createViewStore(readLink(browserAddress.read(), ofNewest).view));
  const [damage, setDamage] = useState<LinkRead["damage"]>([]);
  const [linked, setLinked] = useState<string | null>(null);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const since = newest.files === null || linked === newest.edition.version || linked === dismissed ? null : linked;
  const { shown, asOf, earlier } = useShownRecord(newest, store, since);
  const { dataSet, edition } = shown ?? newest;
  const vocabulary = useMemo(
    () => (dataSet === newest.dataSet ? ofNewest : vocabularyOf(dataSet, crossings)),
    [dataSet, newest, ofNewest, crossings],
  );
  const room = useMemo(
    () => createRoom(dataSet, edition, store, line, leaving),
    [dataSet, edition, store, line, leaving],
  );
  // What could not be applied leaves the address too, or a reload would bring the notice back.
  const settleAddress = () => {
    replaceAddress(writeLink(store.getState().view, edition));
    focusHeadline();
  };
  useEffect(
    () =>
      followAddress(store, browserAddress, vocabulary, edition, (read) => {
        setDamage(read.damage);
        setLinked(read.edition);
      }),
    [store, vocabulary, edition],
  );
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (shown === null) return;
    if (before.current === null ? takesFocus : before.current !== shown.edition.version) focusHeadline();
    before.current = shown.edition.version;
  }, [shown, takesFocus]);
  if (shown === null) return <Reading label="Reading changes.json" share={0} />;
  return (
    // No view carries anything over from one edition to another.
    <RoomContext value={room} key={edition.version}>
      <Selecting room={room}>
        {damage.length > 0 && (
          <LinkDamage
            damage={damage}
            onClose={() => {
              setDamage([]);
              settleAddress();
            }}
          />
        )}
        {(asOf !== null || since !== null) && (
          <View name="Since your link">
            <SinceYourLink
              linked={since}
              asOf={asOf}
              newest={newest.edition}
              earlier={earlier}
              line={line}
              onAsOf={(version) => visitAddress(asOfLink(browserAddress.read(), version, newest.edition))}
              onNewest={() => store.getState().choose({ asOf: null })}
              onDismiss={() => {
                setDismissed(since);
                settleAddress();
              }}
            />
          </View>
        )}
        {children(shown)}
      </Selecting>
    </RoomContext>
  );
}
