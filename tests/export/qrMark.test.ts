import fc from "fast-check";
import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { QR_LIMIT, qrMark } from "@/export/qrMark.ts";
import type { Mark } from "@/layout/Mark.ts";

const PIXELS = 4;

/** The mark as pixels: white ground, and each bar of its path filled with its colour. */
function pixelsOf(code: Mark): { readonly data: Uint8ClampedArray; readonly side: number } {
  const [ground, modules] = code.children as readonly [Mark, Mark];
  const side = Number(/^M0 0H(\d+)V\1H0Z$/u.exec(String(ground.attrs["d"]))![1]) * PIXELS;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const shade = Number.parseInt(String(modules.attrs["fill"]).slice(1, 3), 16);
  for (const [, x, y, wide] of String(modules.attrs["d"]).matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/gu))
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row += 1)
      for (let column = Number(x) * PIXELS; column < (Number(x) + Number(wide)) * PIXELS; column += 1)
        data.fill(shade, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return { data, side };
}

function read(code: Mark): string | undefined {
  const { data, side } = pixelsOf(code);
  return jsQR(data, side, side, { inversionAttempts: "dontInvert" })?.data;
}

const address = fc
  .tuple(fc.webUrl(), fc.string({ unit: fc.constantFrom(...Array.from("abcXYZ0189-_.~%=&,;:!")), maxLength: 770 }))
  .map(([site, choice]) => `${site}#${choice}`.slice(0, 800));

describe("X23 the code of an address", () => {
  it("is read back as the address by another program", () => {
    fc.assert(
      fc.property(address, (each) => {
        expect(read(qrMark(each, 200)!)).toBe(each);
      }),
      { numRuns: 12 },
    );
  });

  it("is read at 800 letters and with a name in Arabic script", () => {
    const long = `https://example.org/counterclaim/#${"p=kandahar&".repeat(70)}`.slice(0, 800);
    expect(read(qrMark(long, 200)!)).toBe(long);
    expect(read(qrMark("https://example.org/#q=کابل", 200)!)).toBe("https://example.org/#q=کابل");
  });

  it("is dark on white with four modules of quiet on every side, and as large as was asked", () => {
    const code = qrMark("https://example.org/", 200)!;
    const [ground, modules] = code.children as readonly [Mark, Mark];
    const side = Number(/H(\d+)/u.exec(String(ground.attrs["d"]))![1]);
    expect(code.attrs["transform"]).toBe(`scale(${200 / side})`);
    expect([ground.attrs["fill"], modules.attrs["fill"]]).toEqual(["#ffffff", "#000000"]);
    const bars = [...String(modules.attrs["d"]).matchAll(/M(\d+) (\d+)h(\d+)/gu)].map((bar) =>
      bar.slice(1).map(Number),
    );
    const [xs, ys] = [bars.map(([x]) => x!), bars.map(([, y]) => y!)];
    expect([Math.min(...xs), Math.min(...ys)]).toEqual([4, 4]);
    expect([Math.max(...bars.map(([x, , wide]) => x! + wide!)), Math.max(...ys) + 1]).toEqual([side - 4, side - 4]);
  });

  it("is none for a text that no code holds", () => {
    expect(qrMark("a".repeat(QR_LIMIT), 200)).not.toBeNull();
    expect(qrMark("a".repeat(QR_LIMIT + 1), 200)).toBeNull();
    expect(qrMark("ک".repeat(QR_LIMIT / 2 + 1), 200)).toBeNull();
  });
});
