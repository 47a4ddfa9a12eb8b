import { createContext, use, useMemo } from "react";
import { useStore } from "zustand";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Line } from "@/domain/isInArea.ts";
import { createSelector } from "@/engine/createSelector.ts";
import type { Selection } from "@/engine/Selection.ts";
import type { Clauses } from "@/engine/Clauses.ts";
import type { ViewState, ViewStore } from "./createViewStore.ts";
import type { Edition } from "@/domain/Edition.ts";
import { createLeaving, type Leaving } from "./createLeaving.ts";
import { createShelf, type Shelf } from "./shelf.ts";
import type { View } from "./View.ts";

/** What every view of the page shares: the record, the analyst's choices, and the selection that follows from both. */
export type Room = {
  readonly dataSet: DataSet;
  readonly edition: Edition;
  readonly store: ViewStore;
  readonly select: (clauses: Clauses) => Selection;
  /** For what the view is compared with: an engine of its own, since the masks of one hold one selection only. */
  readonly selectSecond: (clauses: Clauses) => Selection;
  /** Whether the Durand Line is there to measure a distance from; null while it is being read. */
  readonly hasLine: boolean | null;
  readonly shelf: Shelf;
  readonly leaving: Leaving;
};

const NO_LINE: Line = [];

function whenNeeded(dataSet: DataSet, line: Line): Room["selectSecond"] {
  let second: ReturnType<typeof createSelector> | null = null;
  return (clauses) => (second ??= createSelector(dataSet, line)).select(clauses);
}

/** `line`: the Durand Line, for what lies within so many kilometres of it; null while it is read, empty where it could not be. `leaving`: that of the room before. */
export const createRoom = (
  dataSet: DataSet,
  edition: Edition,
  store: ViewStore,
  line: Line | null = NO_LINE,
  leaving: Leaving = createLeaving(),
): Room => ({
  dataSet,
  edition,
  store,
  select: createSelector(dataSet, line ?? NO_LINE).select,
  selectSecond: whenNeeded(dataSet, line ?? NO_LINE),
  hasLine: line === null ? null : line.length > 0,
  shelf: createShelf(),
  leaving,
});

export const RoomContext = createContext<Room | null>(null);

export function useRoom(): Room {
  const room = use(RoomContext);
  if (room === null) throw new Error("A view needs the room around it: render it inside RoomContext.");
  return room;
}

export const useView = <Chosen>(choose: (view: View) => Chosen): Chosen =>
  useStore(useRoom().store, ({ view }) => choose(view));

/** What every figure is stamped with. */
export function useStamp(): { readonly edition: Edition; readonly voice: View["voice"] } {
  const { edition } = useRoom();
  const voice = useView((view) => view.voice);
  return useMemo(() => ({ edition, voice }), [edition, voice]);
}

export const useChoose = (): ViewState["choose"] => useStore(useRoom().store, ({ choose }) => choose);

export const useToggle = (): ViewState["toggle"] => useStore(useRoom().store, ({ toggle }) => toggle);

export const useClearFilters = (): ViewState["clearFilters"] =>
  useStore(useRoom().store, ({ clearFilters }) => clearFilters);

export type { Selection };

export const SelectionContext = createContext<Selection | null>(null);

export function useSelection(): Selection {
  const selection = use(SelectionContext);
  if (selection === null) throw new Error("A view needs a selection: render it inside SelectionContext.");
  return selection;
}

/** Applies the clauses of the view; the same selection until one of them changes. Called once, by the shell. */
export function useSelecting({ store, select }: Room): Selection {
  const { from, to, actors, match, publishers, documents, types, provinces, area, search, contradicted } = useStore(
    store,
    ({ view }) => view,
  );
  return useMemo(
    () => select({ from, to, actors, match, publishers, documents, types, provinces, area, search, contradicted }),
    [select, from, to, actors, match, publishers, documents, types, provinces, area, search, contradicted],
  );
}
