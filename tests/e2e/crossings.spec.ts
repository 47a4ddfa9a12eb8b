import type { Page } from "@playwright/test";
import { record } from "./support/naiveRecord.ts";
import { expect, test } from "./support/page.ts";
import { inAddress, openView, region } from "./support/views.ts";

const panel = (page: Page) => region(page, "Border map");

test.describe("Crossings", () => {
  test("October 2025 shows which were closed, from which day, by whom per whom, and leads to the event", async ({
    page,
  }) => {
    const closure = record.events.find(({ id }) => id === "2025-10-12-border-closure");
    expect(closure?.start).toBe("2025-10-12");
    await openView(page, "v=1&from=2025-10-01&to=2025-10-31");
    const torkham = panel(page).getByRole("button", { name: /^Torkham: closed .* from 12 October 2025/ });
    await expect(torkham).toBeAttached();
    await torkham.focus();
    await page.keyboard.press("Enter");
    const closures = panel(page).getByRole("group", { name: "Crossings and closures" });
    await expect(closures.getByRole("heading", { name: "Torkham", exact: true })).toBeFocused();
    for (const name of ["Torkham", "Chaman–Spin Boldak", "Ghulam Khan", "Kharlachi", "Angoor Adda"]) {
      // oxlint-disable-next-line no-await-in-loop -- five names, one after the other.
      await expect(closures).toContainText(name);
    }
    const row = closures
      .getByRole("listitem")
      .filter({ hasText: closure?.title ?? "" })
      .first();
    await expect(row).toContainText("12 October 2025");
    await expect(row).toContainText(/at least 120 days/);
    await expect(row).toContainText("Government of Pakistan (said by Afghan Taliban government and itself)");
    await row.getByRole("button", { name: closure?.title ?? "" }).click();
    expect(inAddress(page, "event")).toEqual(["2025-10-12-border-closure"]);
    await page.goBack();
    await expect(region(page, "Record")).toHaveCount(0);
  });

  test("January 2024: who shut Torkham is asserted by one side and denied by the other, and stands as that", async ({
    page,
  }) => {
    await openView(page, "v=1&from=2024-01-01&to=2024-01-31");
    await panel(page)
      .getByRole("button", { name: /^Crossings and closures/ })
      .click();
    const closures = panel(page).getByRole("group", { name: "Crossings and closures" });
    const row = closures
      .getByRole("listitem")
      .filter({ hasText: "Torkham shut over papers for truck drivers" })
      .first();
    await expect(row).toContainText("Who shut it is disputed");
    await expect(row).toContainText(/Government of Pakistan \(said by Afghan .*; denied by Pakistani /);
    await expect(row).toContainText(/Afghan Taliban government \(said by Pakistani /);
    await row.getByRole("button", { name: /3 claims on who shut it/ }).click();
    await expect(row.getByRole("link").first()).toHaveAttribute("href", /^https?:\/\//);
  });
});
