import type { Page } from "@playwright/test";
import { historyWithEarlier } from "../support/earlierHistory.ts";
import { axe, expect, test } from "./support/page.ts";
import { choose, drop, putAway, saved, textsOf } from "./support/saved.ts";
import { hashOf, openView, region, statusLine } from "./support/views.ts";

const NIGHT = "v=1&record=2026.11&from=2025-10-11&to=2025-10-12&publisher=Dawn&numbers=kabul";

/** The status line, also while a window lies over the page. */
const said = (page: Page): Promise<string> => page.locator(".status__line").innerText();

test.describe("A picture finds its way back", () => {
  test("dropped on a fresh page, a PNG restores the same filters and the same n of N", async ({ page, context }) => {
    await openView(page, NIGHT);
    const before = await said(page);
    const png = await saved(page, () => choose(page, region(page, "Claim gap"), "PNG"));
    const fresh = await context.newPage();
    await openView(fresh);
    await drop(fresh, png, "image/png");
    await expect(fresh.locator(".said")).toContainText(
      /is restored: Claim gap, made on \d+ \w+ \d{4} with the record v2026\.11/u,
    );
    await expect.poll(async () => said(fresh)).toBe(before);
    expect(hashOf(fresh)).toBe(`#${NIGHT}`);
    // It is one step of history.
    await fresh.goBack();
    await expect(statusLine(fresh)).toContainText("155 of 155 events");
  });

  test("an SVG does so by Open data; other files are told apart politely and change nothing", async ({ page }) => {
    await openView(page, NIGHT);
    const svg = await saved(page, () => choose(page, region(page, "Claim gap"), "SVG"));
    await putAway(page);
    await page.goto("about:blank");
    await openView(page, "v=1&search=Doha");
    const before = await said(page);
    await page.getByRole("banner").getByRole("button", { name: "Open data" }).click();
    const open = page.getByRole("dialog", { name: "Open data" });
    await expect(open).toBeVisible();
    await axe(page, ".window");
    const field = open.getByLabel("A file from this device");
    const foreign = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><title>A cat</title></svg>');
    await field.setInputFiles({ name: "cat.svg", mimeType: "image/svg+xml", buffer: foreign });
    await expect(open.getByRole("alert")).toContainText("cat.svg");
    await field.setInputFiles({
      name: "half.png",
      mimeType: "image/png",
      buffer: Buffer.from("\x89PNG\r\n\x1a\nhalf", "latin1"),
    });
    await expect(open.getByRole("alert")).toContainText("half.png");
    await field.setInputFiles({ name: "list.json", mimeType: "application/json", buffer: Buffer.from('{"a":1}') });
    await expect(open.getByRole("alert")).toContainText("list.json");
    expect(await said(page)).toBe(before);
    await field.setInputFiles({ name: svg.name, mimeType: "image/svg+xml", buffer: svg.bytes });
    await expect.poll(() => hashOf(page)).toBe(`#${NIGHT}`);
    await expect(open).toHaveCount(0);
  });
});

test.describe("A selection leaves as a data set", () => {
  test("and is opened again in the place of the bundled record, until the reader goes back", async ({ page }) => {
    await openView(page, "v=1&from=2025-10-11&to=2025-10-12");
    const events = await statusLine(page).innerText();
    await page.getByRole("banner").getByRole("button", { name: "Export" }).click();
    const json = await saved(page, () =>
      page.getByRole("button", { name: "This selection as a data set (JSON)" }).click(),
    );
    const held = JSON.parse(json.bytes.toString("utf8")) as { format: string; events: unknown[] };
    expect(held.format).toBe("counterclaim-data-set");
    await page.goto("about:blank");
    await openView(page);
    await drop(page, json, "application/json");
    await expect(page.locator(".said")).toContainText(
      `${json.name}” is opened: it says to be a selection of the record v2026.11.`,
    );
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    const named = `Opened file ${json.name}, said to be of the record v2026.11, CC BY 4.0`;
    await expect(page.locator(".masthead__edition")).toHaveText(named);
    await expect(region(page, "Claim gap")).toContainText(named);
    await expect(statusLine(page)).toContainText(`${/^\d+/u.exec(events)?.[0]} of ${held.events.length} events`);
    await expect(page.getByText("0 set aside")).toBeVisible();
    await putAway(page);

    // What leaves from here names the file, and says so when it comes back.
    const png = await saved(page, () => choose(page, region(page, "Claim gap"), "PNG"));
    const inPicture = JSON.parse(textsOf(png.bytes).get("counterclaim") ?? "{}") as { file: string; version: string };
    expect([inPicture.file, inPicture.version]).toEqual([json.name, "2026.11"]);
    await putAway(page);
    await drop(page, png, "image/png");
    await expect(page.locator(".said")).toContainText(
      `from the opened file “${json.name}”, which is not here: shown on the bundled record. “${json.name}” was closed.`,
    );
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(statusLine(page)).toContainText("of 155 events");
    await putAway(page);

    await drop(page, json, "application/json");
    await expect(page.locator(".masthead__edition")).toHaveText(named);
    await page.getByRole("button", { name: "Back to the bundled record" }).click();
    await expect(page.locator(".masthead__edition")).toHaveText("bundled record · v2026.11");
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(statusLine(page)).toContainText("of 155 events");
  });
});

test.describe("A link made with an older edition", () => {
  test("shows what changed in its view, and the view as it was", async ({ page }) => {
    const history = JSON.stringify(historyWithEarlier());
    await page.route(/\/changes-[^/]*\.json$/u, (route) =>
      route.fulfill({ contentType: "application/json", body: history }),
    );
    await openView(page, "v=1&record=2026.05&from=2025-10-10&to=2025-10-12");
    const changed = page
      .getByRole("main")
      .getByText(/^Since 2026\.05, in this view:/u)
      .or(page.getByText(/Since 2026\.05, in this view:/u))
      .first();
    await expect(changed).toContainText("1 event");
    const now = await statusLine(page).innerText();
    await page.getByRole("button", { name: "Show the view as it was in 2026.05" }).click();
    await expect(page.getByText(/Record as of 2026\.05/u)).toBeVisible();
    expect(await statusLine(page).innerText()).not.toBe(now);
    await page.getByRole("button", { name: "Back to the newest record" }).click();
    await expect.poll(async () => statusLine(page).innerText()).toBe(now);
  });
});
