import { createStore, type StoreApi } from "zustand/vanilla";
import { noClauses } from "@/engine/Clauses.ts";
import { emptyView, type View } from "./View.ts";

/** moving: a gesture goes on and the address waits · done: one step of the browser's history. */
export type Phase = "moving" | "done";

export type ViewState = {
  readonly view: View;
  readonly phase: Phase;
  readonly choose: (change: Partial<View>, phase?: Phase) => void;
  readonly toggle: <Key extends "actors" | "publishers" | "documents" | "types" | "provinces">(
    key: Key,
    option: View[Key][number],
  ) => void;
  readonly clearFilters: () => void;
  readonly restore: (view: View) => void;
};

export type ViewStore = StoreApi<ViewState>;

const toggled = <Option>(options: readonly Option[], option: Option): readonly Option[] =>
  options.includes(option) ? options.filter((other) => other !== option) : [...options, option];

/** A test makes its own, so there is nothing to reset. */
export const createViewStore = (start: Partial<View> = {}): ViewStore =>
  createStore<ViewState>((set) => ({
    view: { ...emptyView, ...start },
    phase: "done",
    choose: (change, phase = "done") => set(({ view }) => ({ view: { ...view, ...change }, phase })),
    toggle: (key, option) =>
      set(({ view }) => ({
        view: { ...view, [key]: toggled<View[typeof key][number]>(view[key], option) },
        phase: "done",
      })),
    clearFilters: () => set(({ view }) => ({ view: { ...view, ...noClauses }, phase: "done" })),
    restore: (view) => set({ view, phase: "done" }),
  }));
