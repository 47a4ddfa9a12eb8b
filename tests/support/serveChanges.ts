import { vi } from "vitest";

/** Answers changes.json with `answer`, and the rest as before. */
export function serveChanges(answer: () => Response): void {
  const others = globalThis.fetch;
  vi.stubGlobal("fetch", async (address: string, init?: RequestInit) =>
    /changes\.json/u.test(address) ? answer() : others(address, init),
  );
}
