import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, beforeEach, vi } from "vitest";
import type { DataSet } from "@/domain/DataSet.ts";
import type { Line } from "@/domain/isInArea.ts";
import { createViewStore } from "@/state/createViewStore.ts";
import { createRoom, RoomContext, SelectionContext, useSelecting } from "@/state/room.ts";
import type { View } from "@/state/View.ts";
import { edition, handRecord } from "../figures/handRecord.ts";

// A busy machine types slowly; no test here measures time.
vi.setConfig({ testTimeout: 20_000 });

type Surroundings = { readonly dataSet?: DataSet; readonly view?: Partial<View>; readonly line?: Line | null };

/** Draws a feature in a room of its own: a record, a store that begins with these choices, and the selection of both. */
export function renderInRoom(content: ReactNode, { dataSet = handRecord, view = {}, line = [] }: Surroundings = {}) {
  const store = createViewStore(view);
  const room = createRoom(dataSet, edition, store, line);
  const Selecting = () => <SelectionContext value={useSelecting(room)}>{content}</SelectionContext>;
  const user = userEvent.setup({ delay: null });
  const drawn = render(
    <QueryClientProvider client={new QueryClient()}>
      <RoomContext value={room}>
        <Selecting />
      </RoomContext>
    </QueryClientProvider>,
  );
  return { ...drawn, user, store, shelf: room.shelf, view: () => store.getState().view };
}

const HEIGHTS = ["offsetHeight", "clientHeight"] as const;

/** jsdom lays nothing out, so a list of rows in sight would be empty: rows get 40 pixels and all else room for a hundred. */
export function withLayout(): void {
  beforeEach(() => {
    for (const name of HEIGHTS) {
      Object.defineProperty(HTMLElement.prototype, name, {
        configurable: true,
        get(this: HTMLElement) {
          return "index" in this.dataset ? 40 : 4000;
        },
      });
    }
  });
  // What jsdom itself says stands further up, or is of no use to a later test of the same file.
  afterEach(() => {
    for (const name of HEIGHTS) Reflect.deleteProperty(HTMLElement.prototype, name);
  });
}
