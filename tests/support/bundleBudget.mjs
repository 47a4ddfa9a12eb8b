/**
 * How much a visitor downloads, as gzip, against what it may be. Reads Vite's manifest, because only it knows what is
 * reached at once and what waits behind a dynamic import.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";

const KB = 1000;
const BUDGETS = { firstChart: 220 * KB, views: 440 * KB, files: 420 * KB, slides: 120 * KB, data: 400 * KB };

/** Modules behind whose dynamic import the map begins. */
const MAP = /^(?:src\/(?:ui\/map|features\/see-place)\/|node_modules\/maplibre-gl\/)/;

/** Modules behind whose dynamic import it begins what a reader asks for by a button: files that are made, read or sent on. */
const FILES =
  /^(?:src\/(?:export\/|features\/(?:save-figure|brief|share-view|open-data)\/)|node_modules\/(?:fontkit|jszip|papaparse|pptxgenjs)\/)/;

/** And what is presented, made for it, or found by keys. */
const SLIDES =
  /^(?:src\/(?:app\/(?:presenting|commands)\/|features\/(?:present|make-deck|hand-out|find-anything|read-shortcuts|introduce)\/)|node_modules\/(?:@dnd-kit|tinykeys)\/)/;

const isScript = (file) => /\.m?js$/.test(file);

/** Files reached from `starts`, following static imports and those dynamic ones that `follows` accepts. */
function reached(manifest, starts, follows) {
  const seen = new Set();
  const files = new Set();
  const waiting = [...starts];
  while (waiting.length > 0) {
    const key = waiting.pop();
    const chunk = manifest[key];
    if (seen.has(key) || chunk === undefined) continue;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.assets ?? [])]) files.add(file);
    waiting.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []).filter(follows));
  }
  return files;
}

/** The sums, as lists of files with their sizes. `dist` maps each built file to its size as gzip. */
function measure(manifest, dist) {
  const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry);
  const all = reached(manifest, entries, () => true);
  const isAskedFor = (key) => FILES.test(key) || SLIDES.test(key);
  const views = reached(manifest, entries, (key) => !MAP.test(key) && !isAskedFor(key));
  // What both the map and a file of it need is the map's: it is there before a file is asked for. So with slides.
  const withMap = reached(manifest, entries, (key) => !isAskedFor(key));
  const withFiles = reached(manifest, entries, (key) => !SLIDES.test(key));
  const ofMapOnly = new Set([...withMap].filter((file) => !views.has(file)));
  const ofFilesOnly = new Set([...withFiles].filter((file) => !withMap.has(file)));
  const ofSlidesOnly = new Set([...all].filter((file) => !withFiles.has(file)));
  // The timeline is the first chart and comes with the entry; what waits behind an import comes after it.
  const first = reached(manifest, entries, () => false);
  const list = (wanted) => [...dist].filter(([file]) => wanted(file)).map(([file, size]) => ({ file, size }));
  return {
    firstChart: list((file) => isScript(file) && first.has(file)),
    // Workers are in no list of imports, so everything counts that is not known to be the map's.
    views: list((file) => isScript(file) && !ofMapOnly.has(file) && !ofFilesOnly.has(file) && !ofSlidesOnly.has(file)),
    files: list((file) => isScript(file) && ofFilesOnly.has(file)),
    slides: list((file) => isScript(file) && ofSlidesOnly.has(file)),
    map: list((file) => isScript(file) && ofMapOnly.has(file)),
    data: list((file) => file.endsWith(".json")),
  };
}

function builtFiles(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const shipped = paths.filter((path) => !path.includes(`${sep}.vite${sep}`));
  return new Map(
    shipped.map((path) => [
      relative(folder, path).split(sep).join("/"),
      gzipSync(readFileSync(path), { level: 9 }).length,
    ]),
  );
}

const inKb = (size) => (size / KB).toFixed(1).padStart(7);

/** One line a sum, largest files below it; `kept` says whether every budget is. */
function report(sums) {
  const rows = [
    ["script before the first chart", sums.firstChart, BUDGETS.firstChart],
    ["the views' script but the map's", sums.views, BUDGETS.views],
    ["script that makes files", sums.files, BUDGETS.files],
    ["script of slides, decks and keys", sums.slides, BUDGETS.slides],
    ["the map's script", sums.map, null],
    ["data", sums.data, BUDGETS.data],
  ];
  const lines = [];
  let kept = true;
  for (const [name, files, budget] of rows) {
    const total = files.reduce((sum, { size }) => sum + size, 0);
    const within = budget === null || total <= budget;
    kept &&= within;
    const limit = budget === null ? "" : ` of ${inKb(budget)} KB${within ? "" : "  OVER"}`;
    lines.push(`${name.padEnd(34)} ${inKb(total)}${limit === "" ? " KB" : limit}`);
    const largest = files.toSorted((a, b) => b.size - a.size).slice(0, 6);
    lines.push(...largest.map(({ file, size }) => `    ${inKb(size)}  ${file}`));
  }
  return { kept, lines };
}

/** Measures `dist/`; throws when it was not built with a manifest. */
export function checkBudget(folder = "dist") {
  const path = join(folder, ".vite", "manifest.json");
  if (!existsSync(path)) throw new Error(`${path} is missing: build first, with build.manifest switched on.`);
  return report(measure(JSON.parse(readFileSync(path, "utf8")), builtFiles(folder)));
}
