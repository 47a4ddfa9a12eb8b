import type { Page } from "@playwright/test";
import { record } from "./support/naiveRecord.ts";
import { expect, test } from "./support/page.ts";
import { breakFile, changeFile } from "./support/files.ts";
import { inAddress, openView, region, statusLine } from "./support/views.ts";

const NOT_FOUND = /Failed to load resource/;
const notice = (page: Page) => page.getByRole("alert");

/** The view still stands and shows something. */
async function expectStanding(page: Page, ...names: Parameters<typeof region>[1][]): Promise<void> {
  for (const name of names) await expect(region(page, name)).toBeVisible();
  await expect(page.getByText("This view could not be drawn")).toHaveCount(0);
}

/** Opens the list of what was set aside and returns its row for an id. */
async function setAside(page: Page, count: number | RegExp, id: string) {
  await page.getByRole("button", { name: typeof count === "number" ? `${count} set aside` : count }).click();
  return page.getByRole("region", { name: "Set aside" }).getByRole("row").filter({ hasText: id }).first();
}

test.describe("The code of a view", () => {
  test("that cannot be fetched is said in its place; the others go on, and Try again fetches it", async ({
    page,
    allowError,
  }) => {
    allowError(/Failed to load resource|Failed to fetch dynamically imported module|The above error occurred/);
    await page.route(/assets\/Events-[^/]*\.js$/, (route) => route.abort());
    await openView(page);
    const events = region(page, "Events");
    await expect(events.getByRole("alert")).toContainText("This view could not be drawn.");
    for (const name of ["Filters", "Timeline", "Border map", "Contradictions"] as const)
      await expect(region(page, name)).toBeVisible();
    await page.unroute(/assets\/Events-[^/]*\.js$/);
    await events.getByRole("button", { name: "Try again" }).click();
    await expect(events.getByRole("table", { name: "Events in view" })).toBeVisible();
  });
});

test.describe("A file of the record", () => {
  test("that is not there is named, and nothing else is lost: claims", async ({ page, allowError }) => {
    allowError(NOT_FOUND);
    await breakFile(page, "claims", { status: 404, body: "" });
    await openView(page);
    await expect(notice(page)).toContainText("claims.json could not be fetched: the server answered 404.");
    await expect(statusLine(page)).toContainText("155 of 155 events");
    await expectStanding(page, "Filters", "Timeline", "Border map", "Events");
  });

  test("that is no JSON is named with the line: actors; events keep their dates and places", async ({ page }) => {
    await breakFile(page, "actors", { status: 200, body: '[\n{"id": "ttp",\n' });
    await openView(page);
    await expect(notice(page)).toContainText("actors.json is not JSON.");
    await expect(statusLine(page)).toContainText("155 of 155 events");
    await expectStanding(page, "Filters", "Timeline", "Border map", "Contradictions", "Events");
  });

  test("that is not there is named: sources; events and claims stay", async ({ page, allowError }) => {
    allowError(NOT_FOUND);
    await breakFile(page, "sources", { status: 404, body: "" });
    await openView(page);
    await expect(notice(page)).toContainText("sources.json could not be fetched");
    await expect(statusLine(page)).toContainText("155 of 155 events");
    await expect(statusLine(page)).toContainText("2,033 of 2,033 claims");
    await expectStanding(page, "Filters", "Timeline", "Border map", "Contradictions", "Events");
  });

  test("when all five are missing the page says so, and comes back with Try again", async ({ page, allowError }) => {
    allowError(NOT_FOUND);
    for (const file of ["sources", "actors", "events", "questions", "claims"] as const) {
      await breakFile(page, file, { status: 404, body: "" });
    }
    await page.goto("./#v=1&publisher=Dawn");
    await expect(notice(page)).toContainText("The record could not be read, so there is nothing to show yet.");
    await expect(notice(page).getByRole("listitem")).toHaveCount(5);
    await page.unrouteAll();
    await notice(page).getByRole("button", { name: "Try again" }).click();
    await expect(statusLine(page)).toContainText("of 155 events");
    expect(inAddress(page, "publisher")).toEqual(["Dawn"]);
    await expect(notice(page)).toHaveCount(0);
  });

  test("when one is missing, Try again brings it back without a reload", async ({ page, allowError }) => {
    allowError(NOT_FOUND);
    await breakFile(page, "claims", { status: 404, body: "" });
    await openView(page, "v=1&from=2025-10-01");
    await expect(statusLine(page)).toContainText("0 of 0 claims");
    await page.unrouteAll();
    await notice(page).getByRole("button", { name: "Try again" }).click();
    await expect(statusLine(page)).toContainText("of 2,033 claims");
    await expect(notice(page)).toHaveCount(0);
    await expect(region(page, "Filters").getByRole("textbox", { name: "From", exact: true })).toHaveValue("2025-10-01");
  });
});

test.describe("A row of the record", () => {
  const NIGHT = "2025-10-11-border-clashes";
  const events = record.events.length;

  test("is set aside with its field, value and reason when it cannot be taken; the rest stays", async ({ page }) => {
    const [first, second, third, fourth] = record.events.map(({ id }) => id).filter((id) => id !== NIGHT);
    await changeFile(page, "events", (rows) =>
      rows.flatMap((row): Record<string, unknown>[] => {
        if (row["id"] === first) return [{ ...row, actors: [{ actor: "nobody-known", role: "party" }] }];
        if (row["id"] === second) return [{ ...row, start: "2025-02-30" }];
        if (row["id"] === third)
          return [
            {
              ...row,
              locations: [{ name: "Nowhere", admin1: null, country: "PK", lat: 200, lon: 70, precision: "place" }],
            },
          ];
        if (row["id"] === fourth) return [row, row];
        return [row];
      }),
    );
    await openView(page);
    await expect(statusLine(page)).toContainText(`${events - 3} of ${events - 3} events`);
    // The duplicate, the three, and the questions and claims that hang on the three.
    await expect(await setAside(page, /set aside/, first ?? "")).toContainText(
      "There is no actor of this id in actors.json",
    );
    const table = page.getByRole("region", { name: "Set aside" });
    const row = (id = "") =>
      table
        .getByRole("row")
        .filter({ has: page.getByRole("cell", { name: id, exact: true }) })
        .first();
    await expect(row(first)).toContainText("nobody-known");
    await expect(row(second)).toContainText("2025-02-30");
    await expect(row(second)).toContainText("is not a day of the calendar");
    await expect(row(third)).toContainText("locations[0].lat");
    await expect(row(third)).toContainText("200");
    await expect(row(fourth)).toContainText("already has this id");
    await expectStanding(page, "Filters", "Timeline", "Border map", "Contradictions", "Events");
  });

  test("that has no place is counted and reachable, and is no fault", async ({ page }) => {
    await changeFile(page, "events", (rows) =>
      rows.map((row) => (row["id"] === NIGHT ? { ...row, locations: [] } : row)),
    );
    await openView(page, `v=1&from=2025-10-11&to=2025-10-12&event=${NIGHT}`);
    await expect(region(page, "Record")).toContainText("no place known");
    await expect(page.getByText("0 set aside")).toBeVisible();
    await expect(region(page, "Border map").getByRole("button", { name: /without a place on the map/ })).toBeVisible();
  });

  test("whose title holds markup shows it as text", async ({ page }) => {
    const markup = `<img src=x onerror="document.title='broken in'"> clashes`;
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await changeFile(page, "events", (rows) =>
      rows.map((row) => (row["id"] === NIGHT ? { ...row, title: markup, summary: "<script>alert(1)</script>" } : row)),
    );
    await openView(page, `v=1&from=2025-10-11&to=2025-10-12&event=${NIGHT}`);
    await expect(region(page, "Record").getByRole("heading", { level: 2 })).toHaveText(markup);
    await expect(region(page, "Record")).toContainText("<script>alert(1)</script>");
    await expect(page.locator("img, main script")).toHaveCount(0);
    expect(await page.title()).not.toBe("broken in");
    expect(dialogs).toEqual([]);
  });

  test("whose link is no web address has no link, says so, and keeps the source", async ({ page }) => {
    const [source] = record.events.find(({ id }) => id === NIGHT)?.sources ?? [];
    const { title = "" } = record.sources.find(({ id }) => id === source) ?? {};
    await changeFile(page, "sources", (rows) =>
      rows.map((row) => (row["id"] === source ? { ...row, url: "javascript:alert(1)" } : row)),
    );
    await openView(page, `v=1&event=${NIGHT}`);
    const sources = region(page, "Record").getByRole("list", { name: "Sources on the event" });
    await expect(sources).toContainText(title);
    await expect(sources.getByRole("link", { name: title, exact: true })).toHaveCount(0);
    await expect(page.locator('a[href^="javascript"]')).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(await setAside(page, /1 field left out/, source ?? "")).toContainText("not an http or https address");
  });
});
