import { readFileSync } from "node:fs";
import { afterEach, beforeEach, vi } from "vitest";

/** Answers what the page fetches of `data/` with the files of this project, as a server would. */
export function withData(): void {
  beforeEach(() => {
    vi.stubGlobal("fetch", async (address: string) => {
      const { pathname } = new URL(address, "http://localhost/");
      return pathname.startsWith("/data/")
        ? new Response(readFileSync(`.${pathname}`), { status: 200 })
        : new Response("", { status: 404 });
    });
  });
  afterEach(() => void vi.unstubAllGlobals());
}
