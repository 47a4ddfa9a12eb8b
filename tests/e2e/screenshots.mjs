/**
 * Pictures of the built site for the eye: `npm run screenshots`, into .reports/screens/. With `--readme` only the
 * picture of the README, tests/golden/readme.png.
 */
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { BROWSER_FLAGS, findBrowser } from "../support/findBrowser.mjs";

process.chdir(`${import.meta.dirname}/../..`);

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
const MADE_FROM = ["src", "public", "data", "index.html", "vite.config.ts", "package-lock.json"];
const README = { file: "tests/golden/readme.png", limit: 400_000 };

function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const isBuilt = () => newest("dist/index.html") > Math.max(...MADE_FROM.map(newest));

/** Opens the site and waits until it shows events and asks for nothing more. */
async function opened(browser, address, viewport, colorScheme) {
  const page = await browser.newPage({ viewport, colorScheme, locale: "en-GB", timezoneId: "Asia/Karachi" });
  await page.addInitScript(() => localStorage.setItem("counterclaim.introduced", "yes"));
  await page.goto(address);
  await page
    .getByRole("status")
    .filter({ hasText: /[\d,]+ of [\d,]+ events/ })
    .first()
    .waitFor({ timeout: 30_000 });
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  // The map says when its ground is drawn; without a graphics card that takes some seconds.
  await page.locator('[data-drawn="true"]').waitFor({ timeout: 60_000 });
  return page;
}

async function shootAll(browser, address) {
  mkdirSync(".reports/screens", { recursive: true });
  for (const { width, height } of SIZES) {
    for (const theme of ["light", "dark"]) {
      const page = await opened(browser, address, { width, height }, theme);
      const name = `.reports/screens/${width}x${height}-${theme}`;
      await page.screenshot({ animations: "disabled", path: `${name}.png` });
      await page.screenshot({ animations: "disabled", path: `${name}-full.png`, fullPage: true });
      await page.close();
      console.log(`${name}.png, ${name}-full.png`);
    }
  }
}

async function shootReadme(browser, address) {
  const page = await opened(browser, address, { width: 1440, height: 900 }, "light");
  mkdirSync("tests/golden", { recursive: true });
  await page.screenshot({ animations: "disabled", path: README.file });
  const { size } = statSync(README.file);
  console.log(`${README.file}: ${Math.round(size / 1000)} KB`);
  if (size > README.limit) throw new Error(`${README.file} is larger than ${README.limit / 1000} KB.`);
}

if (!isBuilt()) await build({ logLevel: "warn" });
const server = await preview({ preview: { host: "127.0.0.1", port: 0 } });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
try {
  const address = server.resolvedUrls?.local[0] ?? "";
  await (process.argv.includes("--readme") ? shootReadme : shootAll)(browser, address);
} finally {
  await browser.close();
  await server.close();
}
