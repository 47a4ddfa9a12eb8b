/**
 * A brush over 1,000,000 events on the map: `npm run bench:map`. Ours (filter, cells, symbols) beside an index of
 * supercluster that is built anew, in Node and in Chromium, and beside deck.gl's ScatterplotLayer over all events, in
 * Chromium. Prints figures and ratios; asserts nothing, since machines differ. Run it on a quiet one; it takes some
 * minutes and about 4 GB.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { BROWSER_FLAGS, findBrowser } from "../support/findBrowser.mjs";

process.chdir(`${import.meta.dirname}/../..`);

const EVENTS = Number(process.env["EVENTS"] ?? 1_000_000);
/** The first steps of a walk warm the machine up. A step of deck's filter takes seconds where graphics are software. */
const WAYS = [
  { name: "ours", warmUp: 5, most: 65 },
  { name: "clusters", warmUp: 5, most: 40 },
  { name: "deck.gl, given", warmUp: 3, most: 20 },
  { name: "deck.gl, filtered", warmUp: 1, most: 3 },
];
const PATIENCE = 600_000;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const ms = (number) => `${number.toFixed(number < 10 ? 1 : 0)} ms`;
const told = (steps, field) => {
  const times = steps.map((step) => step[field]);
  return `${ms(median(times))} (longest ${ms(Math.max(...times))})`;
};

const NODE_PART = fileURLToPath(import.meta.resolve("./mapNode.ts"));
const PAGE = fileURLToPath(import.meta.resolve("./mapPage.tsx"));
const outDir = mkdtempSync(join(tmpdir(), "bench-map-"));

async function inNode() {
  const dir = join(outDir, "node");
  await build({
    logLevel: "error",
    ssr: { noExternal: true },
    build: { ssr: NODE_PART, outDir: dir, emptyOutDir: true, copyPublicDir: false },
  });
  const answer = execFileSync(process.execPath, ["--max-old-space-size=8192", join(dir, "mapNode.js")], {
    env: { ...process.env, EVENTS: String(EVENTS) },
    maxBuffer: 2 ** 26,
    encoding: "utf8",
  });
  const { zoom, once, walks } = JSON.parse(answer);
  console.log(`\nNode ${process.version}, zoom ${zoom.toFixed(2)}, nothing drawn`);
  console.log(`  once: index of the record ${ms(once.indexed)}, first cells ${ms(once.first)}`);
  for (const [name, steps] of Object.entries(walks)) {
    console.log(
      [
        `  ${name}, ${steps.length} steps: ${median(steps.map(({ rows }) => rows))} events in view, ${median(steps.map(({ cells }) => cells))} cells, ${median(steps.map(({ clusters }) => clusters))} clusters`,
        `ours ${told(steps, "ours")}: filter ${told(steps, "engine")}, figure and marks ${told(steps, "figure")}, layout ${told(steps, "layout")}`,
        `supercluster ${told(steps, "theirs")}: built anew and asked ${told(steps, "build")}, the rest layout`,
        `its building over our filter and figure ×${(median(steps.map(({ build: built }) => built)) / median(steps.map((step) => step.engine + step.figure))).toFixed(1)}; all of it over all of ours ×${(median(steps.map(({ theirs }) => theirs)) / median(steps.map(({ ours }) => ours))).toFixed(1)}`,
      ].join("\n    "),
    );
  }
}

async function inChromium() {
  const dir = join(outDir, "page");
  await build({
    logLevel: "error",
    build: { outDir: dir, emptyOutDir: true, rollupOptions: { input: PAGE } },
  });
  const { file, css } = JSON.parse(readFileSync(join(dir, ".vite/manifest.json"), "utf8"))["tests/bench/mapPage.tsx"];
  writeFileSync(
    join(dir, "map.html"),
    `<!doctype html>
    <meta charset="utf-8" />
    ${css.map((sheet) => `<link rel="stylesheet" href="${sheet}" />`).join("")}
    <div id="root" style="width: 620px"></div>
    <div id="deck" style="position: relative; width: 620px; height: 560px"></div>
    <script type="module" src="${file}"></script>`,
  );
  const server = await preview({ build: { outDir: dir }, preview: { host: "127.0.0.1", port: 0 } });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...BROWSER_FLAGS, "--js-flags=--max-old-space-size=4096"],
  });
  console.log(`\nChromium ${browser.version()}, WebGL in software`);
  try {
    const page = await browser.newPage({ viewport: { width: 700, height: 1300 } });
    page.setDefaultTimeout(PATIENCE);
    page.on("pageerror", (error) => console.error(`the page: ${error.message}`));
    await page.goto(`${server.resolvedUrls?.local[0] ?? ""}map.html`);
    await page.waitForFunction(() => "bench" in globalThis);
    await page.evaluate((count) => globalThis.bench.prepare(count), EVENTS);
    await page.locator(".map__frame[data-drawn=true]").waitFor();
    const session = await page.context().newCDPSession(page);
    // Time of the processor, not of the clock: what else the machine does is not in it.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const busy = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
    };
    for (const { name, warmUp, most } of WAYS) {
      for (const walk of ["brush", "play"]) {
        const run = (steps) => page.evaluate(([...asked]) => globalThis.bench.walk(...asked), [name, walk, steps]);
        // oxlint-disable-next-line no-await-in-loop -- one after the other: they share the processor.
        await page.evaluate((asked) => globalThis.bench.ready(asked), name);
        // oxlint-disable-next-line no-await-in-loop
        await run(warmUp);
        // oxlint-disable-next-line no-await-in-loop
        const before = await busy();
        // oxlint-disable-next-line no-await-in-loop
        const steps = await run(most);
        // oxlint-disable-next-line no-await-in-loop
        const each = ((await busy()) - before) / steps.length;
        console.log(
          `  ${name}, ${walk}, ${steps.length} steps: script ${told(steps, "script")}, main thread in all ${ms(each)} of the processor a step, until shown ${told(steps, "shown")}`,
        );
        // oxlint-disable-next-line no-await-in-loop
        if (process.env["SHOTS"]) await page.screenshot({ path: join(process.env["SHOTS"], `${name}-${walk}.png`) });
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  console.log(
    `${EVENTS.toLocaleString("en")} events; ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0].toFixed(1)}`,
  );
  await inNode();
  await inChromium();
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
