import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import type { Plugin } from "vite";

/** The development server injects inline scripts, which the policy of index.html rightly forbids; what is built keeps it. */
const policyOnlyWhenBuilt: Plugin = {
  name: "policy-only-when-built",
  apply: "serve",
  transformIndexHtml: {
    order: "pre",
    handler: (html, context) =>
      context.server === undefined ? html : html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""),
  },
};

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const root = import.meta.dirname;

/** Tests of what is there before lazily fetched code has come: each needs modules that nobody has fetched yet. */
const FIRST_TIME = ["tests/ui/chart/SeriesLines.test.tsx", "tests/app/RecordGate.test.tsx"];

export default defineConfig({
  // Relative addresses: the build may lie under any path.
  base: "./",
  plugins: [react(), policyOnlyWhenBuilt],
  resolve: { alias: { "@": `${root}/src`, "@data": `${root}/data` } },
  define: { __APP_VERSION__: JSON.stringify(version) },
  build: {
    target: "es2023",
    // An inlined file would be a data: address, which the policy does not allow for fonts and data.
    assetsInlineLimit: 0,
    // The bundle budget reads from it what is loaded at once and what waits.
    manifest: true,
    // The map is one large chunk that nothing waits for; the bundle budget of `npm test` is the judge of sizes.
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
    // What the first screen needs is one piece: parted by who else shares it, it was 55, which compress worse.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } } },
  },
  test: {
    // One less than there are cores, Vitest's own choice, is one on a small machine.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          environment: "node",
          // Pure functions leave nothing behind that another file could trip over; half the time went into imports.
          isolate: false,
          include: [
            "tests/{domain,engine,ingest,figures,layout,export,data,state}/**/*.test.ts",
            "tests/architecture.test.ts",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "components",
          environment: "jsdom",
          // What a test leaves behind it takes away itself; a browser made anew for each file cost a third of the time.
          isolate: false,
          include: ["tests/{ui,features,app}/**/*.test.tsx"],
          exclude: FIRST_TIME,
          setupFiles: ["tests/support/components.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "first-time",
          environment: "jsdom",
          include: FIRST_TIME,
          setupFiles: ["tests/support/components.ts"],
        },
      },
    ],
  },
});
