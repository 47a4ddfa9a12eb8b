import { eventsIn, hiddenIn, withThousands } from "./support/naive.ts";
import { type Filter, record } from "./support/naiveRecord.ts";
import { tabTo } from "./support/keys.ts";
import { expect, test } from "./support/page.ts";
import { hashOf, inAddress, openView, region, statusLine } from "./support/views.ts";

test.describe("By keyboard alone", () => {
  test("an analyst narrows by dates, actor and source, and takes it back", async ({ page }) => {
    await openView(page);
    const filters = region(page, "Filters");
    const shows = (filter: Filter) =>
      expect(statusLine(page)).toContainText(`${eventsIn(filter).length} of ${record.events.length} events`);
    await tabTo(page, filters.getByRole("textbox", { name: "From", exact: true }));
    await page.keyboard.type("2025-10-01");
    await page.keyboard.press("Tab");
    await page.keyboard.type("2025-10-31");
    await shows({ from: "2025-10-01", to: "2025-10-31" });
    await tabTo(page, filters.getByRole("searchbox", { name: "Find an actor" }));
    await page.keyboard.type("Tehreek-e-Taliban");
    await tabTo(page, filters.getByRole("checkbox", { name: "Tehreek-e-Taliban Pakistan", exact: true }));
    await page.keyboard.press("Space");
    await shows({ from: "2025-10-01", to: "2025-10-31", actor: "ttp" });
    await tabTo(page, filters.getByRole("searchbox", { name: "Find a source" }));
    await page.keyboard.type("dawn");
    await tabTo(page, filters.getByRole("checkbox", { name: "Dawn", exact: true }));
    await page.keyboard.press("Space");
    const all = { from: "2025-10-01", to: "2025-10-31", actor: "ttp", publisher: "Dawn" };
    await shows(all);
    await expect(filters).toContainText(
      `${withThousands(hiddenIn(all))} further claims from other sources are hidden by the source filter.`,
    );
    // The browser's own key for back does not reach a browser without a window.
    await page.goBack();
    await shows({ from: "2025-10-01", to: "2025-10-31", actor: "ttp" });
    await tabTo(page, filters.getByRole("button", { name: "Clear all filters" }), "Tab", 120);
    await page.keyboard.press("Enter");
    await shows({});
    expect(hashOf(page)).toBe("");
  });

  test("a reader comes from the list of contradictions to both armies' links and back", async ({ page }) => {
    await openView(page, "v=1&from=2025-10-11&to=2025-10-12");
    const list = region(page, "Contradictions");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, list.getByRole("listitem").getByRole("button"), "Tab", 60);
    const wanted = list.getByRole("button", { name: /^Pakistani soldiers killed: 23 by/ });
    const isThere = () => wanted.evaluateAll((all) => all.includes(document.activeElement as HTMLElement));
    for (let row = 0; row < 60 && !(await isThere()); row += 1) {
      const before = await page.evaluate(() => document.activeElement?.getAttribute("data-question"));
      await page.keyboard.press("ArrowDown");
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-question")))
        .not.toBe(before);
    }
    await page.keyboard.press("Enter");
    await expect(list.getByRole("heading", { level: 3, name: "Pakistani soldiers killed", exact: true })).toBeFocused();
    await expect(list).toContainText("23 by ");
    await expect(list).toContainText("58 by ");
    for (const id of ["pakistan-military", "afghan-taliban-government"]) {
      const name = record.actors.find((actor) => actor.id === id)?.name ?? "";
      const links = list.getByRole("list", { name: `Sources of the claim of ${name}`, exact: true }).getByRole("link");
      await tabTo(page, links.first());
      await expect(links.first()).toHaveAttribute("href", /^https?:\/\//);
    }
    await page.keyboard.press("Escape");
    await expect(wanted).toBeFocused();
    expect(inAddress(page, "question")).toEqual([]);
  });
});
