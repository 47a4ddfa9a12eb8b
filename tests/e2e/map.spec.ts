import type { Page } from "@playwright/test";
import { eventsIn } from "./support/naive.ts";
import { record } from "./support/naiveRecord.ts";
import { placeLines } from "./support/naivePlaces.ts";
import { expect, test } from "./support/page.ts";
import { inAddress, openView, region, rowsOf } from "./support/views.ts";

const map = (page: Page) => region(page, "Border map").getByRole("group", { name: "Map of events by place" });

/**
 * Places by themselves ("Kabul | 20"), and how many places stand behind all symbols: single ones and gatherings
 * ("4 places, 16 events, zoom in or open: …").
 */
const placesOnMap = async (page: Page): Promise<{ single: string[]; places: number; gathered: string }> => {
  const names = await map(page)
    .locator("[data-symbol]")
    .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? ""));
  const gathered = names.map((name) => Number(/^(\d+) places,/.exec(name)?.[1] ?? 0));
  const single = names
    .filter((name) => !/^\d+ places,/.test(name))
    .map((name) => /^(.*?)(?: \(same point: .*\))?: ([\d,]+) events?/.exec(name)?.slice(1, 3).join(" | ") ?? name);
  return {
    single,
    places: single.length + gathered.reduce((sum, count) => sum + count, 0),
    gathered: names.filter((name) => /^\d+ places,/.test(name)).join("; "),
  };
};

/** Names and numbers of the places named beside the frame. */
const placesOutside = async (page: Page): Promise<string[]> => {
  const more = map(page).getByRole("button", { name: /^and \d+ more$/ });
  if ((await more.count()) > 0) await more.click();
  const names = await map(page)
    .locator(".map__outside button")
    .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? ""));
  return names.map(
    (name) => /^(.*?)(?: \(same point: .*\))?: ([\d,]+) events?/.exec(name)?.slice(1, 3).join(" | ") ?? name,
  );
};

const expectedPlaces = (): string[] =>
  placeLines({})
    .map((line) => line.split(" | "))
    .map(([name, , count]) => `${name} | ${count}`)
    .sort();

for (const webGl of [true, false]) {
  test.describe(webGl ? "The border map" : "The border map without WebGL", { tag: webGl ? "@webgl" : [] }, () => {
    test(`${webGl ? "shows" : "is a plain drawing that says so and shows"} every place, is reached by keyboard and leads to a source in three steps`, async ({
      page,
    }) => {
      await openView(page);
      await expect(map(page).locator("[data-symbol]").first()).toBeVisible();
      const plain = region(page, "Border map").getByText("This browser cannot draw with WebGL, so the map is plain.");
      await expect(plain).toHaveCount(webGl ? 0 : 1);
      await expect(map(page).locator("canvas")).toHaveCount(webGl ? 1 : 0);
      await expect(region(page, "Border map")).toContainText(
        "The Durand Line is drawn, dashed, as Pakistan and most states treat it; Kabul has never recognised it as a border.",
      );
      const shown = await placesOnMap(page);
      // What lies far beyond the frame has no symbol, only its name beside it.
      const outside = await placesOutside(page);
      const nameOf = (line: string) => line.split(" | ")[0] ?? "";
      const far = outside.filter((line) => !shown.single.includes(line) && !shown.gathered.includes(nameOf(line)));
      expect(shown.places + far.length).toBe(expectedPlaces().length);
      expect(expectedPlaces()).toEqual(expect.arrayContaining([...shown.single, ...outside]));

      const stop = map(page).locator('[data-symbol][tabindex="0"]');
      await expect(stop).toHaveCount(1);
      await stop.focus();
      const first = await stop.getAttribute("data-symbol");
      await page.keyboard.press("ArrowLeft");
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-symbol"));
      expect(await focused()).not.toBe(first);
      await page.keyboard.press("Home");
      const place = (await focused()) ?? "";
      const here = record.events.filter(({ locations }) => locations.some(({ name }) => name === place));
      expect(here.length).toBeGreaterThan(5);

      // A gathering opens as the map comes nearer; the place it is named after keeps the focus.
      if (/^\d+ places,/.test((await map(page).locator("[data-symbol]:focus").getAttribute("aria-label")) ?? "")) {
        await page.keyboard.press("Enter");
        await expect(map(page).locator("[data-symbol]:focus")).toHaveAttribute("aria-label", new RegExp(`^${place}:`));
      }

      // One: the place. Two: the event. Three: the source.
      await page.keyboard.press("Enter");
      expect(inAddress(page, "place")).toEqual([place]);
      const list = region(page, "Border map");
      await expect(list.getByRole("heading", { name: `${here.length} events at ${place}` })).toBeFocused();
      const picks = list.getByRole("listitem").getByRole("button");
      await expect(picks.filter({ hasText: here[0]?.title ?? "" })).toHaveCount(1);
      for (const { title } of here) await expect(picks.filter({ hasText: title }).first()).toBeAttached();
      const linked = here.find(({ sources }) =>
        record.sources.some(({ id, url }) => sources.includes(id) && url !== null),
      );
      await picks
        .filter({ hasText: linked?.title ?? "" })
        .first()
        .press("Enter");
      const opened = region(page, "Record");
      await expect(opened.getByRole("heading", { level: 2, name: linked?.title ?? "" })).toBeFocused();
      const link = opened.getByRole("list", { name: "Sources on the event" }).getByRole("link").first();
      await expect(link).toHaveAttribute("href", /^https?:\/\//);
      await link.focus();
      await expect(link).toBeFocused();
    });
  });
}

test.describe("Beside the border map", () => {
  test("the events without a place are counted and can be opened", async ({ page }) => {
    await openView(page);
    const without = eventsIn({}).filter(({ locations }) => !locations.some(({ precision }) => precision !== "country"));
    await region(page, "Border map")
      .getByRole("button", { name: `${without.length} events without a place on the map` })
      .click();
    const picks = region(page, "Border map")
      .getByRole("listitem")
      .getByRole("button")
      .filter({ hasText: / \d{4}|^\d{4}/ });
    await picks.filter({ hasText: without[0]?.title ?? "" }).click();
    await expect(region(page, "Record")).toContainText(without[0]?.title ?? "");
  });

  test("the places filtered away are gone from the table too", async ({ page }) => {
    await openView(page, "v=1&from=2025-10-11&to=2025-10-12");
    await region(page, "Border map").getByRole("button", { name: "Show as table" }).click();
    const [, ...rows] = await rowsOf(region(page, "Border map"));
    expect(rows.length).toBe(placeLines({ from: "2025-10-11", to: "2025-10-12" }).length);
  });
});

test.describe("The drawing surface", { tag: "@webgl" }, () => {
  test("that the browser takes away is replaced by the plain map, and comes back where the reader left it", async ({
    page,
  }) => {
    await openView(page);
    await expect(map(page).locator("[data-symbol]").first()).toBeVisible();
    const symbols = await map(page).locator("[data-symbol]").count();
    const chosen = map(page).locator('[data-symbol][tabindex="0"]');
    await chosen.focus();
    const canvas = map(page).locator(".maplibregl-canvas");
    const scale = () => map(page).locator(".map__scale").innerHTML();
    await canvas.evaluate((node: HTMLCanvasElement) => {
      const loss = node.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      node.addEventListener("give-back", () => loss?.restoreContext());
      loss?.loseContext();
    });
    const notice = map(page).getByText(
      "The browser took the drawing surface away; the map is drawn plainly until it comes back.",
    );
    await expect(notice).toBeVisible();
    await expect(map(page).locator(".map__plain .map__line")).toBeVisible();
    await expect(map(page).locator("[data-symbol]")).toHaveCount(symbols);
    await expect(chosen).toBeFocused();
    await expect(canvas).toHaveCSS("opacity", "0");

    // The plain map works: it is moved by its buttons, and so it is when the surface is back.
    const before = await scale();
    await map(page).getByRole("button", { name: "Zoom in", exact: true }).click();
    await expect.poll(scale).not.toBe(before);
    const nearer = await scale();

    await canvas.evaluate((node) => node.dispatchEvent(new Event("give-back")));
    await expect(notice).toHaveCount(0);
    await expect(map(page).locator(".map__plain")).toHaveCount(0);
    await expect(canvas).toHaveCSS("opacity", "1");
    expect(await scale()).toBe(nearer);
    // With all that lies above it out of sight, the canvas shows a ground of more than one colour.
    await map(page)
      .locator(".map__overlay")
      .evaluate((node) => node.setAttribute("visibility", "hidden"));
    const picture = (await canvas.screenshot()).toString("base64");
    const colours = await page.evaluate(async (text) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const pen = new OffscreenCanvas(image.width, image.height).getContext("2d");
      pen?.drawImage(image, 0, 0);
      // Clear of the buttons above and the foot below.
      const { data } = pen?.getImageData(0, 60, image.width, image.height - 120) ?? { data: [] };
      const found = new Set<number>();
      for (let i = 0; i < data.length; i += 4)
        found.add((data[i] ?? 0) * 65_536 + (data[i + 1] ?? 0) * 256 + (data[i + 2] ?? 0));
      return found.size;
    }, picture);
    expect(colours).toBeGreaterThan(20);
  });
});
