import { axe, expect, test } from "./support/page.ts";
import { openView, region, showTables } from "./support/views.ts";

const NIGHT = "v=1&from=2025-10-11&to=2025-10-12&question=q-2025-10-11-pak-soldiers-killed";

test.describe("axe finds nothing", () => {
  // Each theme is looked at in one of the two states; colours are the same tokens in both.
  test.describe("in the light theme", () => {
    test.use({ colorScheme: "light" });

    test("light: on the whole page as it opens", async ({ page }) => {
      await openView(page);
      await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
      await axe(page);
    });
  });

  test.describe("in the dark theme", () => {
    test.use({ colorScheme: "dark" });

    test("dark: with filters on, a contradiction, a place and a record opened", async ({ page }) => {
      await openView(
        page,
        `${NIGHT}&actor=ttp&actor=pakistan-military&publisher=Dawn&counts=in-record&place=Torkham&event=2025-10-11-border-clashes`,
      );
      await expect(region(page, "Record")).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await axe(page);
    });
  });

  test("in the tables", async ({ page }) => {
    await openView(page, "v=1&from=2025-10-01&search=posts+captured");
    await showTables(page);
    await axe(page, "main");
  });

  test("where nothing matches, where a day is refused and where the address is damaged", async ({ page }) => {
    await openView(page, "v=1&from=1900-01-01&to=1901-01-01&actor=ttp&foo=bar");
    await region(page, "Filters").getByRole("textbox", { name: "From", exact: true }).fill("2025-02-30");
    await expect(region(page, "Filters").getByRole("alert")).toBeVisible();
    await axe(page);
  });

  test("@phone on the page and in the sheet of filters", async ({ page }) => {
    await openView(page);
    await axe(page);
    await page.getByRole("button", { name: "Filters", exact: true }).click();
    await expect(page.getByRole("dialog", { name: "Filters" })).toBeVisible();
    await axe(page, ".sheet");
  });

  test("@phone in a contradiction, and in the record over it", async ({ page }) => {
    await openView(page, `${NIGHT}&event=2025-10-11-border-clashes`);
    await expect(region(page, "Record")).toBeVisible();
    await axe(page);
  });
});
