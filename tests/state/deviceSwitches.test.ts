import { describe, expect, it } from "vitest";
import { createDeviceSwitches } from "@/state/deviceSwitches.ts";

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};

describe("switches that the device keeps", () => {
  it("are at first: single keys on, the introduction not seen", () => {
    const { shortcuts, introduced } = createDeviceSwitches(storage).getState();
    expect({ shortcuts, introduced }).toEqual({ shortcuts: true, introduced: false });
  });

  it("L57: are as they were left, each by itself, and turn back", () => {
    const kept = storage();
    createDeviceSwitches(() => kept)
      .getState()
      .turn({ shortcuts: false });
    expect(createDeviceSwitches(() => kept).getState()).toMatchObject({ shortcuts: false, introduced: false });
    createDeviceSwitches(() => kept)
      .getState()
      .turn({ shortcuts: true, introduced: true });
    expect(createDeviceSwitches(() => kept).getState()).toMatchObject({ shortcuts: true, introduced: true });
  });

  it("L57: last until the page is left where the browser forbids storage, and nothing fails", () => {
    const switches = createDeviceSwitches(() => {
      throw new DOMException("denied", "SecurityError");
    });
    switches.getState().turn({ introduced: true });
    expect(switches.getState().introduced).toBe(true);
  });
});
