import { afterEach, describe, expect, it, vi } from "vitest";
import { copyImage } from "@/export/page/copyImage.ts";
import { NotMade } from "@/export/page/NotMade.ts";
import { mayShare, shareFile } from "@/export/page/shareFile.ts";

afterEach(() => void vi.unstubAllGlobals());

const png = new Blob(["png"], { type: "image/png" });
const refused = (name: string, says: string) => () => Promise.reject(new DOMException(says, name));

class Held {
  readonly held: Readonly<Record<string, Promise<Blob>>>;
  constructor(held: Readonly<Record<string, Promise<Blob>>>) {
    this.held = held;
  }
}

/** A browser's clipboard as far as a page sees it. */
function withClipboard(clipboard: unknown, item: unknown): void {
  vi.stubGlobal("navigator", { clipboard });
  vi.stubGlobal("ClipboardItem", item);
}

describe("X21 copying a picture", () => {
  it("hands the clipboard the promise of the picture, so that the press is not forgotten", async () => {
    const written: Held[] = [];
    withClipboard({ write: async (held: readonly Held[]) => void written.push(...held) }, Held);
    const making = Promise.resolve(png);
    expect(await copyImage(making)).toEqual({ done: true });
    expect(written[0]!.held["image/png"]).toBe(making);
  });

  it.each([
    ["no secure context", undefined, Held, /only where a page is opened over https/u],
    ["no pictures", { write: () => Promise.resolve() }, undefined, /does not put pictures on the clipboard/u],
    ["text alone", { writeText: () => Promise.resolve() }, Held, /does not put pictures on the clipboard/u],
    [
      "no permission",
      { write: refused("NotAllowedError", "Write permission denied.") },
      Held,
      /did not allow this page to copy/u,
    ],
    [
      "another reason",
      { write: refused("DataError", "The type is not supported.") },
      Held,
      /\(The type is not supported\)/u,
    ],
  ])("says why not, and to save the PNG instead: %s", async (_, clipboard, item, why) => {
    withClipboard(clipboard, item);
    const copied = await copyImage(Promise.resolve(png));
    expect(copied).toEqual({ done: false, why: expect.stringMatching(why) });
    expect(copied).toEqual({ done: false, why: expect.stringMatching(/Save the PNG instead\.$/u) });
  });

  it("says why there is no picture where it could not be made, and nothing is thrown", async () => {
    withClipboard({ write: async ([item]: readonly Held[]) => void (await item!.held["image/png"]) }, Held);
    const says = "No room. Choose a smaller factor.";
    expect(await copyImage(Promise.reject(new NotMade("memory", says)))).toEqual({ done: false, why: says });
    withClipboard(undefined, undefined);
    expect(await copyImage(Promise.reject(new NotMade("memory", says)))).toMatchObject({ done: false });
  });
});

describe("X22 handing a view on", () => {
  const view = { title: "Claim gap", address: "https://example.org/#v=1", file: null };
  const file = new File([png], "claim-gap.png", { type: "image/png" });

  it("is offered where the browser has a window for it", () => {
    vi.stubGlobal("navigator", {});
    expect(mayShare()).toBe(false);
    vi.stubGlobal("navigator", { share: () => Promise.resolve() });
    expect(mayShare()).toBe(true);
  });

  it("gives the address, and the picture where the browser takes one", async () => {
    const given: ShareData[] = [];
    const share = async (data: ShareData) => void given.push(data);
    vi.stubGlobal("navigator", { share, canShare: () => true });
    expect(await shareFile({ ...view, file })).toEqual({ as: "shared" });
    vi.stubGlobal("navigator", { share, canShare: () => false });
    await shareFile({ ...view, file });
    expect(given).toEqual([
      { title: "Claim gap", url: view.address, files: [file] },
      { title: "Claim gap", url: view.address },
    ]);
  });

  it("is no fault when the reader closes the window, and says every other reason", async () => {
    vi.stubGlobal("navigator", { share: refused("AbortError", "Share canceled") });
    expect(await shareFile(view)).toEqual({ as: "left" });
    vi.stubGlobal("navigator", { share: refused("NotAllowedError", "Permission denied.") });
    expect(await shareFile(view)).toEqual({
      as: "fault",
      why: "The browser did not hand it on (Permission denied). Copy the address instead.",
    });
    vi.stubGlobal("navigator", {});
    expect(await shareFile(view)).toMatchObject({ as: "fault", why: expect.stringMatching(/Copy it instead/u) });
  });
});
