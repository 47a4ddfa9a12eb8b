/**
 * How long making a picture holds up the page: `npm run bench:export`, on the built site in Chromium. Each region and
 * form is saved as PNG at 2× and as SVG in outlines; beside it the same SVG is drawn the plain way, in one piece on the
 * page (`drawPlainly`). Prints figures and ratios; asserts nothing, since machines differ. `ONLY=Timeline,Events` for
 * some of them, `TURNS=5` for more turns.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { BROWSER_FLAGS, findBrowser } from "../support/findBrowser.mjs";
import { drawPlainly, watchFiles } from "./exportPage.mjs";
import { measureTasks, partsOf } from "./measureTasks.mjs";

process.chdir(`${import.meta.dirname}/../..`);

const TURNS = Number(process.env["TURNS"] ?? 3);
const ONLY = (process.env["ONLY"] ?? "").split(",").filter(Boolean);
const PATIENCE = 120_000;

/** Name, region, and what stands in the address. */
const CASES = [
  ["Timeline", "Timeline", ""],
  ["Timeline, calendar", "Timeline", "v=1&time=calendar"],
  ["Border map", "Border map", ""],
  ["Border map, provinces", "Border map", "v=1&map=provinces"],
  ["Border map, month by month", "Border map", "v=1&map=months&from=2025-01-01&to=2025-12-31"],
  ["Contradictions", "Contradictions", ""],
  ["Opened contradiction", "Opened contradiction", "v=1&question=q-2025-10-11-taliban-killed"],
  ["TTP incident counts", "TTP incident counts", ""],
  ["TTP counts, multiples", "TTP incident counts", "v=1&counts=in-record&recordby=province&recordform=multiples"],
  ["Claim gap", "Claim gap", ""],
  ["Who carries whom", "Who carries whom", ""],
  ["Standing questions", "Standing questions", ""],
  ["Events", "Events", ""],
].filter(([name]) => ONLY.length === 0 || ONLY.includes(name));

/** What a picture is made of, as the functions are called that make it. */
const PARTS = {
  take: "take",
  compose: "composePicture",
  letters: "drawnLetters",
  faces: "base64",
  write: "writeSvg",
  size: "atSize",
  strips: "strip",
  outline: "outlineInSteps",
  metadata: "withPngMetadata",
};

const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
const outDir = mkdtempSync(join(tmpdir(), "bench-export-"));
const medianOf = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const ms = (number) => `${number < 10 ? number.toFixed(1) : Math.round(number)} ms`;

async function openAt(address, hash) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(watchFiles);
  await page.goto(`${address}#${hash}`);
  await page.getByRole("status").filter({ hasText: "events" }).waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(2500);
  return page;
}

/** Saving one file of a region: the menu opened, then the press and what follows until the browser has the file. */
const saving = (page, region, kind) => ({
  ready: async () => {
    const closing = page.locator(".said").getByRole("button", { name: "Close" });
    if ((await closing.count()) > 0) await closing.click();
    await region.getByRole("button", { name: "Export", exact: true }).first().click();
    await page.getByRole("menuitem", { name: kind, exact: true }).waitFor();
    await page.waitForTimeout(500);
    await page.evaluate(() => Object.assign(globalThis.files, { made: null }));
  },
  go: async () => {
    await page.getByRole("menuitem", { name: kind, exact: true }).click();
    await page.waitForFunction(() => globalThis.files.made !== null);
    return page.evaluate(() => globalThis.files.made);
  },
});
const drawing = (page, onProcessor) => ({ ready: async () => {}, go: () => page.evaluate(drawPlainly, onProcessor) });

async function turns(page, { ready, go }) {
  await ready();
  const first = await go();
  const measured = [];
  // oxlint-disable-next-line no-await-in-loop -- one after the other, or they would measure one another.
  for (let turn = 0; turn < TURNS; turn += 1) measured.push(await measureTasks(page, { ready, go }));
  const median = (of) => medianOf(measured.map(of));
  return {
    first: first.wall,
    kb: first.kb,
    wall: median(({ made }) => made.wall),
    longest: median(({ longest }) => longest),
    worst: Math.max(...measured.map(({ longest }) => longest)),
    clock: Math.max(...measured.map(({ clock }) => clock)),
    spent: median(({ spent }) => spent),
    profile: measured[0].profile,
  };
}

const partsTold = ({ profile }) =>
  Object.entries(partsOf(profile, PARTS))
    .filter(([, spent]) => spent >= 1)
    .map(([part, spent]) => `${part} ${Math.round(spent)}`)
    .join(", ");

try {
  // Unminified, so that functions go by their names.
  await build({ logLevel: "error", build: { outDir, emptyOutDir: true, minify: false } });
  const server = await preview({ build: { outDir }, preview: { host: "127.0.0.1", port: 0 } });
  const address = server.resolvedUrls?.local[0] ?? "";
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Chromium ${browser.version()}, Node ${process.version}, load ${loadavg()[0].toFixed(1)}, medians of ${TURNS}`,
  );
  console.log(
    "longest task: one task of the main thread in the processor's time, which other programs are not in; parts in ms",
  );
  for (const [name, title, hash] of CASES) {
    const page = await openAt(address, hash);
    const region = page.getByRole("region", { name: title, exact: true });
    const png = await turns(page, saving(page, region, "PNG"));
    const svg = await turns(page, saving(page, region, "SVG"));
    const plain = await turns(page, drawing(page, false));
    const inMemory = await turns(page, drawing(page, true));
    await region.getByRole("button", { name: "Export", exact: true }).first().click();
    await page.getByRole("menuitem", { name: "Size and colours…", exact: true }).click();
    await page.getByRole("button", { name: /^outlines/u }).click();
    await page.keyboard.press("Escape");
    const outlines = await turns(page, saving(page, region, "SVG"));
    const told = (what, each) =>
      `  ${what.padEnd(21)} longest task ${ms(each.longest).padStart(7)} (worst ${ms(each.worst)}, by the clock ${ms(each.clock)}), main thread ${ms(each.spent)}, wall ${ms(each.wall)} (first ${ms(each.first)}), ${Math.round(each.kb)} KB: ${partsTold(each)}`;
    const ratio = (key) => `×${(plain[key] / png[key]).toFixed(2)} and ×${(inMemory[key] / png[key]).toFixed(2)}`;
    console.log(name);
    console.log(told("PNG at 2×", png));
    console.log(told("plainly", plain));
    console.log(told("plainly, in memory", inMemory));
    console.log(told("SVG", svg));
    console.log(told("SVG, outlines", outlines));
    console.log(
      `  plainly, as it comes and in memory, over ours: longest task ${ratio("longest")}, wall ${ratio("wall")}`,
    );
    await page.close();
  }
  await server.close();
} finally {
  await browser.close();
  rmSync(outDir, { recursive: true, force: true });
}
