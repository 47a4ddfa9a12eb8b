import type { Page } from "@playwright/test";
import { eventsIn } from "./support/naive.ts";
import { record } from "./support/naiveRecord.ts";
import { expect, test } from "./support/page.ts";
import { eventRowsOf, openView, region, statusLine } from "./support/views.ts";

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - document.documentElement.clientWidth);

test.describe("On a phone", () => {
  test("@phone the views stand in one column, and nothing reaches over the side", async ({ page }) => {
    await openView(page);
    await expect(region(page, "Border map").getByRole("group", { name: "Map of events by place" })).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const boxes = [];
    for (const name of ["Timeline", "Border map", "Contradictions", "TTP incident counts", "Events"] as const) {
      boxes.push(await region(page, name).boundingBox());
    }
    for (const [at, box] of boxes.entries()) {
      expect(box?.width).toBeGreaterThan(300);
      if (at > 0) expect(box?.y).toBeGreaterThanOrEqual((boxes[at - 1]?.y ?? 0) + (boxes[at - 1]?.height ?? 0) - 1);
    }
    await openView(
      page,
      "v=1&from=2025-10-11&to=2025-10-12&question=q-2025-10-11-pak-soldiers-killed&event=2025-10-11-border-clashes",
    );
    await expect(region(page, "Record")).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test("@phone the filters wait in a sheet and work there", async ({ page }) => {
    await openView(page);
    await expect(page.getByRole("checkbox", { name: "Dawn", exact: true })).toHaveCount(0);
    await page.getByRole("button", { name: "Filters", exact: true }).tap();
    const sheet = page.getByRole("dialog", { name: "Filters" });
    await sheet.getByRole("textbox", { name: "From", exact: true }).fill("2025-10-01");
    await sheet.getByRole("checkbox", { name: "Dawn", exact: true }).tap();
    await sheet.getByRole("button", { name: "Show results" }).tap();
    await expect(sheet).toHaveCount(0);
    const { length } = eventsIn({ from: "2025-10-01", publisher: "Dawn" });
    await expect(statusLine(page)).toContainText(`${length} of 155 events`);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.goBack();
    await expect(statusLine(page)).toContainText(`${eventsIn({ from: "2025-10-01" }).length} of 155 events`);
  });
});

test.describe("The theme", () => {
  test("goes from system to light to dark and back, and outlives a reload", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await openView(page);
    const button = page.getByRole("button", { name: "Theme" });
    const html = page.locator("html");
    await expect(html).toHaveAttribute("data-theme", "dark");
    await button.click();
    await expect(html).toHaveAttribute("data-theme", "light");
    const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.reload();
    await expect(html).toHaveAttribute("data-theme", "light");
    await button.click();
    await expect(html).toHaveAttribute("data-theme", "dark");
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(light);
    await button.click();
    await expect(button).toHaveAccessibleDescription("system");
    await page.emulateMedia({ colorScheme: "light" });
    await expect(html).toHaveAttribute("data-theme", "light");
  });
});

test.describe("Dates", () => {
  const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

  test("@dates are the same days in Karachi and in Los Angeles, and a month is said as a month", async ({ page }) => {
    await openView(page);
    const shown = new Map(
      (await eventRowsOf(page)).map(([when = "", title = ""]) => [title, when.replaceAll("\u00a0", " ")]),
    );
    for (const { title, start, end, datePrecision } of record.events) {
      const [year = "", month = "", day = ""] = end.split("-");
      const when = shown.get(title) ?? "";
      expect(when, title).toContain(year);
      const monthName = MONTHS[Number(month) - 1] ?? "";
      if (datePrecision === "day")
        expect(when, title).toMatch(new RegExp(`(^|[^\\d])${Number(day)} ${monthName} ${year}$`));
      if (datePrecision === "month")
        expect(when, title).toMatch(new RegExp(`^([A-Z][a-z]+( \\d{4})?( ?– ?))?${monthName} ${year}$`));
      if (datePrecision === "year") expect(when, title).toMatch(/^\d{4}(–\d{4})?$/);
      if (datePrecision === "day") expect(when, title).toMatch(new RegExp(`^${Number(start.slice(8))}[ –]`));
    }
    expect(shown.size).toBe(new Set(record.events.map(({ title }) => title)).size);
  });
});

test.describe("On paper", () => {
  test("no control is printed, and every view is", async ({ page }) => {
    await openView(page, "v=1&from=2025-10-11&to=2025-10-12");
    await page.emulateMedia({ media: "print" });
    for (const name of ["Show as table", "Theme", "Clear all filters"]) {
      for (const button of await page.getByRole("button", { name }).all()) await expect(button).toBeHidden();
    }
    await expect(page.getByRole("textbox", { name: "From", exact: true })).toBeHidden();
    for (const name of ["Timeline", "Border map", "Contradictions", "TTP incident counts", "Events"] as const) {
      await expect(region(page, name)).toBeVisible();
    }
  });

  test("with reduced motion nothing moves", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openView(page);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return [transitionDuration, animationDuration].some((each) =>
            each.split(",").some((part) => Number.parseFloat(part) > 0.01),
          );
        }).length,
    );
    expect(moving).toBe(0);
  });
});
