import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { axe, expect, test } from "./support/page.ts";
import { tabTo } from "./support/keys.ts";
import { hashOf, openView, statusLine } from "./support/views.ts";

const DECK = "one-night-two-tolls";
const { slides } = JSON.parse(readFileSync(`data/decks/${DECK}.json`, "utf8")) as {
  readonly slides: readonly { readonly kind: string; readonly ask?: { readonly kind: string } }[];
};
const CLAIMANTS = ["Pakistan Armed Forces (ISPR)", "Afghan Taliban government"] as const;
/** What a reveal says of a claimant. */
const SAID = /said on|carried by/iu;

/** Nothing of the slide stands outside its sheet, and the sheet is as large as 16 to 9 allows. */
async function standsOnItsSheet(page: Page): Promise<void> {
  const found = await page.locator(".stage-frame").evaluate((sheet) => {
    const frame = sheet.getBoundingClientRect();
    const heading = sheet.querySelector("h1")?.getBoundingClientRect();
    const foot = sheet.querySelector("footer")?.getBoundingClientRect();
    const size = getComputedStyle(sheet.querySelector("h1") ?? sheet).fontSize;
    return {
      shape: frame.width / frame.height,
      fills: Math.max(frame.width / innerWidth, frame.height / innerHeight),
      isInside:
        heading !== undefined && heading.left >= frame.left && heading.right <= frame.right && heading.top >= frame.top,
      isAboveFoot: foot === undefined || (heading?.bottom ?? 0) < foot.top,
      footInside: foot === undefined || foot.bottom <= frame.bottom + 1,
      lettersAt1080: (Number.parseFloat(size) * 1080) / 540,
    };
  });
  expect(found.shape).toBeCloseTo(16 / 9, 1);
  expect(found.fills).toBeGreaterThan(0.9);
  expect(found).toMatchObject({ isInside: true, isAboveFoot: true, footInside: true });
  expect(found.lettersAt1080).toBeGreaterThanOrEqual(28);
}

/** What a reader of the screen is told, and what stands in the markup besides. */
const toldAndWritten = async (page: Page) => ({
  told: await page.locator("main").ariaSnapshot(),
  written: await page.locator("main").innerHTML(),
});

async function walk(page: Page, looked: readonly number[]): Promise<void> {
  for (const [index, { kind, ask }] of slides.entries()) {
    // oxlint-disable no-await-in-loop -- one slide after the other.
    await test.step(`slide ${index + 1}`, async () => {
      await expect(page.getByText(`${index + 1} of ${slides.length}`, { exact: true })).toBeVisible();
      await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0, { timeout: 20_000 });
      await standsOnItsSheet(page);
      if (looked.includes(index + 1)) await axe(page);
      if (kind === "ask") {
        const before = await toldAndWritten(page);
        expect(before.told).not.toMatch(SAID);
        expect(before.written).not.toMatch(/c-2025|ispr|mujahid/u);
        // Those to choose from are named once, as options; else nobody is.
        for (const claimant of CLAIMANTS)
          expect(before.told.split(claimant).length - 1).toBe(ask?.kind === "who-said" ? 1 : 0);
        await page.keyboard.press("ArrowRight");
        await expect(page.locator("main")).toContainText(/said on/u);
        const after = await toldAndWritten(page);
        expect(after.told).toMatch(SAID);
        if (looked.includes(index + 1)) await axe(page);
      }
      await page.keyboard.press("ArrowRight");
    });
    // oxlint-enable no-await-in-loop
  }
  await expect(page.locator("main")).toContainText("End of the deck");
}

test.describe("A deck on the stage", () => {
  test.describe("on a screen of 1920 by 1080, in the light theme", () => {
    test.use({ viewport: { width: 1920, height: 1080 }, colorScheme: "light" });

    test("is gone through by keys alone, hides who said what until it is revealed, and gives the page back", async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await openView(page, "v=1&record=2026.11&from=2025-10-01&to=2025-10-31");
      const view = hashOf(page);
      await tabTo(page, page.getByRole("banner").getByRole("button", { name: "Present" }));
      await page.keyboard.press("Enter");
      const decks = page.getByRole("dialog", { name: "Present" });
      await tabTo(page, decks.getByRole("button", { name: "Present", exact: true }).first());
      await page.keyboard.press("Enter");
      await walk(page, [3, 4]);
      await page.keyboard.press("Escape");
      await expect(statusLine(page)).toContainText("events");
      expect(hashOf(page)).toBe(view);
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    });
  });

  test.describe("on a projector of 1024 by 768, in the dark theme, without motion", () => {
    test.use({
      viewport: { width: 1024, height: 768 },
      colorScheme: "dark",
      contextOptions: { reducedMotion: "reduce" },
    });

    test("is gone through by keys alone, to its end and back to its start", async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto(`/#v=1&deck=${DECK}&slide=1`);
      await walk(page, [1, 3, 12]);
      const moved = await page.evaluate(() => document.getAnimations().length);
      expect(moved).toBe(0);
      await page.keyboard.press("Home");
      await expect(page.getByText(`1 of ${slides.length}`, { exact: true })).toBeVisible();
    });
  });
});
