/**
 * Brushing the timeline over 100,000 events in Chromium, ours beside dc.js on crossfilter2 with four charts, in one run:
 * `npm run bench:timeline`. Ours is the built site, fed through intercepted answers for its data files, with every view
 * of it; dc draws time, actors, sources and types and nothing else. Prints figures and ratios; asserts nothing, since
 * machines differ. Run it on a quiet one.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { BROWSER_FLAGS, findBrowser } from "../support/findBrowser.mjs";
import { drawDcCharts } from "./dcCharts.mjs";
import { measureDrag, watchPage } from "./measureDrag.mjs";
import { plainRows, syntheticEvents } from "./syntheticEvents.mjs";

process.chdir(`${import.meta.dirname}/../..`);

const EVENTS = Number(process.env["EVENTS"] ?? 100_000);
const DRAG = { steps: Number(process.env["STEPS"] ?? 60), pixels: 6, pause: 32 };
const WIDTH = 1100;
const PATIENCE = 180_000;

const events = syntheticEvents(EVENTS);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
const outDir = mkdtempSync(join(tmpdir(), "bench-timeline-"));

async function pageOf() {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(watchPage);
  await page.addInitScript(() => localStorage.setItem("counterclaim.introduced", "yes"));
  return page;
}

async function measureOurs(address) {
  const page = await pageOf();
  const body = JSON.stringify(events);
  await page.route(/\/events-[^/]+\.json$/, (route) => route.fulfill({ contentType: "application/json", body }));
  await page.goto(address);
  await page
    .getByRole("status")
    .filter({ hasText: EVENTS.toLocaleString("en-GB") })
    .waitFor();
  await page.waitForTimeout(5000);
  const plot = await page.getByRole("group", { name: "Events over time" }).locator("svg").first().boundingBox();
  if (plot === null) throw new Error("The timeline is not on the page.");
  const measured = await measureDrag(page, { x: plot.x + plot.width * 0.5, y: plot.y + 60 }, DRAG);
  await page.close();
  return measured;
}

async function measureDc(delay) {
  const page = await pageOf();
  const require = createRequire(import.meta.resolve("dc/dist/dc.js"));
  const scripts = [
    join(dirname(require.resolve("d3")), "d3.js"),
    join(dirname(require.resolve("crossfilter2/package.json")), "crossfilter.js"),
    require.resolve("dc/dist/dc.js"),
  ];
  const rows = JSON.stringify(plainRows(events));
  await page.route("http://bench.test/**", (route) =>
    route.request().url().endsWith("/rows.json")
      ? route.fulfill({ contentType: "application/json", body: rows })
      : route.fulfill({ contentType: "text/html", body: "<!doctype html><title>dc</title><body></body>" }),
  );
  await page.goto("http://bench.test/");
  await page.addStyleTag({ content: readFileSync(require.resolve("dc/dist/style/dc.css"), "utf8") });
  // oxlint-disable-next-line no-await-in-loop -- each needs the one before.
  for (const path of scripts) await page.addScriptTag({ path });
  await page.evaluate(drawDcCharts, { delay, width: WIDTH });
  await page.waitForTimeout(2000);
  const plot = await page.locator("#time svg").boundingBox();
  if (plot === null) throw new Error("dc has drawn no time chart.");
  const measured = await measureDrag(page, { x: plot.x + plot.width * 0.5, y: plot.y + 60 }, DRAG);
  await page.close();
  return measured;
}

const ms = (number) => (number === null ? "–" : `${number.toFixed(1)} ms`);
const told = ({ firstPaint, lastPaint, steps, frames, late, worst, long, busy }) =>
  [
    `input to first paint ${ms(firstPaint)}, to last ${ms(lastPaint)} (medians of ${steps} steps)`,
    `frames over 16.7 ms: ${late} of ${frames}, the longest ${worst} ms`,
    `long tasks over 50 ms: ${long.length === 0 ? "none" : `${long.length}, the longest ${Math.max(...long)} ms`}`,
    `main thread per step ${ms(busy)}`,
  ].join("\n  ");
const ratio = (theirs, mine) => (theirs === null || mine === null ? "–" : `×${(theirs / mine).toFixed(2)}`);

try {
  await build({ logLevel: "error", build: { outDir, emptyOutDir: true } });
  const server = await preview({ build: { outDir }, preview: { host: "127.0.0.1", port: 0 } });
  const ours = await measureOurs(server.resolvedUrls?.local[0] ?? "");
  await server.close();
  const bare = await measureDc(0);
  const usual = await measureDc(40);
  console.log(
    `${EVENTS} events, a drag of ${DRAG.steps} steps; ${cpus().length} × ${cpus()[0]?.model}, Chromium ${browser.version()}`,
  );
  console.log(`ours, the whole page\n  ${told(ours)}`);
  console.log(`dc.js, four charts, without its delay\n  ${told(bare)}`);
  console.log(
    `dc.js, four charts, as it comes (waits 40 ms, so a flowing drag redraws only at its end)\n  ${told(usual)}`,
  );
  console.log(
    `dc without delay over ours: first paint ${ratio(bare.firstPaint, ours.firstPaint)}, last paint ${ratio(bare.lastPaint, ours.lastPaint)}, main thread ${ratio(bare.busy, ours.busy)}; dc as it comes over ours: first paint ${ratio(usual.firstPaint, ours.firstPaint)}`,
  );
} finally {
  await browser.close();
  rmSync(outDir, { recursive: true, force: true });
}
