/** The checks of `npm test`, in order. Each returns { passed, failed, skipped } and the output to show when it fails. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { checkBudget } from "./bundleBudget.mjs";
import { findBrowser } from "./findBrowser.mjs";

const MINUTE = 60_000;
const ONE_PASSED = { passed: 1, failed: 0, skipped: 0 };
const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

/** Into a file or a log, without colours. */
const PLAIN = { NO_COLOR: "1", FORCE_COLOR: "0" };

/** Runs a tool of node_modules; ends with its exit code and everything it said. */
function runTool(command, args, { live = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const path = [join(process.cwd(), "node_modules", ".bin"), process.env.PATH].join(delimiter);
    const tool = spawn(command, args, {
      env: { ...process.env, ...(process.stdout.isTTY ? {} : PLAIN), ...env, PATH: path },
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 20 * MINUTE,
    });
    let output = "";
    const hear = (chunk) => {
      output += chunk;
      if (live) process.stdout.write(chunk);
    };
    tool.stdout.on("data", hear);
    tool.stderr.on("data", hear);
    tool.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    tool.on("close", (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output}ended by ${signal}\n` : output }),
    );
  });
}

/** A check that is no test runner counts as one: passed or failed. */
const tool =
  (command, ...args) =>
  async ({ live }) => {
    const { code, output } = await runTool(command, args, { live });
    return { ...(code === 0 ? ONE_PASSED : ONE_FAILED), output };
  };

/** Sums of a runner's own report; a runner that fails without a failed test (a file that does not load) is one failed. */
function summed(path, code, read) {
  if (!existsSync(path)) return ONE_FAILED;
  const sums = read(JSON.parse(readFileSync(path, "utf8")));
  return code !== 0 && sums.failed === 0 ? { ...sums, failed: 1 } : sums;
}

/** Tests of Vitest's JSON report; a file that failed outside its tests is one failed. */
function ofVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** Tests of Playwright's JSON report; a flaky one has failed, and so has an error outside the tests. */
function ofPlaywright({ stats, errors }) {
  const outside = stats.unexpected === 0 ? errors.length : 0;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + outside, skipped: stats.skipped };
}

async function unit({ live }) {
  const path = ".reports/vitest.json";
  rmSync(path, { force: true });
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${path}`];
  const { code, output } = await runTool("vitest", args, { live });
  return { ...summed(path, code, ofVitest), output };
}

async function journeys({ live }) {
  const path = ".reports/playwright.json";
  rmSync(path, { force: true });
  let browser = "";
  try {
    browser = await findBrowser();
  } catch (error) {
    return { ...ONE_FAILED, output: `${error.message}\n` };
  }
  const args = ["test", "--config", "tests/e2e/playwright.config.ts"];
  const { code, output } = await runTool("playwright", args, { live, env: { CHROMIUM_PATH: browser } });
  return { ...summed(path, code, ofPlaywright), output };
}

function budget() {
  try {
    const { kept, lines } = checkBudget();
    return { ...(kept ? ONE_PASSED : ONE_FAILED), output: `${lines.join("\n")}\n`, shown: true };
  } catch (error) {
    return { ...ONE_FAILED, output: `${error.message}\n` };
  }
}

/** What is checked, in order. `needs` names a check that must have passed; asked for alone, a check brings it along. */
export const CHECKS = [
  { name: "types", says: "the compiler finds no fault", run: tool("tsc") },
  {
    name: "lint",
    says: "oxlint finds no fault",
    run: tool("oxlint", "--deny-warnings", "src", "tests", "vite.config.ts"),
  },
  { name: "format", says: "everything is formatted", run: tool("oxfmt", "--check", ".") },
  { name: "knip", says: "nothing is unused", run: tool("knip", "--no-progress") },
  { name: "unit", says: "rules, engine, figures, layers, components, data", run: unit },
  { name: "build", says: "the site builds", run: tool("vite", "build", "--logLevel", "warn") },
  { name: "budget", says: "what a visitor downloads, gzip", run: budget, needs: "build" },
  { name: "journeys", says: "whole journeys in a browser", run: journeys, needs: "build" },
];
