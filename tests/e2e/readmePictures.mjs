/**
 * The four exported pictures of the README, docs/*.png: `npm run screenshots:docs`. They are made by the page itself,
 * through its Export menu, at the address that stands for any host: the pictures print it.
 */
import { mkdirSync, statSync } from "node:fs";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { BROWSER_FLAGS, findBrowser } from "../support/findBrowser.mjs";

process.chdir(`${import.meta.dirname}/../..`);

const HOST = "https://counterclaim.example/";
const LIMIT = 700_000;
const PICTURES = [
  {
    file: "docs/one-night.png",
    hash: "v=1&from=2025-10-11&to=2025-10-12&question=q-2025-10-11-pak-soldiers-killed",
    region: "Opened contradiction",
    theme: "light",
  },
  { file: "docs/attacks-by-counter.png", hash: "v=1", region: "TTP incident counts", theme: "light" },
  {
    file: "docs/border-october-2025.png",
    hash: "v=1&from=2025-10-01&to=2025-10-31",
    region: "Border map",
    theme: "dark",
  },
  { file: "docs/claim-gap.png", hash: "v=1", region: "Claim gap", theme: "light" },
];

/** Everything of the made-up host comes from the built site. */
async function serveAs(context, local) {
  await context.route(`${HOST}**`, async (route) => {
    const asked = new URL(route.request().url());
    const reply = await fetch(new URL(asked.pathname, local));
    await route.fulfill({
      status: reply.status,
      contentType: reply.headers.get("content-type") ?? "application/octet-stream",
      body: Buffer.from(await reply.arrayBuffer()),
    });
  });
}

async function save(browser, local, { file, hash, region, theme }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  await serveAs(context, local);
  const page = await context.newPage();
  await page.goto(`${HOST}#${hash}`);
  await page.locator('[data-drawn="true"]').waitFor({ timeout: 60_000 });
  const place =
    region === "Opened contradiction"
      ? page.getByRole("article")
      : page.getByRole("region", { name: region, exact: true });
  const open = async (item) => {
    await place.getByRole("button", { name: "Export", exact: true }).first().click();
    await page.getByRole("menuitem", { name: item }).click();
  };
  await open("Size and colours…");
  const sizes = page.getByRole("dialog");
  await sizes.getByRole("button", { name: theme, exact: true }).click();
  await sizes.getByRole("button", { name: "1×" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    sizes.getByRole("button", { name: "Save PNG" }).click(),
  ]);
  await download.saveAs(file);
  const { size } = statSync(file);
  console.log(`${file}: ${Math.round(size / 1000)} KB`);
  if (size > LIMIT) throw new Error(`${file} is larger than ${LIMIT / 1000} KB.`);
  await context.close();
}

await build({ logLevel: "warn" });
const server = await preview({ preview: { host: "127.0.0.1", port: 0 } });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
try {
  mkdirSync("docs", { recursive: true });
  for (const picture of PICTURES) await save(browser, server.resolvedUrls?.local[0] ?? "", picture);
} finally {
  await browser.close();
  await server.close();
}
