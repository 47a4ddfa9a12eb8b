import { eventsWithTtp, inWords, positions } from "./support/naive.ts";
import { record } from "./support/naiveRecord.ts";
import { expect, test } from "./support/page.ts";
import { inAddress, openView, region, rowsOf } from "./support/views.ts";

/** What a counter publishes for a year, from the files. */
function published(counter: string, year: string): string {
  const { id } = record.actors.find(({ short }) => short === counter) ?? { id: "" };
  const asked = record.questions.filter(
    ({ measure, population, place, period }) =>
      measure === "attacks" &&
      population === "ttp" &&
      place === "Pakistan" &&
      period?.start === `${year}-01-01` &&
      period.end === `${year}-12-31`,
  );
  const said = positions(record.claims.filter(({ question }) => asked.some((each) => each.id === question)));
  return said.flatMap(({ claimant, figure }) => (claimant === id && figure !== null ? [inWords(figure)] : [])).join();
}

test.describe("TTP incident counts", () => {
  test("as published: 87 and 282 attacks for 2021, 1,758 and 482 for 2024, in the picture and in the table", async ({
    page,
  }) => {
    const expected = [
      ["PIPS", "2021", "87"],
      ["TTP", "2021", "282"],
      ["TTP", "2024", "1,758"],
      ["GTI", "2024", "482"],
    ] as const;
    await openView(page);
    const counts = region(page, "TTP incident counts");
    for (const [counter, year, figure] of expected) {
      expect(published(counter, year)).toBe(figure);
      await expect(
        counts.getByRole("button", { name: new RegExp(`${counter}, ${year}: ${figure}(?![\\d,])`) }),
      ).toHaveCount(1);
    }
    await counts.getByRole("button", { name: "Show as table" }).click();
    const [, ...rows] = await rowsOf(counts);
    const whole = rows.filter(([period = ""]) => /^\d{4}$/u.test(period));
    for (const [counter, year, figure] of expected)
      expect(whole.find(([first, who]) => first === year && who === counter)?.[2], `${counter} ${year}`).toBe(figure);
    for (const [year = "", counter = "", figure] of whole)
      expect(figure, `${counter} ${year}`).toBe(published(counter, year));
    expect(
      Object.fromEntries(whole.flatMap(([year, , , , , factor]) => (factor === "–" ? [] : [[year, factor]]))),
    ).toMatchObject({
      2021: "× 6.6",
      2024: "× 3.6",
    });
    const years = whole.map(([year]) => Number(year));
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });

  test("say how each counter counts, and whose claim in which print a point is", async ({ page }) => {
    await openView(page);
    const counts = region(page, "TTP incident counts");
    await counts.getByRole("button", { name: /How each of the 6 counts/ }).click();
    const method =
      (record.actors as unknown as { id: string; method: string | null }[]).find(({ id }) => id === "pips")?.method ??
      "";
    expect(method).not.toBe("");
    await expect(counts).toContainText(method);
    const point = counts.getByRole("button", { name: /TTP, 2024: 1,758/ });
    await point.focus();
    await page.keyboard.press("Enter");
    await expect(counts.getByRole("heading", { name: "TTP, 2024" })).toBeFocused();
    await expect(
      counts
        .getByRole("list", { name: /^Sources of the claim of/ })
        .first()
        .getByRole("link")
        .first(),
    ).toHaveAttribute("href", /^https?:\/\//);
    await page.keyboard.press("Escape");
    await expect(counts.getByRole("heading", { name: "TTP, 2024" })).toHaveCount(0);
  });

  test("in this data set: events with the TTP by year, on a picture of their own", async ({ page }) => {
    await openView(page, "v=1&from=2021-01-01");
    const counts = region(page, "TTP incident counts");
    await counts.getByRole("button", { name: "in this data set" }).click();
    expect(inAddress(page, "counts")).toEqual(["in-record"]);
    await expect(counts.getByRole("button", { name: /PIPS/ })).toHaveCount(0);
    await counts.getByRole("button", { name: "Show as table" }).click();
    const [, ...rows] = await rowsOf(counts);
    expect(Object.fromEntries(rows.filter(([, count]) => count !== "0"))).toEqual(
      Object.fromEntries(
        Object.entries(eventsWithTtp({ from: "2021-01-01" })).map(([year, count]) => [year, String(count)]),
      ),
    );
    await counts.getByRole("button", { name: "published counts" }).click();
    expect(inAddress(page, "counts")).toEqual([]);
  });
});
