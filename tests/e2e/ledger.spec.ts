import type { Locator, Page } from "@playwright/test";
import { axe, expect, test } from "./support/page.ts";
import { record } from "./support/naiveRecord.ts";
import { inAddress, openView, region, rowsOf } from "./support/views.ts";

const NIGHT = "v=1&from=2025-10-11&to=2025-10-12";
const textOf = (id: string): string => record.questions.find((question) => question.id === id)?.text ?? "";
const kinds = (page: Page): Locator =>
  region(page, "Contradictions").getByRole("group", { name: "Kind of contradiction" });
const detail = (page: Page): Locator => region(page, "Contradictions").getByRole("article");

test.describe("The night of 11–12 October 2025", () => {
  test("more than 200 against 9 is a matter of scope, and who is counted is drawn", async ({ page }) => {
    await openView(page, NIGHT);
    await kinds(page)
      .getByRole("button", { name: /^Scope 2$/ })
      .click();
    const row = region(page, "Contradictions")
      .getByRole("listitem")
      .filter({ hasText: "Afghan Taliban fighters killed" });
    await expect(row).toContainText("counts different people");
    await expect(row).not.toContainText("×");
    await row.getByRole("button").click();
    expect(inAddress(page, "question")).toEqual(["q-2025-10-11-taliban-killed"]);
    await expect(detail(page)).toContainText("9 by Afghan Taliban government");
    await expect(detail(page)).toContainText("more than 200 by Pakistan Armed Forces (ISPR)");
    await expect(
      detail(page).getByText("“Afghan Taliban and affiliated militants” includes “Afghan Taliban forces”.").first(),
    ).toBeVisible();
    await expect(detail(page).getByRole("figure").filter({ hasText: "Not to scale" })).toBeVisible();
  });

  for (const [id, posts] of [
    ["q-2025-10-11-afghan-posts-captured", "21"],
    ["q-2025-10-11-pak-posts-captured", "25"],
  ] as const) {
    test(`${posts} posts are posts of one owner, and no contradiction`, async ({ page }) => {
      await openView(page, `v=1&question=${id}`);
      await expect(detail(page).getByRole("heading", { level: 3 })).toHaveText(textOf(id));
      await expect(detail(page)).toContainText(posts);
      await expect(detail(page)).toContainText("Among the claims in view nobody contradicts another.");
    });
  }

  test("all its questions stand side by side, fit for a screenshot", async ({ page }) => {
    await openView(page, "v=1&event=2025-10-11-border-clashes");
    const opened = region(page, "Record");
    await opened.getByRole("button", { name: "Side by side" }).click();
    expect(inAddress(page, "together")).toEqual(["1"]);
    await expect(opened).toContainText("× 2.5");
    await expect(opened).toContainText("counts different people");
    await expect(opened).toContainText("Not contradicted");
    await axe(page, ".room__record");
  });
});

test.describe("One claimant against itself", () => {
  test("a revision is seen as steps in time, marked as one", async ({ page }) => {
    await openView(page);
    await kinds(page)
      .getByRole("button", { name: /^Revision 42$/ })
      .click();
    await region(page, "Contradictions").getByRole("listitem").first().getByRole("button").click();
    await expect(detail(page).getByRole("heading", { name: "What was said when" })).toBeVisible();
    await expect(
      detail(page)
        .getByText(/revision/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
  });

  test("a relay shows which outlets print which figure", async ({ page }) => {
    await openView(page, "v=1&kinds=relay&question=q-2025-10-11-taliban-killed");
    const prints = detail(page).getByRole("table", { name: /Afghan Taliban government/ });
    await expect(prints).toContainText("at least 20");
    const rows = (await prints.getByRole("row").allTextContents()).join("\n");
    const question = record.claims.filter(
      (claim) => claim.question === "q-2025-10-11-taliban-killed" && claim.claimant === "afghan-taliban-government",
    );
    expect(question).toHaveLength(2);
    for (const publisher of question
      .flatMap(({ sources }) => sources)
      .map((id) => record.sources.find((source) => source.id === id)?.publisher ?? ""))
      expect(rows).toContain(publisher);
  });
});

test.describe("Dawn alone", () => {
  test("says how many contradictions vanish, and the way back keeps the reader's place", async ({ page }) => {
    await openView(page, `${NIGHT}&publisher=Dawn`);
    const list = region(page, "Contradictions");
    await expect(list).toContainText(/\d+ contradictions? (is|are) hidden/);
    await list.getByRole("button", { name: "Lift the source filter" }).focus();
    await page.keyboard.press("Enter");
    await expect(list).not.toContainText("hidden: the chosen");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  });
});

test.describe("Whose numbers?", () => {
  test("Kabul's change map, table and captions, with no figure where Kabul gave none, and survive a reload", async ({
    page,
  }) => {
    await openView(page, NIGHT);
    const whose = page.getByRole("group", { name: "Whose numbers?" });
    await whose.getByRole("button", { name: "Kabul's" }).click();
    const seen = async () => {
      expect(inAddress(page, "numbers")).toEqual(["kabul"]);
      await expect(whose.getByRole("button", { name: "Kabul's" })).toHaveAttribute("aria-pressed", "true");
      const events = region(page, "Events");
      await expect(events.getByRole("columnheader", { name: /Kabul's/ })).toBeVisible();
      await expect(events).toContainText("58");
      await expect(events).toContainText("no figure");
      await expect(region(page, "Border map")).toContainText(/Kabul.s/);
      for (const name of ["Timeline", "Contradictions", "TTP incident counts", "Claim gap", "Events"] as const)
        await expect(region(page, name)).toContainText("Numbers: Kabul's");
    };
    await seen();
    await page.reload();
    await seen();
    await whose.getByRole("button", { name: "independent (UN, monitors, local)" }).click();
    const row = region(page, "Events")
      .getByRole("row")
      .filter({ hasText: "Afghan offensive on Pakistani border posts" });
    await expect(row.first()).toContainText("no figure");
  });
});

test.describe("Claim gap", () => {
  test("opens the question of a dot by mouse, and by keyboard; its table has a row for each dot", async ({ page }) => {
    await openView(page);
    const gap = region(page, "Claim gap");
    const first = gap.locator("svg [role=button]").first();
    await expect(first).toBeVisible();
    const count = await gap.locator("svg [role=button]").count();
    expect(count).toBeGreaterThan(20);
    await first.hover();
    await expect(gap.locator(".ChartTip")).toBeVisible();
    await first.click();
    const [byMouse] = inAddress(page, "question");
    await expect(detail(page).getByRole("heading", { level: 3 })).toHaveText(textOf(byMouse ?? ""));
    await page.goBack();
    // The closed question gives the focus back to the list: who takes it before would lose it.
    await expect(detail(page)).toHaveCount(0);
    await expect(region(page, "Contradictions").locator(":focus")).toBeVisible();
    await gap.locator("svg [role=button][tabindex='0']").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await expect(gap.locator(".ChartTip")).toBeVisible();
    await page.keyboard.press("Enter");
    const [byKey] = inAddress(page, "question");
    expect(byKey).not.toBe(byMouse);
    await expect(detail(page).getByRole("heading", { level: 3 })).toHaveText(textOf(byKey ?? ""));
    await page.keyboard.press("Escape");
    await gap.getByRole("button", { name: "Show as table" }).click();
    expect((await rowsOf(gap)).length).toBe(count + 1);
  });
});

test.describe("The rules", () => {
  test("stand one activation away from the sentence that rests on them", async ({ page }) => {
    await openView(page, "v=1&question=q-2025-10-11-pak-soldiers-killed");
    await detail(page).getByRole("button", { name: "Rule C9, explained" }).focus();
    await page.keyboard.press("Enter");
    expect(inAddress(page, "rule")).toEqual(["C9"]);
    const rules = region(page, "Rules");
    await expect(rules).toContainText("the positions of two claimants are apart");
    await axe(page, ".room__record");
    await page.keyboard.press("Escape");
    await expect(rules).toBeHidden();
    await expect(detail(page).getByRole("button", { name: "Rule C9, explained" })).toBeFocused();
  });
});

test.describe("Who carries whom, and standing questions", () => {
  test("a cell filters, and a standing question opens", async ({ page }) => {
    await openView(page);
    const carriers = region(page, "Who carries whom");
    await carriers.getByRole("button", { name: /^Dawn, Pakistan: / }).click();
    expect(inAddress(page, "publisher")).toEqual(["Dawn"]);
    expect(inAddress(page, "actor")).toContain("pakistan");
    await page.goBack();
    const standing = region(page, "Standing questions");
    await standing.getByRole("button", { name: /The TTP has sanctuary in Afghanistan/ }).click();
    expect(inAddress(page, "question")).toEqual(["q-ttp-sanctuary"]);
    await expect(detail(page).getByRole("heading", { level: 3 })).toHaveText(textOf("q-ttp-sanctuary"));
    await axe(page, '[aria-label="Who carries whom"]');
    await axe(page, '[aria-label="Standing questions"]');
  });
});
