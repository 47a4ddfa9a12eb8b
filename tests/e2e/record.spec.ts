import { record } from "./support/naiveRecord.ts";
import { expect, test } from "./support/page.ts";
import { inAddress, openView, region } from "./support/views.ts";

const NIGHT = "2025-10-11-border-clashes";

test.describe("The opened record", () => {
  test("holds the event, its questions, who claims what, and every source with its link", async ({ page }) => {
    const event = record.events.find(({ id }) => id === NIGHT);
    const questions = record.questions.filter((question) => question.event === NIGHT);
    const claims = record.claims.filter(({ question }) => questions.some(({ id }) => id === question));
    await openView(page, `v=1&event=${NIGHT}`);
    const opened = region(page, "Record");
    await expect(opened.getByRole("heading", { level: 2, name: event?.title ?? "" })).toBeVisible();
    await expect(opened).toContainText(event?.summary ?? "");
    await expect(opened).toContainText(`${questions.length} questions, ${claims.length} claims`);
    const text = (await opened.textContent()) ?? "";
    for (const question of questions) expect(text).toContain(question.text);
    for (const claim of claims) expect(text, claim.id).toContain(claim.text);
    const sources = new Set([...(event?.sources ?? []), ...claims.flatMap((claim) => claim.sources)]);
    const urls = record.sources.flatMap(({ id, url }) => (sources.has(id) && url !== null ? [url] : []));
    const links = await opened
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect([...new Set(links)].sort()).toEqual([...new Set(urls)].sort());
  });

  test("opens from a row of Events, steps to its neighbours, and gives the focus back on Escape", async ({ page }) => {
    await openView(page, "v=1&from=2025-10-01&to=2025-10-31");
    const row = region(page, "Events").locator('tr[aria-rowindex="4"]');
    const title = ((await row.getByRole("cell").nth(1).textContent()) ?? "").trim();
    await row.getByRole("button").click();
    const heading = region(page, "Record").getByRole("heading", { level: 2 });
    await expect(heading).toHaveText(title);
    await expect(heading).toBeFocused();
    const [opened = ""] = inAddress(page, "event");
    expect(record.events.find(({ id }) => id === opened)?.title).toBe(title);
    const bar = region(page, "Record");
    await bar.getByRole("button", { name: "← Previous" }).click();
    const [previous = ""] = inAddress(page, "event");
    const start = (id: string) => record.events.find((event) => event.id === id)?.start ?? "";
    expect(previous).not.toBe(opened);
    expect(start(previous) <= start(opened)).toBe(true);
    await bar.getByRole("button", { name: "Next →" }).click();
    expect(inAddress(page, "event")).toEqual([opened]);
    await page.keyboard.press("Escape");
    await expect(region(page, "Record")).toHaveCount(0);
    await expect(row.getByRole("button")).toBeFocused();
    expect(inAddress(page, "event")).toEqual([]);
    await page.goBack();
    await expect(heading).toHaveText(title);
  });

  test("a click anywhere on a row opens it", async ({ page }) => {
    await openView(page);
    const row = region(page, "Events").locator('tr[aria-rowindex="2"]');
    await row.getByRole("cell").nth(3).click();
    await expect(region(page, "Record").getByRole("heading", { level: 2 })).toHaveText(
      ((await row.getByRole("cell").nth(1).textContent()) ?? "").trim(),
    );
  });

  for (const width of [1440, 1024]) {
    test(`at ${width} px lies over no control of the header`, async ({ page }) => {
      await page.setViewportSize({ width, height: 768 });
      await openView(page, `v=1&event=${NIGHT}`);
      await expect(region(page, "Record").getByRole("heading", { level: 2 })).toBeFocused();
      await page.evaluate(() => window.scrollTo(0, 0));
      const theme = page.getByRole("button", { name: "Theme" });
      await theme.click();
      await expect(theme).toHaveAccessibleDescription("light");
    });
  }
});
