import type { Page } from "@playwright/test";
import { axe, expect, test } from "./support/page.ts";

const box = (page: Page) => page.getByRole("combobox", { name: "Find anything" });
const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const heading = (page: Page, name: string) => region(page, name).getByRole("heading", { level: 2, name });

async function open(page: Page, hash = "") {
  await page.goto(`./${hash}`);
  await expect(page.getByRole("status").filter({ hasText: "of 155 events" }).first()).toBeVisible();
}

async function find(page: Page, words: string, first: RegExp) {
  await page.keyboard.press("Control+k");
  await box(page).fill(words);
  const found = page.getByRole("option", { name: first }).first();
  await expect(found).toHaveAttribute("data-highlighted", "");
  await page.keyboard.press("Enter");
  await expect(box(page)).toHaveCount(0);
}

test("whatever is typed, the first thing found is the one that is meant, and Enter does it", async ({ page }) => {
  await open(page);
  await find(page, "torkham", /^Torkham.*Show on the map/);
  await expect(page).toHaveURL(/place=Torkham/);
  // What stands at the place has the focus, in the region to which the page went.
  await expect(region(page, "Border map").locator(":focus")).toContainText("Torkham");
  await find(page, "23", /^Pakistani soldiers killed.*11–12 October 2025/);
  await expect(page.getByRole("article", { name: "Pakistani soldiers killed" })).toBeVisible();
  await expect(page).toHaveURL(/question=q-2025-10-11-pak-soldiers-killed/);
  await find(page, "PIPS", /^Pak Institute for Peace Studies.*published counts/);
  await expect(region(page, "TTP incident counts").getByText("PIPS").first()).toBeVisible();
  await find(page, "present", /^Present/);
  await expect(page.getByRole("dialog", { name: "Present" })).toBeVisible();
  // The browser's back undoes what was found, one thing at a time.
  await page.keyboard.press("Escape");
  await page.goBack();
  await expect(page).not.toHaveURL(/question=/);
});

test("Escape closes what finds anything and gives the focus back; it and the list of shortcuts are accessible", async ({
  page,
}) => {
  await open(page);
  const share = page.getByRole("button", { name: "Share", exact: true });
  await share.focus();
  await page.keyboard.press("Control+k");
  await expect(box(page)).toBeFocused();
  await box(page).fill("kabul");
  await expect(page.getByRole("option").first()).toHaveAttribute("data-highlighted", "");
  await axe(page, '[role="dialog"]');
  await page.keyboard.press("Escape");
  await expect(share).toBeFocused();
  await page.keyboard.press("?");
  const shortcuts = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(shortcuts).toBeVisible();
  await axe(page, '[role="dialog"]');
  await page.keyboard.press("c");
  expect(page.url()).not.toContain("contradicted");
  await page.keyboard.press("Escape");
  await expect(share).toBeFocused();
});

test("shortcuts leave alone whoever types, and are switched off for good", async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  const search = page.getByRole("searchbox", { name: "Search events and claims" });
  await expect(search).toBeFocused();
  await page.keyboard.type("c?s2");
  await expect(search).toHaveValue("c?s2");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await search.fill("");
  await search.blur();
  await page.keyboard.press("5");
  await expect(heading(page, "Claim gap")).toBeFocused();
  await page.keyboard.press("?");
  await page.getByRole("switch", { name: "Single keys are shortcuts" }).click();
  await page.reload();
  await expect(page.getByRole("status").first()).toBeVisible();
  await page.keyboard.press("c");
  await page.keyboard.press("Control+k");
  await expect(box(page)).toBeFocused();
  expect(page.url()).not.toContain("contradicted");
});

test.describe("on a first visit", () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test("the introduction stands over the views once, and again when it is asked for", async ({ page }) => {
    await open(page);
    const introduction = region(page, "Introduction");
    await introduction.getByRole("button", { name: /Analyst/ }).click();
    await expect(page.getByRole("article", { name: "Pakistani soldiers killed" })).toBeVisible();
    await expect(introduction).toHaveCount(0);
    await open(page, "#v=1");
    await page.goto("./");
    await page.reload();
    await expect(region(page, "Timeline")).toBeVisible();
    await expect(introduction).toHaveCount(0);
    await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
    await page.getByRole("button", { name: "Show the introduction again" }).click();
    await expect(introduction.getByRole("heading")).toBeFocused();
    await introduction.getByRole("button", { name: "Skip" }).click();
    await expect(introduction).toHaveCount(0);
  });

  test("an address that says something is shown without the introduction", async ({ page }) => {
    await open(page, "#v=1&from=2025-10-01");
    await expect(region(page, "Introduction")).toHaveCount(0);
  });
});
