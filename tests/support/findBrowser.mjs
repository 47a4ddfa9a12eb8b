/**
 * Finds a Chromium for the journeys: one that is installed, else Playwright's own, else the system's package manager.
 * `node tests/support/findBrowser.mjs` prints its path, or says in one sentence what to do.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome"];
const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];
const MINUTE = 60_000;

const isRoot = process.getuid?.() === 0;

const QUIET = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Flags under which pictures and WebGL come out the same on any machine, with or without a graphics card. */
export const BROWSER_FLAGS = [...QUIET, "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/** The same without WebGL: a processor that plays the graphics card takes as long for a page as the page itself. */
export const PLAIN_FLAGS = [...QUIET, "--disable-gpu", "--disable-3d-apis"];

const WHAT_TO_DO =
  "No Chromium was found and none could be installed: install Chromium or Google Chrome, or set CHROMIUM_PATH to its executable.";

const say = (text) => process.stderr.write(`${text}\n`);

/** Runs quietly, with a time limit; true when it ended well. */
function run(command, args, limit = 5 * MINUTE) {
  const options = { stdio: ["ignore", "ignore", "ignore"], timeout: limit, shell: process.platform === "win32" };
  return spawnSync(command, args, options).status === 0;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu's `chromium-browser` may be a stub that only asks for a snap: on Linux a browser must answer for itself. */
const answers = (path) => process.platform !== "linux" || run(path, [...BROWSER_FLAGS, "--version"], MINUTE / 2);

function candidates() {
  const env = process.env;
  const onPath = (env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const inFolders = (folders, tails) =>
    folders.filter(Boolean).flatMap((folder) => tails.map((tail) => join(folder, tail)));
  if (process.platform === "darwin")
    return [...inFolders(["/Applications", join(env.HOME ?? "", "Applications")], MAC), ...onPath];
  if (process.platform === "win32")
    return inFolders([env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA], WINDOWS);
  return onPath;
}

const installed = () => candidates().find((path) => isExecutable(path) && answers(path)) ?? null;

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) && answers(path) ? path : null;
}

async function installPlaywrightsOwn() {
  say("No browser found; asking Playwright for its own …");
  return run("npx", ["playwright", "install", "chromium"], 4 * MINUTE) ? playwrightsOwn() : null;
}

function installFromSystem() {
  const sudo = isRoot ? [] : ["sudo", "-n"];
  const asAdministrator = (...words) => {
    const [command, ...args] = [...sudo, ...words];
    return run(command, args, 10 * MINUTE);
  };
  say("Asking the system's package manager for Chromium …");
  const got =
    (run("brew", ["--version"]) && run("brew", ["install", "--cask", "chromium"], 10 * MINUTE)) ||
    (run("apt-get", ["--version"]) &&
      asAdministrator("apt-get", "update", "-qq") &&
      asAdministrator("apt-get", "install", "-y", "-qq", "chromium")) ||
    (run("dnf", ["--version"]) && asAdministrator("dnf", "install", "-y", "-q", "chromium"));
  return got ? installed() : null;
}

/** The path of a Chromium that runs here. Throws one sentence when none can be had. */
export async function findBrowser() {
  const wished = process.env.CHROMIUM_PATH;
  if (wished) {
    if (existsSync(wished)) return wished;
    throw new Error(`CHROMIUM_PATH names ${wished}, but no such file exists.`);
  }
  const found = installed() ?? (await playwrightsOwn()) ?? (await installPlaywrightsOwn()) ?? installFromSystem();
  if (found === null) throw new Error(WHAT_TO_DO);
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    process.stdout.write(`${await findBrowser()}\n`);
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
