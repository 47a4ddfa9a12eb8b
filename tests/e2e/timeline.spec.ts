import type { Page } from "@playwright/test";
import { eventsIn } from "./support/naive.ts";
import { record } from "./support/naiveRecord.ts";
import { expect, test } from "./support/page.ts";
import { expectStatus, expectViews, inAddress, openView, region, statusLine } from "./support/views.ts";

const steps = (page: Page): Promise<number> => page.evaluate(() => history.length);

/** The days that the address holds; the ends of the record where it holds none. */
const chosen = (page: Page) => {
  const [from] = inAddress(page, "from");
  const [to] = inAddress(page, "to");
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
};

const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

test.describe("The timeline's brush", () => {
  test("a drag is one step of history, and every view follows", async ({ page }) => {
    await openView(page);
    const plot = region(page, "Timeline").getByRole("group", { name: "Events over time" });
    const box = await plot.boundingBox();
    if (box === null) throw new Error("The timeline has no place on the page.");
    const before = await steps(page);
    const y = box.y + 60;
    await page.mouse.move(box.x + box.width * 0.5, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, y, { steps: 6 });
    const atRest = page.url();
    await page.mouse.move(box.x + box.width * 0.75, y, { steps: 6 });
    expect(page.url(), "the address waits until the pointer is let go").toBe(atRest);
    await expect(statusLine(page)).not.toContainText("155 of 155 events");
    await page.mouse.up();
    await expect.poll(() => chosen(page)).toHaveProperty("to");
    expect(await steps(page)).toBe(before + 1);
    const days = chosen(page);
    expect(daysBetween(days.from ?? "", days.to ?? "")).toBeGreaterThan(200);
    expect(eventsIn(days).length).toBeGreaterThan(0);
    await expectViews(page, days);
    await page.goBack();
    await expect(statusLine(page)).toContainText("155 of 155 events");
    expect(chosen(page)).toEqual({});
  });

  test("both sliders do the same by keyboard, a key held down being one step", async ({ page }) => {
    await openView(page, "v=1&from=2025-09-01&to=2025-11-30");
    const timeline = region(page, "Timeline");
    const [start, end] = ["Start of the chosen days", "End of the chosen days"].map((name) =>
      timeline.getByRole("slider", { name }),
    );
    if (start === undefined || end === undefined) throw new Error("never");
    const before = await steps(page);
    await start.focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.down("ArrowRight");
    await page.keyboard.up("ArrowRight");
    await expect.poll(() => chosen(page)).toEqual({ from: "2025-09-06", to: "2025-11-30" });
    expect(await steps(page)).toBe(before + 1);
    await expect(start).toHaveAttribute("aria-valuetext", "6 September 2025");
    await end.focus();
    await page.keyboard.press("PageDown");
    await expect.poll(() => chosen(page)).toEqual({ from: "2025-09-06", to: "2025-10-31" });
    expect(await steps(page)).toBe(before + 2);
    await expectStatus(page, { from: "2025-09-06", to: "2025-10-31" });
    await page.goBack();
    await page.goBack();
    await expect(statusLine(page)).toContainText(
      `${eventsIn({ from: "2025-09-01", to: "2025-11-30" }).length} of ${record.events.length} events`,
    );
  });
});

test.describe("Playing from August 2021, by keyboard", () => {
  test("every view follows, Space pauses, and all of it is one step of history", async ({ page }) => {
    await openView(page);
    await page.getByRole("textbox", { name: "From" }).fill("2021-08-01");
    await expect.poll(() => chosen(page)).toEqual({ from: "2021-08-01" });
    const before = await steps(page);
    const timeline = region(page, "Timeline");
    await timeline.getByRole("button", { name: "Play", exact: true }).focus();
    await page.keyboard.press("Enter");
    const from = page.getByRole("textbox", { name: "From" });
    await expect(from).not.toHaveValue("2021-08-01");
    expect(chosen(page), "the address waits while it plays").toEqual({ from: "2021-08-01" });
    await timeline.locator("svg [role=button]").first().focus();
    await page.keyboard.press("Space");
    await expect(timeline.getByRole("button", { name: "Play", exact: true })).toBeVisible();
    await expect.poll(() => chosen(page)).toHaveProperty("to");
    const days = chosen(page);
    expect(daysBetween(days.from ?? "", days.to ?? "")).toBe(29);
    expect(await steps(page)).toBe(before + 1);
    await expectViews(page, days);
    await page.goBack();
    await expect.poll(() => chosen(page)).toEqual({ from: "2021-08-01" });
  });

  test("without motion there are steps", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openView(page, "v=1&from=2021-08-01");
    const timeline = region(page, "Timeline");
    const step = timeline.getByRole("button", { name: "Step", exact: true });
    await step.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => chosen(page)).toEqual({ from: "2021-08-01", to: "2021-08-30" });
    await page.keyboard.press("Enter");
    await expect.poll(() => chosen(page)).toEqual({ from: "2021-08-11", to: "2021-09-09" });
    await expect(timeline.getByRole("button", { name: "Play", exact: true })).toHaveCount(0);
  });
});

test.describe("Zooming the timeline", () => {
  test("with Ctrl and the wheel is one step, filters nothing and is undone by going back", async ({ page }) => {
    await openView(page);
    const plot = region(page, "Timeline").locator(".TimeHistogram-plot");
    const before = await steps(page);
    await plot.hover();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -120);
    await page.keyboard.up("Control");
    await expect.poll(() => inAddress(page, "zoomfrom")).toHaveLength(1);
    expect(await steps(page)).toBe(before + 1);
    await expect(statusLine(page)).toContainText("155 of 155 events");
    await page.goBack();
    await expect(region(page, "Timeline").getByText(/zooming filters nothing/)).toHaveCount(0);
  });
});

test.describe("Comparing October 2025 with February and March 2026", () => {
  test("timeline, map, contradictions and counts stand in pairs, and a reload keeps them", async ({ page }) => {
    await openView(page, "v=1&from=2025-10-01&to=2025-10-31&with=dates&withfrom=2026-02-01&withto=2026-03-31");
    const seen = async () => {
      const pairs = region(page, "Comparison");
      await expect(pairs.getByRole("heading", { level: 2 })).toHaveText("A: October 2025 · B: February–March 2026");
      const inside = (from: string, to: string) => eventsIn({ from, to }).length;
      const [a, b] = [inside("2025-10-01", "2025-10-31"), inside("2026-02-01", "2026-03-31")];
      await expect(pairs.getByRole("row", { name: /^Events \d/ })).toContainText(
        `${a - b} events more in A: ${a} against ${b}`,
      );
      for (const name of ["Timeline", "Places", "TTP incident counts", "Contradictions"])
        await expect(pairs.getByRole("heading", { level: 3, name, exact: true })).toBeVisible();
    };
    await seen();
    await page.reload();
    await seen();
    await region(page, "Comparison").page().getByRole("button", { name: "Stop comparing" }).click();
    expect(inAddress(page, "with")).toEqual([]);
    await expect(region(page, "Comparison")).toBeHidden();
  });
});
