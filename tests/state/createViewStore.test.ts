import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActorId } from "@/domain/ids.ts";
import { noClauses, type Clauses } from "@/engine/Clauses.ts";
import { createViewStore } from "@/state/createViewStore.ts";
import { emptyView, keptIn, type View } from "@/state/View.ts";
import { views } from "./arbitraryView.ts";

const ttp = "ttp" as ActorId;
const kabul = "afghan-taliban" as ActorId;

describe("the store of choices", () => {
  it("starts with the empty view and what it is handed", () => {
    expect(createViewStore().getState()).toMatchObject({ view: emptyView, phase: "done" });
    expect(createViewStore({ order: "date" }).getState().view).toEqual({ ...emptyView, order: "date" });
  });

  it("chooses an option, and takes the choice back when it is chosen again; the others stay in their order", () => {
    const store = createViewStore({ actors: [kabul] });
    store.getState().toggle("actors", ttp);
    expect(store.getState().view.actors).toEqual([kabul, ttp]);
    store.getState().toggle("actors", kabul);
    expect(store.getState().view.actors).toEqual([ttp]);
    store.getState().toggle("actors", ttp);
    expect(store.getState().view).toEqual(emptyView);
  });

  it("leaves no trace of an option that was chosen and given up, in every list and from every view", () => {
    fc.assert(
      fc.property(views, fc.constantFrom("actors", "publishers", "documents", "types"), (view, key) => {
        const store = createViewStore(view);
        store.getState().toggle(key, "nobody");
        expect(store.getState().view[key]).toEqual([...view[key], "nobody"]);
        store.getState().toggle(key, "nobody");
        expect(store.getState().view).toEqual(view);
      }),
    );
  });

  it("clears every filter and keeps how each view is set", () => {
    fc.assert(
      fc.property(views, (view) => {
        const store = createViewStore(view);
        store.getState().clearFilters();
        const expected = Object.fromEntries(
          Object.entries(view).map(([key, value]) => [key, key in noClauses ? noClauses[key as keyof Clauses] : value]),
        );
        expect(store.getState().view).toEqual(expected);
      }),
    );
  });

  it("says that a gesture goes on, and is done with every other change", () => {
    const store = createViewStore();
    store.getState().choose({ from: null }, "moving");
    expect(store.getState().phase).toBe("moving");
    store.getState().toggle("types", "airstrike");
    expect(store.getState().phase).toBe("done");
    store.getState().choose({ search: "a" }, "moving");
    store.getState().clearFilters();
    expect(store.getState().phase).toBe("done");
    store.getState().choose({ search: "a" }, "moving");
    store.getState().restore(emptyView);
    expect(store.getState()).toMatchObject({ view: emptyView, phase: "done" });
    store.getState().choose({ search: "b" });
    expect(store.getState().phase).toBe("done");
  });

  it("never changes a view that it handed out", () => {
    const store = createViewStore();
    const before = store.getState().view;
    store.getState().toggle("actors", ttp);
    store.getState().choose({ order: "date" });
    expect(before).toEqual(emptyView);
  });
});

describe("the table of homes", () => {
  it("L11: has a home for every choice, and every choice of the view lives in the link", () => {
    const ofDevice = ["theme", "shortcuts", "introduced", "decks"];
    expect(Object.keys(keptIn).toSorted()).toEqual([...Object.keys(emptyView), ...ofDevice].toSorted());
    for (const key of Object.keys(emptyView) as (keyof View)[]) expect([key, keptIn[key]]).toEqual([key, "link"]);
  });
});
