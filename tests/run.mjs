/**
 * Every check there is, one after another: `npm test`.
 *
 *   npm test -- --only unit             one check, or several: --only types,lint
 *   npm test -- --live                  show what the tools say while they run
 *
 * The last line sums the runners' own reports. A check that is no test runner (types, lint, format, knip, build,
 * budget) counts as one test; a check that could not run because what it needs has failed counts as one skipped.
 */
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { CHECKS } from "./support/checks.mjs";

process.chdir(`${import.meta.dirname}/..`);
const { values } = parseArgs({ options: { only: { type: "string", multiple: true }, live: { type: "boolean" } } });
const asked = (values.only ?? []).flatMap((names) => names.split(","));
const unknown = asked.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `No check is called ${unknown.join(", ")}. There are: ${CHECKS.map((check) => check.name).join(", ")}.`,
  );
  process.exit(2);
}

const needed = CHECKS.filter((check) => asked.includes(check.name)).flatMap((check) => check.needs ?? []);
const chosen = asked.length === 0 ? CHECKS : CHECKS.filter(({ name }) => asked.includes(name) || needed.includes(name));

mkdirSync(".reports", { recursive: true });
const live = values.live ?? false;
const sums = { passed: 0, failed: 0, skipped: 0 };
const fallen = new Set();

for (const check of chosen) {
  console.log(`▸ ${check.name}: ${check.says}`);
  if (fallen.has(check.needs)) {
    console.log(`  not run, because ${check.needs} failed`);
    sums.skipped += 1;
    continue;
  }
  const began = performance.now();
  // One after another: they share the processor, and a reader wants one story.
  // oxlint-disable-next-line no-await-in-loop
  const { passed, failed, skipped, output, shown = false } = await check.run({ live });
  if (failed > 0) fallen.add(check.name);
  if ((failed > 0 && !live) || shown) process.stdout.write(output.endsWith("\n") ? output : `${output}\n`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`  ${failed > 0 ? "✗" : "✓"} ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`);
  sums.passed += passed;
  sums.failed += failed;
  sums.skipped += skipped;
}

if (fallen.size > 0) console.log(`Failed: ${[...fallen].join(", ")}.`);
process.exitCode = sums.failed > 0 ? 1 : 0;
console.log(`${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped`);
