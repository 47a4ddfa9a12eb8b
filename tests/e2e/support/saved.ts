import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import type { Locator, Page } from "@playwright/test";
import { PNG } from "pngjs";
import { expect } from "./page.ts";

export type SavedFile = { readonly name: string; readonly bytes: Buffer };

/** Presses what saves a file and waits for it. */
export async function saved(page: Page, press: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Opens the Export menu of a region and chooses from it. */
export async function choose(page: Page, view: Locator, item: string): Promise<void> {
  await view.getByRole("button", { name: "Export", exact: true }).first().click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

/** Puts what was said of a file away. */
export async function putAway(page: Page): Promise<void> {
  await page.locator(".said").getByRole("button", { name: "Close" }).click();
  await expect(page.locator(".said")).toHaveCount(0);
}

/** How many colours a picture has, and how much of it is not the colour of its first pixel. */
export function lookOf(bytes: Buffer): {
  readonly width: number;
  readonly height: number;
  readonly colours: number;
  readonly drawn: number;
} {
  const { width, height, data } = PNG.sync.read(bytes);
  const colours = new Set<number>();
  const ground = data.readUInt32BE(0);
  let [drawn, looked] = [0, 0];
  // Every seventh pixel in either direction is enough to tell a picture from a blank sheet.
  for (let y = 0; y < height; y += 7)
    for (let x = 0; x < width; x += 7) {
      const colour = data.readUInt32BE((y * width + x) * 4);
      colours.add(colour);
      looked += 1;
      if (colour !== ground) drawn += 1;
    }
  return { width, height, colours: colours.size, drawn: drawn / looked };
}

/** The texts of a PNG by their keywords, read by the specification and not by the code of the page. */
export function textsOf(bytes: Buffer): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === "iTXt") {
      const end = data.indexOf(0);
      const isPacked = data[end + 1] === 1;
      const translated = data.indexOf(0, data.indexOf(0, end + 3) + 1);
      const text = data.subarray(translated + 1);
      texts.set(data.toString("latin1", 0, end), (isPacked ? inflateSync(text) : text).toString("utf8"));
    }
    at += 12 + length;
  }
  return texts;
}

/** Drops a file on the page as a reader would. */
export async function drop(page: Page, { name, bytes }: SavedFile, type: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ content, file, mime }) => {
      const held = new DataTransfer();
      held.items.add(
        new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], file, { type: mime }),
      );
      return held;
    },
    { content: bytes.toString("base64"), file: name, mime: type },
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}
