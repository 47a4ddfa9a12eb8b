import { withThousands } from "./support/naive.ts";
import { record } from "./support/naiveRecord.ts";
import { expect, test } from "./support/page.ts";
import { expectViews, openView, region, statusLine } from "./support/views.ts";

/** Files that belong to the map alone; from the crossings and the line a filter measures distances. */
const OF_THE_MAP = /GlMap|PlainMap|maplibre|basemap|towns/;

test.describe("Opening the page", { tag: "@webgl" }, () => {
  test("shows the whole record, view by view", async ({ page }) => {
    await openView(page);
    const [events, claims] = [record.events.length, record.claims.length].map(withThousands);
    await expect(statusLine(page)).toContainText(`${events} of ${events} events`);
    await expect(statusLine(page)).toContainText(`${claims} of ${claims} claims`);
    for (const name of [
      "Filters",
      "Timeline",
      "Border map",
      "Contradictions",
      "TTP incident counts",
      "Events",
    ] as const) {
      await expect(region(page, name)).toHaveCount(1);
      await expect(region(page, name)).toBeVisible();
    }
    await expectViews(page, {});
  });

  test("draws the timeline before it asks for a byte of the map, and asks nobody but its own server", async ({
    page,
  }) => {
    const asked: { readonly url: string; readonly chartStood: boolean }[] = [];
    let chartStands = false;
    await page.exposeFunction("reportChart", () => {
      chartStands = true;
    });
    await page.addInitScript(() => {
      const bars = `section[aria-label="Timeline"] svg [role="button"]`;
      new MutationObserver((_, observer) => {
        if (document.querySelector(bars) === null) return;
        observer.disconnect();
        performance.mark("timeline stands");
        void (globalThis as unknown as { reportChart: () => Promise<void> }).reportChart();
      }).observe(document, { childList: true, subtree: true });
    });
    page.on("request", (request) => asked.push({ url: request.url(), chartStood: chartStands }));
    await openView(page);
    await expect(region(page, "Border map").getByRole("group", { name: "Map of events by place" })).toBeVisible();
    const ofTheMap = asked.filter(({ url }) => OF_THE_MAP.test(url));
    expect(ofTheMap.map(({ url }) => url).join(" ")).toMatch(/maplibre.*|GlMap/);
    expect(ofTheMap.length, "chunk, worker and ground of the map").toBeGreaterThanOrEqual(4);
    // By the page's own clock, which no message between two processes can blur.
    const early = await page.evaluate((pattern) => {
      const stood = performance.getEntriesByName("timeline stands")[0]?.startTime ?? 0;
      return performance
        .getEntriesByType("resource")
        .filter(({ name, startTime }) => new RegExp(pattern).test(name) && startTime < stood)
        .map(({ name }) => name);
    }, OF_THE_MAP.source);
    expect(early).toEqual([]);
    expect(ofTheMap.filter(({ chartStood }) => !chartStood)).toEqual([]);
  });
});
