import { afterEach, describe, expect, it, vi } from "vitest";
import { atSize } from "@/export/page/atSize.ts";
import { rasterise } from "@/export/page/rasterise.ts";

afterEach(() => void vi.unstubAllGlobals());

describe("X19 a picture at a size in pixels", () => {
  const size = { width: 3840, height: 2160 };

  it("says that size of itself and shows what it showed", () => {
    expect(
      atSize(
        '<?xml version="1.0"?>\n<svg width="960" height="540" viewBox="0 0 960 540"><rect width="7"/></svg>',
        size,
      ),
    ).toBe('<?xml version="1.0"?>\n<svg width="3840" height="2160" viewBox="0 0 960 540"><rect width="7"/></svg>');
  });

  it("keeps its frame where only width and height said it", () => {
    expect(atSize("<svg width='960' height='540' stroke-width='2'/>", size)).toBe(
      `<svg width="3840" height="2160" viewBox="0 0 960 540" stroke-width='2'/>`,
    );
  });

  it("is not misled by what an attribute says", () => {
    expect(
      atSize('<svg aria-label="a > b, width=&quot;1&quot;" width="9" height="9"><svg width="3"/></svg>', size),
    ).toBe(
      '<svg width="3840" height="2160" viewBox="0 0 9 9" aria-label="a > b, width=&quot;1&quot;"><svg width="3"/></svg>',
    );
  });

  it("that no browser draws is refused with what to do instead", async () => {
    await expect(rasterise("<svg/>", { width: 20_000, height: 100 })).rejects.toMatchObject({
      why: "too large",
      message: expect.stringMatching(/smaller factor/u),
    });
  });

  it("that has no pixel is none", async () => {
    await expect(rasterise("<svg/>", { width: 0, height: 10 })).rejects.toMatchObject({ why: "drawing" });
  });

  it("is refused by a browser that can draw only by holding up the page", async () => {
    vi.stubGlobal("OffscreenCanvas", undefined);
    await expect(rasterise("<svg/>", { width: 100, height: 100 })).rejects.toMatchObject({
      why: "unsupported",
      message: expect.stringMatching(/Save the SVG instead/u),
    });
  });
});
