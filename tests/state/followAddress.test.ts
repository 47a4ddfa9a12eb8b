import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "@/domain/Day.ts";
import { createViewStore } from "@/state/createViewStore.ts";
import { followAddress, type Address } from "@/state/followAddress.ts";
import { readLink, sharedLink, writeLink, type LinkRead } from "@/state/linkCodec.ts";
import { emptyView, type View } from "@/state/View.ts";
import { edition, views, vocabulary } from "./arbitraryView.ts";

/** An address with a history of its own. */
function addressAt(start: string) {
  const history = [start];
  let at = 0;
  let listeners: readonly (() => void)[] = [];
  const tell = () => listeners.forEach((listen) => listen());
  const address: Address = {
    read: () => `#${history[at] ?? ""}`,
    push: (hash) => {
      history.splice(at + 1, history.length, hash);
      at += 1;
    },
    onChange: (listen) => {
      listeners = [...listeners, listen];
      return () => {
        listeners = listeners.filter((other) => other !== listen);
      };
    },
  };
  const go = (steps: number) => {
    at += steps;
    tell();
  };
  const type = (hash: string) => {
    address.push(hash);
    tell();
  };
  return { address, history, go, type, listeners: () => listeners.length };
}

function followed(start: string, view: Partial<View> = {}) {
  const store = createViewStore(view);
  const bar = addressAt(start);
  const told: LinkRead["damage"][] = [];
  const editions: (string | null)[] = [];
  const stop = followAddress(store, bar.address, vocabulary, edition, (read) => {
    told.push(read.damage);
    editions.push(read.edition);
  });
  return { store, stop, told, editions, ...bar };
}

describe("store and address", () => {
  it("L12: a finished choice is one step of history", () => {
    const { store, history } = followed("");
    store.getState().choose({ search: "Torkham" });
    store.getState().toggle("types", "airstrike");
    expect(history).toEqual([
      "",
      "v=1&record=2026.11&search=Torkham",
      "v=1&record=2026.11&type=airstrike&search=Torkham",
    ]);
  });

  it("L12: a choice that changes nothing is no step", () => {
    const { store, history } = followed("");
    store.getState().choose({ order: "gap" });
    store.getState().clearFilters();
    expect(history).toEqual([""]);
  });

  it("L13: a gesture that goes on writes nothing, and its end is one step", () => {
    const { store, history } = followed("");
    for (const text of ["2025-10-09", "2025-10-10", "2025-10-11"])
      store.getState().choose({ from: parseDay(text) }, "moving");
    expect(history).toEqual([""]);
    store.getState().choose({ from: parseDay("2025-10-11") }, "done");
    expect(history).toEqual(["", "v=1&record=2026.11&from=2025-10-11"]);
  });

  it("L13: a gesture that is given up where it began leaves no step", () => {
    const { store, history } = followed("");
    store.getState().choose({ from: parseDay("2025-10-09") }, "moving");
    store.getState().choose({ from: null }, "done");
    expect(history).toEqual([""]);
  });

  it("L14: back takes the last choice back, forward brings it again, and neither is a step of its own", () => {
    const { store, history, go } = followed("");
    store.getState().choose({ search: "Torkham" });
    go(-1);
    expect(store.getState().view).toEqual(emptyView);
    go(1);
    expect(store.getState().view.search).toBe("Torkham");
    expect(history).toHaveLength(2);
  });

  it("L14: back during a gesture lands on the step before it", () => {
    const { store, go } = followed("");
    store.getState().choose({ search: "Torkham" });
    store.getState().choose({ from: parseDay("2025-10-09") }, "moving");
    go(-1);
    expect(store.getState()).toMatchObject({ view: emptyView, phase: "done" });
  });

  it("L14: whatever was chosen in a row, going back step by step passes the same views", () => {
    fc.assert(
      fc.property(fc.array(views, { maxLength: 6 }), (chosen) => {
        const { store, history, go } = followed("");
        for (const view of chosen) store.getState().choose(view);
        for (let at = history.length - 2; at >= 0; at -= 1) {
          go(-1);
          expect(store.getState().view).toEqual(readLink(history[at]!, vocabulary).view);
          expect(writeLink(store.getState().view, edition)).toBe(history[at]);
        }
      }),
    );
  });

  it("L15: the address stands above what the store held at the start", () => {
    const { store } = followed("v=1&order=date", { search: "Torkham" });
    expect(store.getState().view).toEqual({ ...emptyView, order: "date" });
  });

  it("L16: damage is told when the page opens and when an address is typed, and a good address tells that there is none", () => {
    const { store, told, type, history } = followed("v=1&unit=day&order=date");
    expect(told.at(-1)?.map(({ part }) => part)).toEqual(["unit"]);
    expect(store.getState().view.order).toBe("date");
    type("v=1&colour=red");
    expect(told.at(-1)?.map(({ part }) => part)).toEqual(["colour"]);
    type("v=1&order=sources");
    expect(told.at(-1)).toEqual([]);
    expect(history).toHaveLength(3);
  });

  it("L16: an address is left as it was typed, damage and all, until the next choice", () => {
    const { store, history } = followed("v=1&unit=day&order=date");
    expect(history).toEqual(["v=1&unit=day&order=date"]);
    store.getState().choose({ kinds: "denial" });
    expect(history.at(-1)).toBe("v=1&record=2026.11&kinds=denial&order=date");
  });

  it("L24: the edition of an address is told whenever one is read; one that names none tells none", () => {
    const { editions, type } = followed("v=1&record=2026.05&order=date");
    type("v=1&order=date");
    type("v=1&record=2027.05&order=date");
    expect(editions).toEqual(["2026.05", null, "2027.05"]);
  });

  it("L24: an address of another edition stays as it is until the next choice, which names the edition of the page", () => {
    const { store, history } = followed("v=1&record=2026.05&order=date");
    store.getState().choose({ order: "date" });
    expect(history).toEqual(["v=1&record=2026.05&order=date"]);
    store.getState().choose({ kinds: "denial" });
    expect(history).toEqual(["v=1&record=2026.05&order=date", "v=1&record=2026.11&kinds=denial&order=date"]);
  });

  it("L24: addresses that differ only in their edition are the same view, and going between them restores nothing", () => {
    fc.assert(
      fc.property(views, (given) => {
        const { store, type } = followed(sharedLink(given, { version: "2026.05" }));
        const { view } = store.getState();
        type(sharedLink(given, edition));
        expect(store.getState().view).toBe(view);
      }),
    );
  });

  it("part ways when the page is left", () => {
    const { store, stop, history, type, listeners } = followed("");
    stop();
    store.getState().choose({ search: "Torkham" });
    expect(history).toEqual([""]);
    type("v=1&order=date");
    expect(store.getState().view.order).toBe("gap");
    expect(listeners()).toBe(0);
  });
});
