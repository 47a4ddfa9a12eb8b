import { afterEach, describe, expect, it, vi } from "vitest";
import { copyText } from "@/export/page/copyText.ts";

afterEach(() => void vi.unstubAllGlobals());

/** A browser's clipboard as far as a page sees it. */
const withClipboard = (clipboard: unknown) => vi.stubGlobal("navigator", { clipboard });

describe("copying a text", () => {
  it("puts the whole text on the clipboard", async () => {
    let held = "";
    withClipboard({ writeText: async (text: string) => void (held = text) });
    expect(await copyText("23\n58")).toEqual({ done: true });
    expect(held).toBe("23\n58");
  });

  it("says why not where the browser offers none, and does not throw", async () => {
    withClipboard(undefined);
    expect(await copyText("23")).toEqual({
      done: false,
      why: expect.stringContaining("only where a page is opened over https"),
    });
  });

  it("says what the browser said when it refuses", async () => {
    withClipboard({ writeText: () => Promise.reject(new DOMException("Write permission denied.", "NotAllowedError")) });
    expect(await copyText("23")).toEqual({
      done: false,
      why: "The browser did not copy it (Write permission denied).",
    });
  });
});
