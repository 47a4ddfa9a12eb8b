import type { Page } from "@playwright/test";
import { eventsIn } from "./support/naive.ts";
import { expect, test } from "./support/page.ts";
import { expectStatus, expectViews, inAddress, openView, region, statusLine } from "./support/views.ts";

const map = (page: Page) => region(page, "Border map").getByRole("group", { name: "Map of events by place" });

/** The corners that the address holds. */
const ringIn = (page: Page): [number, number][] => {
  const [text = ""] = inAddress(page, "area");
  expect(text).toMatch(/^lasso /);
  return text
    .replace("lasso ", "")
    .split(";")
    .map((corner) => corner.split(",").map(Number) as [number, number]);
};

/** Drags a lasso with the mouse: shares of the frame's width and height. */
async function drawLasso(page: Page, corners: readonly (readonly [number, number])[]): Promise<void> {
  await region(page, "Border map").getByRole("button", { name: "Lasso" }).click();
  const frame = await map(page).locator(".map__frame").boundingBox();
  if (frame === null) throw new Error("The map has no frame.");
  const at = ([x, y]: readonly [number, number]) => [frame.x + x * frame.width, frame.y + y * frame.height] as const;
  const [first, ...rest] = corners.map(at);
  await page.mouse.move(...(first ?? [0, 0]));
  await page.mouse.down();
  for (const corner of rest) {
    // oxlint-disable-next-line no-await-in-loop -- a drag is one move after the other.
    await page.mouse.move(...corner, { steps: 6 });
  }
  await page.mouse.up();
}

test.describe("Choosing an area", () => {
  test("a province of the list and a lasso on the map narrow every view as a plain count does, and back undoes them", async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await openView(page);
    const places = region(page, "Filters").getByRole("group", { name: "Places" });
    await places.getByRole("button", { name: /^Pakistan/ }).click();
    await places.getByRole("checkbox", { name: "Balochistan", exact: true }).check();
    await expectViews(page, { province: "Balochistan" });
    expect(inAddress(page, "province")).toEqual(["PK Balochistan"]);
    await expect(
      page
        .getByRole("group", { name: "Active filters" })
        .getByRole("button", { name: "Remove filter: province: Balochistan" }),
    ).toBeVisible();

    await page.goBack();
    await expect(statusLine(page)).toContainText("155 of 155 events");
    const table = region(page, "Border map").getByRole("button", { name: "Show as table" });
    if ((await table.getAttribute("aria-pressed")) === "true") await table.click();
    await expect(map(page).locator("[data-symbol]").first()).toBeAttached();
    await map(page).scrollIntoViewIfNeeded();
    await drawLasso(page, [
      [0.5, 0.2],
      [0.85, 0.2],
      [0.85, 0.7],
      [0.5, 0.7],
      [0.5, 0.25],
    ]);
    const ring = ringIn(page);
    const count = eventsIn({ ring }).length;
    expect(count).toBeGreaterThan(20);
    expect(count).toBeLessThan(155);
    await expectStatus(page, { ring });

    await page.goBack();
    await expect(statusLine(page)).toContainText("155 of 155 events");
    expect(inAddress(page, "area")).toEqual([]);
    await page.goForward();
    await expect(statusLine(page)).toContainText(`${count} of 155 events`);
    await page.getByRole("button", { name: /^Remove filter: a drawn area of/ }).click();
    await expect(statusLine(page)).toContainText("155 of 155 events");
  });

  test("a distance from the Durand Line is typed, says how exact it is, and is kept by the address", async ({
    page,
  }) => {
    await openView(page);
    const places = region(page, "Filters").getByRole("group", { name: "Places" });
    await places.getByRole("textbox", { name: "Kilometres" }).fill("20");
    await places.getByRole("combobox", { name: "Distance from" }).selectOption("the Durand Line");
    await places.getByRole("button", { name: "Set" }).click();
    await expect(page.getByRole("button", { name: "Remove filter: within 20 km of the Durand Line" })).toBeVisible();
    await expect(places).toContainText("The line is drawn to within 1–3 km");
    expect(inAddress(page, "area")).toEqual(["line 20"]);
    const near = eventsIn({ lineKm: 20 }).length;
    expect(near).toBeGreaterThan(20);
    await expect(statusLine(page)).toContainText(`${near} of 155 events`);
    // Torkham lies on the line, Karachi some 500 km from it.
    await expect(
      map(page)
        .getByRole("button", { name: /Torkham/ })
        .first(),
    ).toBeAttached();
    await expect(map(page).getByRole("button", { name: /^Karachi/ })).toHaveCount(0);
    await page.reload();
    await expect(statusLine(page)).toContainText(`${near} of 155 events`);
  });
});

test.describe("Without a network", { tag: "@webgl" }, () => {
  test("a page that is loaded goes on: the map, its zoom, its labels and every other view", async ({
    page,
    context,
  }) => {
    await openView(page);
    await expect(map(page).locator("[data-symbol]").first()).toBeVisible();
    await region(page, "Claim gap").scrollIntoViewIfNeeded();
    await expect(region(page, "Claim gap").locator('[aria-busy="true"]')).toHaveCount(0);
    await context.setOffline(true);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await map(page).scrollIntoViewIfNeeded();
    const scale = () => map(page).locator(".map__scale text").textContent();
    const before = await scale();
    for (let press = 0; press < 3; press += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one press after the other.
      await map(page).getByRole("button", { name: "Zoom in", exact: true }).click();
    }
    await expect.poll(scale).not.toBe(before);
    await expect(map(page).locator(".map__labels text").first()).toBeVisible();
    await expect(map(page).locator("canvas")).toBeVisible();
    expect(asked.filter((url) => !url.startsWith("blob:") && !url.startsWith("data:"))).toEqual([]);
  });
});
