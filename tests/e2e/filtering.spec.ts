import { eventsIn, hiddenIn, withThousands } from "./support/naive.ts";
import { type Filter, record } from "./support/naiveRecord.ts";
import { expect, test } from "./support/page.ts";
import { expectStatus, expectViews, hashOf, inAddress, openView, region, statusLine } from "./support/views.ts";

const TTP = "Tehreek-e-Taliban Pakistan";

test.describe("Filtering", () => {
  test("step by step: every view shows what a plain count of the files gives; back undoes, reload keeps", async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await openView(page);
    const filters = region(page, "Filters");
    const hidden = filters.getByText(/hidden by the source filter/);
    const steps: { readonly filter: Filter; readonly hash: string }[] = [{ filter: {}, hash: "" }];
    // Each step is counted; the last one, with every kind of filter on, is counted in every view.
    const step = async (filter: Filter, act: () => Promise<void>) => {
      await act();
      await expectStatus(page, filter);
      expect(hashOf(page)).not.toBe(steps.at(-1)?.hash);
      steps.push({ filter, hash: hashOf(page) });
    };

    await step({ from: "2025-10-01" }, () =>
      filters.getByRole("textbox", { name: "From", exact: true }).fill("2025-10-01"),
    );
    const october = { from: "2025-10-01", to: "2025-10-31" };
    await step(october, () => filters.getByRole("textbox", { name: "To", exact: true }).fill("2025-10-31"));
    const byTtp = { ...october, actor: "ttp" };
    await step(byTtp, () =>
      filters.getByRole("group", { name: "Actors" }).getByRole("checkbox", { name: TTP, exact: true }).check(),
    );
    await expect(hidden).toHaveCount(0);
    const byDawn = { ...byTtp, publisher: "Dawn" };
    await step(byDawn, () =>
      filters.getByRole("group", { name: "Sources" }).getByRole("checkbox", { name: "Dawn", exact: true }).check(),
    );
    expect(hiddenIn(byDawn)).toBeGreaterThan(0);
    await expect(hidden).toHaveText(
      `${withThousands(hiddenIn(byDawn))} further claims from other sources are hidden by the source filter.`,
    );

    await page.reload();
    await expectViews(page, byDawn);
    await expect(filters.getByRole("textbox", { name: "From", exact: true })).toHaveValue("2025-10-01");
    await expect(filters.getByRole("checkbox", { name: "Dawn", exact: true })).toBeChecked();

    for (const { filter, hash } of steps.slice(0, -1).toReversed()) {
      await page.goBack();
      await expectStatus(page, filter);
      expect(hashOf(page)).toBe(hash);
    }
    await page.goForward();
    await expectStatus(page, { from: "2025-10-01" });
    await filters.getByRole("button", { name: "Clear all filters" }).click();
    await expectStatus(page, {});
    expect(hashOf(page)).toBe("");
  });

  test("an event known only by its month is found on every day of that month, one known by its year on every day of the year", async ({
    page,
  }) => {
    const vague = record.events.filter(({ datePrecision }) => datePrecision !== "day");
    // Each on a day that lies outside the bounds given for it.
    const month = vague.find(({ datePrecision, start }) => datePrecision === "month" && start.slice(8) > "02");
    const year = vague.find(({ datePrecision, end }) => datePrecision === "year" && end.slice(5) < "12-20");
    for (const [event, at] of [
      [month, `${month?.start.slice(0, 7)}-02`],
      [year, `${year?.end.slice(0, 4)}-12-20`],
    ] as const) {
      expect(at >= (event?.start ?? "") && at <= (event?.end ?? "")).toBe(false);
      await openView(page, `v=1&from=${at}&to=${at}`);
      await expect(statusLine(page)).toContainText(`${eventsIn({ from: at, to: at }).length} of 155 events`);
      await expect(region(page, "Events").getByRole("button", { name: event?.title ?? "" })).toBeVisible();
    }
  });

  test("choosing a parent chooses the groups under it, and says so", async ({ page }) => {
    await openView(page);
    const actors = region(page, "Filters").getByRole("group", { name: "Actors" });
    await actors.getByRole("checkbox", { name: TTP, exact: true }).check();
    const child = actors.getByRole("checkbox", { name: "Jamaat-ul-Ahrar", exact: true });
    await expect(child).toBeChecked();
    await expect(child).toBeDisabled();
    await expect(statusLine(page)).toContainText(`${eventsIn({ actor: "ttp" }).length} of 155 events`);
    expect(eventsIn({ actor: "ttp" }).length).toBeGreaterThan(eventsIn({ actor: "jamaat-ul-ahrar" }).length);
  });

  test("finding an actor or a source narrows the list to it, groups opened", async ({ page }) => {
    await openView(page);
    const filters = region(page, "Filters");
    await filters.getByRole("searchbox", { name: "Find an actor" }).fill("qatar");
    const qatar = filters.getByRole("group", { name: "Actors" }).getByRole("checkbox", { name: /Qatar/ });
    await expect(qatar.first()).toBeVisible();
    await expect(filters.getByRole("checkbox", { name: TTP, exact: true })).toHaveCount(0);
    await filters.getByRole("searchbox", { name: "Find a source" }).fill("tolo");
    await expect(filters.getByRole("checkbox", { name: /tolo/i }).first()).toBeVisible();
    await expect(filters.getByRole("checkbox", { name: "Dawn", exact: true })).toHaveCount(0);
  });

  test("a chip takes away its own clause and no other", async ({ page }) => {
    await openView(page, "v=1&from=2025-10-01&to=2025-10-31&actor=ttp&publisher=Dawn");
    const chips = page.getByRole("group", { name: "Active filters" });
    await expect(chips.getByRole("button")).toHaveCount(3);
    await chips.getByRole("button", { name: `Remove filter: ${TTP}` }).click();
    await expectStatus(page, { from: "2025-10-01", to: "2025-10-31", publisher: "Dawn" });
    await chips.getByRole("button", { name: "Remove filter: October 2025" }).click();
    await expect(statusLine(page)).toContainText(`${eventsIn({ publisher: "Dawn" }).length} of 155 events`);
    expect(inAddress(page, "publisher")).toEqual(["Dawn"]);
    await chips.getByRole("button").click();
    await expect(statusLine(page)).toContainText("155 of 155 events");
    await expect(chips).toHaveCount(0);
  });

  test("a search narrows every view and marks what matched", async ({ page }) => {
    const match = (text: string) => /\bposts\b/i.test(text) && /\bcaptured/i.test(text);
    const found = record.events.filter(({ id, title, summary }) => {
      const questions = record.questions.filter(({ event }) => event === id);
      const claims = record.claims.filter((claim) => questions.some((question) => question.id === claim.question));
      return [`${title} ${summary}`, ...questions.map(({ text }) => text), ...claims.map(({ text }) => text)].some(
        match,
      );
    });
    expect(found.length).toBeGreaterThan(0);
    await openView(page);
    await region(page, "Filters").getByRole("searchbox", { name: "Search events and claims" }).fill("posts captured");
    await expect(statusLine(page)).toContainText(`${found.length} of 155 events`);
    await expect(
      region(page, "Contradictions")
        .locator("mark")
        .filter({ hasText: /^posts$/i })
        .first(),
    ).toBeVisible();
    await expect(
      region(page, "Contradictions")
        .locator("mark")
        .filter({ hasText: /^captured$/i })
        .first(),
    ).toBeVisible();
    const row = region(page, "Events").getByRole("row").nth(1);
    await row.getByRole("button").click();
    await expect(region(page, "Record").locator("mark").first()).toBeVisible();
    await page.goBack();
    await page.goBack();
    await expect(statusLine(page)).toContainText("155 of 155 events");
  });

  test("when nothing matches the page says so, names the filter to lift and lifts it", async ({ page }) => {
    await openView(page, "v=1&from=1900-01-01&to=1901-01-01&actor=ttp");
    await expect(statusLine(page)).toContainText("0 of 155 events");
    const notice = page.getByRole("note").filter({ hasText: "No event matches all these filters." });
    await expect(notice).toContainText("This filter removes the last event: dates.");
    const events = eventsIn({ actor: "ttp" }).length;
    await notice.getByRole("button", { name: `Lift dates: ${events} events` }).click();
    await expectStatus(page, { actor: "ttp" });
    await expect(notice).toHaveCount(0);
  });
});
