import { createContext, useMemo, useState, type ReactNode } from "react";
import { useStore } from "zustand";
import { useCrossingPoints, useLine } from "@/state/basemap.ts";
import { createViewStore } from "@/state/createViewStore.ts";
import { readLink, writeLink, type Damage } from "@/state/linkCodec.ts";
import { createRoom, RoomContext, SelectionContext, useRoom, useSelecting, type Room } from "@/state/room.ts";
import { vocabularyOf } from "@/state/vocabularyOf.ts";
import { Reading } from "../Reading.tsx";

/** The saved link of a slide, as far as it could be applied, and the way back to it. */
export type SlideLink = {
  readonly damage: readonly Damage[];
  /** Whether something else was chosen since. */
  readonly isChanged: boolean;
  readonly reset: () => void;
};
export const SlideLinkContext = createContext<SlideLink>({ damage: [], isChanged: false, reset: () => undefined });

type Inside = Pick<SlideLink, "damage" | "reset"> & {
  readonly room: Room;
  readonly start: string;
  readonly children: ReactNode;
};

function Selecting({ room, damage, reset, start, children }: Inside) {
  const isChanged = useStore(room.store, ({ view }) => writeLink(view, room.edition) !== start);
  const link = useMemo(() => ({ damage, isChanged, reset }), [damage, isChanged, reset]);
  return (
    <SlideLinkContext value={link}>
      <SelectionContext value={useSelecting(room)}>{children}</SelectionContext>
    </SlideLinkContext>
  );
}

type Props = { readonly link: string; readonly children: ReactNode };

const OTHER_EDITION = "is another edition than the one that is presented";

function LinkedRoom({ link, reset, children }: Props & Pick<SlideLink, "reset">) {
  const { dataSet, edition, leaving } = useRoom();
  const line = useLine();
  const crossings = useCrossingPoints();
  const vocabulary = useMemo(() => vocabularyOf(dataSet, crossings), [dataSet, crossings]);
  const [{ store, start, damage }] = useState(() => {
    const read = readLink(link, vocabulary);
    // The slide itself is no deck, and shows its region as the page does.
    const { asOf } = read.view;
    const view = { ...read.view, deck: null, alone: null, asOf: null };
    const other =
      asOf === null || asOf === edition.version ? [] : [{ part: "asof", value: asOf, reason: OTHER_EDITION }];
    return { store: createViewStore(view), start: writeLink(view, edition), damage: [...read.damage, ...other] };
  });
  const room = useMemo(
    () => createRoom(dataSet, edition, store, line, leaving),
    [dataSet, edition, store, line, leaving],
  );
  if (line === null) return <Reading label="Reading line.json" share={1} />;
  return (
    <RoomContext value={room}>
      <Selecting room={room} damage={damage} reset={reset} start={start}>
        {children}
      </Selecting>
    </RoomContext>
  );
}

/**
 * A room for one slide: the same record, with the choices of a saved link. What is chosen in it changes nothing outside,
 * so that whoever leaves the slides finds the page as it was. The address carries deck and slide, not these choices.
 */
export function SlideRoom({ link, children }: Props) {
  const [turn, setTurn] = useState(0);
  const reset = useMemo(() => () => setTurn((before) => before + 1), []);
  return (
    <LinkedRoom key={turn} link={link} reset={reset}>
      {children}
    </LinkedRoom>
  );
}
