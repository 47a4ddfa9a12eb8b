/**
 * How long a drag of the brush keeps the main thread: `npm run bench:brush`, on the built site in Chromium. Prints the
 * long tasks (over 50 ms); asserts nothing, since machines differ. A task that the machine's other work lengthens counts
 * too, so run it on a quiet one.
 */
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { BROWSER_FLAGS, findBrowser } from "../support/findBrowser.mjs";

process.chdir(`${import.meta.dirname}/../..`);

const STEPS = 60;
const PIXELS = 6;
const PAUSE = 32;

await build({ logLevel: "error" });
const server = await preview({ preview: { host: "127.0.0.1", port: 0 } });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    localStorage.setItem("counterclaim.introduced", "yes");
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longTasks.push(Math.round(duration));
    }).observe({ type: "longtask" });
  });
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  await page.getByRole("status").filter({ hasText: "events" }).waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(3000);
  const loading = await page.evaluate(() => globalThis.longTasks.splice(0));
  const plot = await page.getByRole("group", { name: "Events over time" }).locator("svg").first().boundingBox();
  if (plot === null) throw new Error("The timeline is not on the page.");
  const [left, y] = [plot.x + plot.width * 0.5, plot.y + 60];
  await page.mouse.move(left, y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a drag is one move after the other.
    await page.mouse.move(left + step * PIXELS, y);
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(PAUSE);
  }
  await page.mouse.up();
  await page.waitForTimeout(500);
  const dragging = await page.evaluate(() => globalThis.longTasks.splice(0));
  const told = (tasks) =>
    tasks.length === 0 ? "none" : `${tasks.length}, the longest ${Math.max(...tasks)} ms (${tasks.join(", ")})`;
  console.log(`long tasks while the page loads: ${told(loading)}`);
  console.log(`long tasks during a drag of ${STEPS} steps: ${told(dragging)}`);
} finally {
  await browser.close();
  await server.close();
}
