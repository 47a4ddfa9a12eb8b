import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Device } from "./View.ts";

/** Where each is kept, and what stands there when it is not as at first. */
const KEPT = {
  shortcuts: { key: "counterclaim.shortcuts", changed: "off", atFirst: true },
  introduced: { key: "counterclaim.introduced", changed: "yes", atFirst: false },
} as const;

export type Switches = Pick<Device, "shortcuts" | "introduced">;
export type DeviceSwitches = Switches & { readonly turn: (change: Partial<Switches>) => void };

/** Choices of yes or no that this device keeps. A browser may forbid storage; then they last until the page is left. */
export function createDeviceSwitches(storage: () => Pick<Storage, "getItem" | "setItem">): StoreApi<DeviceSwitches> {
  const read = (name: keyof Switches): boolean => {
    const { key, changed, atFirst } = KEPT[name];
    try {
      return storage().getItem(key) === changed ? !atFirst : atFirst;
    } catch {
      return atFirst;
    }
  };
  const write = (name: keyof Switches, on: boolean): void => {
    const { key, changed, atFirst } = KEPT[name];
    try {
      storage().setItem(key, on === atFirst ? "" : changed);
    } catch {
      // Forbidden storage: nothing is lost but the memory of a switch.
    }
  };
  return createStore<DeviceSwitches>((set) => ({
    shortcuts: read("shortcuts"),
    introduced: read("introduced"),
    turn: (change) => {
      for (const name of ["shortcuts", "introduced"] as const) {
        const on = change[name];
        if (on !== undefined) write(name, on);
      }
      set(change);
    },
  }));
}

export const deviceSwitches = createDeviceSwitches(() => localStorage);

export const useDeviceSwitches = (): DeviceSwitches => useStore(deviceSwitches);
