import { createServer } from "node:net";
import { defineConfig, devices } from "@playwright/test";
import { BROWSER_FLAGS, findBrowser, PLAIN_FLAGS } from "../support/findBrowser.mjs";

const root = `${import.meta.dirname}/../..`;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === "object" ? address.port : 0));
    });
  });

// Each worker reads this file again; the environment hands it what the first reading found.
const port = (process.env["JOURNEYS_PORT"] ??= String(await freePort()));
const executablePath = (process.env["CHROMIUM_PATH"] ??= await findBrowser());
const baseURL = `http://127.0.0.1:${port}/`;

/** Another folder than dist/ to serve, so that two builds need not stand in each other's way. */
const built = process.env["E2E_DIST"];

const inKarachi = { timezoneId: "Asia/Karachi", locale: "en-GB" };
const desktop = { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } };

/**
 * A journey runs on the desktop; with `@phone` in its title, on the phone instead; with `@dates`, also far west of the
 * desktop's time zone, where a day that was read as an instant shows as the day before. Only with the tag `@webgl` may
 * the browser draw with WebGL: without a graphics card that doubles the time of a journey, so one that is not about the
 * map takes the plain one.
 */
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: `${root}/.reports/journeys`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env["CI"] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: `${root}/.reports/playwright.json` }]],
  use: {
    baseURL,
    // Who comes back has seen the introduction; commands.spec.ts comes for the first time.
    storageState: {
      cookies: [],
      origins: [{ origin: new URL(baseURL).origin, localStorage: [{ name: "counterclaim.introduced", value: "yes" }] }],
    },
    // A copy of the page at every step would cost a sixth of the run; `--trace on` makes one where it is wanted.
    trace: "off",
    screenshot: "only-on-failure",
    contextOptions: { reducedMotion: "no-preference" },
    launchOptions: { executablePath, args: [...PLAIN_FLAGS] },
  },
  projects: [
    { name: "desktop", grepInvert: /@phone|@webgl/, use: { ...desktop, ...inKarachi } },
    {
      name: "desktop-webgl",
      grep: /@webgl/,
      use: { ...desktop, ...inKarachi, launchOptions: { executablePath, args: [...BROWSER_FLAGS] } },
    },
    { name: "desktop-west", grep: /@dates/, use: { ...desktop, timezoneId: "America/Los_Angeles", locale: "en-US" } },
    {
      name: "phone",
      grep: /@phone/,
      use: {
        ...desktop,
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
        timezoneId: "America/Los_Angeles",
        locale: "en-US",
      },
    },
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort${built === undefined ? "" : ` --outDir ${built}`}`,
    cwd: root,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
