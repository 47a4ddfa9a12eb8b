import type { Page } from "@playwright/test";
import { positions } from "./support/naive.ts";
import { record } from "./support/naiveRecord.ts";
import { expect, test } from "./support/page.ts";
import { inAddress, openView, region, statusLine } from "./support/views.ts";

const NIGHT = "v=1&from=2025-10-11&to=2025-10-12";
const QUESTION = "q-2025-10-11-pak-soldiers-killed";
const nameOf = (id: string): string => record.actors.find((actor) => actor.id === id)?.name ?? "";

/** The opened question lays out both armies' figures, each with its links. */
async function expectBothArmies(page: Page): Promise<void> {
  const opened = region(page, "Contradictions");
  await expect(opened).toContainText(
    `23 by ${nameOf("pakistan-military")}, 58 by ${nameOf("afghan-taliban-government")}, 2.5 times as high`,
  );
  for (const claimant of ["pakistan-military", "afghan-taliban-government"].map(nameOf)) {
    const sources = opened.getByRole("list", { name: `Sources of the claim of ${claimant}`, exact: true });
    const links = await sources
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(links.length, claimant).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^https?:\/\//);
  }
}

test.describe("Contradictions", () => {
  test("of the night of 11–12 October: 23 soldiers killed against 58, who says so and in which print, at an address of its own", async ({
    page,
    context,
  }) => {
    const claims = record.claims.filter(({ question }) => question === QUESTION);
    const said = positions(claims).filter(({ figure }) => figure?.comparator === "exact");
    expect(said.map(({ claimant, figure }) => [claimant, figure?.low])).toEqual([
      ["pakistan-military", 23],
      ["afghan-taliban-government", 58],
    ]);

    await openView(page, NIGHT);
    const list = region(page, "Contradictions");
    const row = list
      .getByRole("listitem")
      .filter({ has: page.getByRole("button", { name: /^Pakistani soldiers killed: 23 by/ }) });
    await expect(async () => {
      if ((await row.count()) === 0)
        await list
          .getByRole("list", { name: "Contradictions in view" })
          .locator("..")
          .evaluate((frame) => frame.scrollBy(0, 300));
      await expect(row).toHaveCount(1, { timeout: 200 });
    }).toPass();
    await expect(row).toContainText("× 2.5");
    await row.getByRole("button").click();
    await expectBothArmies(page);
    expect(inAddress(page, "question")).toEqual([QUESTION]);

    const other = await context.newPage();
    await other.goto(page.url());
    await expectBothArmies(other);
    await other.close();

    await list.getByRole("button", { name: "← All contradictions" }).click();
    await expect(row.getByRole("button")).toBeFocused();
  });

  test("a source filter that silences one side says how many contradictions it hides", async ({ page }) => {
    await openView(page, `${NIGHT}&publisher=Dawn`);
    const list = region(page, "Contradictions");
    await expect(list).toContainText(/contradictions? (is|are) hidden: the chosen sources carry too few of the voices/);
    await list.getByRole("button", { name: "Lift the source filter" }).click();
    await expect(list).not.toContainText("hidden");
    expect(inAddress(page, "publisher")).toEqual([]);
  });

  test("the figures of counters are a kind of their own and not counted with the rest", async ({ page }) => {
    await openView(page);
    const list = region(page, "Contradictions");
    const status = await statusLine(page).textContent();
    const counted = /([\d,]+) contradictions/.exec(status ?? "")?.[1];
    const kinds = list.getByRole("group", { name: "Kind of contradiction" });
    await expect(kinds.getByRole("button", { name: `Figures and denials ${counted}` })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await kinds.getByRole("button", { name: /^Counters differ/ }).click();
    expect(inAddress(page, "kinds")).toEqual(["counters"]);
    await expect(statusLine(page)).toHaveText(status ?? "");
    await expect(list.getByRole("listitem").first()).toContainText("Counters differ");
  });
});
