import { readdirSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { dirname, join } from "node:path/posix";
import { describe, expect, it } from "vitest";

/** The table of ARCHITECTURE.md: what a folder of src/ may import of ours. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  engine: ["domain"],
  ingest: ["domain", "engine"],
  figures: ["domain", "engine"],
  layout: [],
  export: ["domain", "figures", "layout"],
  state: ["domain", "engine", "ingest"],
  ui: ["layout"],
  features: ["domain", "engine", "figures", "layout", "export", "state", "ui"],
  app: ["features", "ui", "state", "figures", "domain"],
};

/** What it may import besides with `import type`, of which nothing is left in what runs: pictures stand on a shelf of the state. */
const MAY_IMPORT_TYPES: Record<string, readonly string[]> = { state: ["export"] };

const UI = [
  "react",
  "react-dom",
  "@base-ui/react",
  "@tanstack/react-virtual",
  "@tanstack/react-table",
  "react-error-boundary",
  "tinykeys",
  "@dnd-kit/core",
  "@dnd-kit/sortable",
];

/** What it may use of others'; a folder inside a layer may have a line of its own. */
const MAY_USE: Record<string, readonly string[]> = {
  engine: ["minisearch"],
  ingest: ["zod"],
  figures: [],
  // geojson and topojson-specification hold types only.
  layout: ["d3-array", "topojson-client", "geojson", "topojson-specification"],
  export: ["uqr"],
  "export/csv": ["papaparse"],
  "export/slides": ["pptxgenjs", "jszip"],
  "export/page": [
    "@fontsource-variable/inter",
    "@fontsource-variable/source-serif-4",
    "@fontsource-variable/vazirmatn",
    "@fontsource/inter",
    "@fontsource/source-serif-4",
    "@fontsource/vazirmatn",
    "fontkit",
  ],
  state: ["react", "zustand", "@tanstack/react-query"],
  ui: UI,
  "ui/chart": [...UI, "recharts", "d3-array"],
  "ui/map": [...UI, "maplibre-gl", "topojson-client", "geojson", "topojson-specification"],
  features: ["react", "@tanstack/react-table"],
  app: ["react", "react-dom", "@tanstack/react-query", "react-error-boundary", "zustand"],
};

const WRITTEN_IN_TSX = ["ui", "features", "app"];
const READ_DATA = [
  "src/state/dataset.ts",
  "src/state/basemap.ts",
  "src/state/closures.ts",
  "src/state/changes.ts",
  "src/state/decks.ts",
];
const OUTSIDE_LAYERS = ["src/main.tsx", "src/vite-env.d.ts"];
const MOUNT_MAY_USE = ["react", "react-dom"];
const MISSING_WORDS = ["utils", "helpers", "types", "constants", "common", "index"];
const NO_CLOCK = ["domain", "engine", "ingest", "figures", "layout", "export"];

const layerOf = (path: string) => path.split("/")[1] ?? "";
const featureOf = (path: string) => path.split("/")[2] ?? "";
const packageOf = (specifier: string) => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

/** The path from the root that a specifier names, or null when it names a package. */
function pathOf(file: string, specifier: string): string | null {
  if (specifier.startsWith("@/")) return specifier.replace("@/", "src/");
  if (specifier.startsWith("@data/")) return specifier.slice(1);
  if (specifier.startsWith("/")) return specifier.slice(1);
  return specifier.startsWith(".") ? join(dirname(file), specifier) : null;
}

/** The sentence that says why `file` may not import `specifier`, or null when it may. */
function complaint(file: string, specifier: string, typesOnly = false): string | null {
  const target = pathOf(file, specifier);
  const layer = layerOf(file);
  if (target === null) {
    const pkg = packageOf(specifier);
    const allowed =
      file === "src/main.tsx"
        ? MOUNT_MAY_USE
        : (MAY_USE[file.split("/").slice(1, 3).join("/")] ?? MAY_USE[layer] ?? []);
    return allowed.includes(pkg) ? null : `${layer} may not use ${pkg}`;
  }
  if (target.startsWith("data/")) return READ_DATA.includes(file) ? null : `only ${READ_DATA.join(" and ")} read data/`;
  if (!target.startsWith("src/")) return `${layer} may not import ${target}, which is outside src`;
  const to = layerOf(target);
  if (file === "src/main.tsx") return to === "app" || target.endsWith(".css") ? null : `${layer} may not import ${to}`;
  if (to !== layer) {
    if (MAY_IMPORT[layer]?.includes(to) === true) return null;
    if (MAY_IMPORT_TYPES[layer]?.includes(to) !== true) return `${layer} may not import ${to}`;
    return typesOnly ? null : `${layer} may import only types of ${to}`;
  }
  return layer === "features" && featureOf(target) !== featureOf(file) ? "features do not import features" : null;
}

/** What is wrong with a file's place or name, or null. */
function misplaced(file: string): string | null {
  const words = file.split("/").map((part) => part.split(".")[0] ?? "");
  const word = words.find((part) => MISSING_WORDS.includes(part));
  if (word !== undefined) return `"${word}" is no word of the subject`;
  if (!file.startsWith("src/") || OUTSIDE_LAYERS.includes(file)) return null;
  if (!(layerOf(file) in MAY_IMPORT)) return "a new folder needs a line in the table";
  return file.endsWith(".tsx") && !WRITTEN_IN_TSX.includes(layerOf(file)) ? "no markup in this layer" : null;
}

/** The clock or dice that a pure file asks, or null. */
function impurity(file: string, text: string): string | null {
  if (!NO_CLOCK.includes(layerOf(file))) return null;
  const code = text.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, "");
  return /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bcrypto\./.exec(code)?.[0] ?? null;
}

const IMPORTS = [
  /^\s*(?:import|export)\b[^;"'`]*?\bfrom\s*["']([^"']+)["']/gm,
  /^\s*import\s*["']([^"']+)["']/gm,
  /\bimport\s*\(\s*["'`]([^"'`]+)["'`]/g,
  /\bnew URL\(\s*["'`]([^"'`]+)["'`]\s*,\s*import\.meta\.url/g,
  /\bimport\.meta\.glob(?:<[^>]*>)?\(\s*["'`]([^"'`]+)["'`]/g,
];
const importsIn = (text: string): readonly string[] =>
  IMPORTS.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ""));

const TYPES_ONLY = /^\s*(?:import|export)\s+type\b[^;"'`]*?\bfrom\s*["'][^"']+["']/gm;
/** Those that are left when the types are gone. */
const valuesIn = (text: string): readonly string[] => importsIn(text.replaceAll(TYPES_ONLY, ""));

/** What is wrong with the imports of a file. */
const complaints = (file: string, text: string): readonly string[] => {
  const values = valuesIn(text);
  return importsIn(text)
    .map((specifier) => complaint(file, specifier, !values.includes(specifier)))
    .filter((said) => said !== null);
};

// Read from the disk, not with import.meta.glob: knip would take that for an import of every file.
const under = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path.split(sep).join("/")}`);

const everyName = [...under("src"), ...under("tests")];
const files = under("src").filter((path) => /\.tsx?$/.test(path));
const textOf = (file: string) => readFileSync(file, "utf8");

describe("the house", () => {
  it("is read whole", () => expect(files.length).toBeGreaterThan(10));

  it.each(files)("%s keeps to its layer", (file) => {
    expect(complaints(file, textOf(file))).toEqual([]);
    expect(misplaced(file)).toBeNull();
    expect(impurity(file, textOf(file)), "no clock and no randomness below state").toBeNull();
  });

  it("has no file or folder named after nothing", () => {
    expect(everyName.map(misplaced).filter((said) => said !== null)).toEqual([]);
  });
});

describe("the table proves itself on planted faults", () => {
  const readers = READ_DATA.join(" and ");
  it.each([
    ["src/domain/claim.ts", "@/state/store.ts", "domain may not import state"],
    ["src/domain/claim.ts", "../state/store.ts", "domain may not import state"],
    ["src/domain/claim.ts", "zod", "domain may not use zod"],
    ["src/engine/mask.ts", "react", "engine may not use react"],
    ["src/engine/search.ts", "minisearch", null],
    ["src/figures/gap.ts", "node:fs", "figures may not use node:fs"],
    ["src/ingest/rows.ts", "@/engine/columns.ts", null],
    ["src/export/toCsv.ts", "@/state/store.ts", "export may not import state"],
    ["src/export/toCsv.ts", "@/figures/Figure.ts", null],
    ["src/state/store.ts", "@/figures/Figure.ts", "state may not import figures"],
    ["src/features/filter/Bar.tsx", "../present/Deck.tsx", "features do not import features"],
    ["src/features/filter/Bar.tsx", "@/features/present/Deck.tsx", "features do not import features"],
    ["src/features/filter/Bar.tsx", "./Bar.css", null],
    ["src/features/filter/Bar.tsx", "@/app/App.tsx", "features may not import app"],
    ["src/features/filter/Bar.tsx", "recharts", "features may not use recharts"],
    ["src/features/filter/Bar.tsx", "@base-ui/react/menu", "features may not use @base-ui/react"],
    ["src/ui/Menu.tsx", "@base-ui/react/menu", null],
    ["src/ui/Menu.tsx", "recharts", "ui may not use recharts"],
    ["src/ui/Menu.tsx", "@/domain/Claim.ts", "ui may not import domain"],
    ["src/ui/chart/Bars.tsx", "recharts", null],
    ["src/ui/chart/Bars.tsx", "maplibre-gl", "ui may not use maplibre-gl"],
    ["src/ui/map/EventMap.tsx", "maplibre-gl/dist/maplibre-gl-worker.mjs?url", null],
    ["src/ui/map/EventMap.tsx", "../../../data/claims.json", `only ${readers} read data/`],
    ["src/app/App.tsx", "/data/claims.json", `only ${readers} read data/`],
    ["src/state/dataset.ts", "@data/claims.json?url", null],
    ["src/app/App.tsx", "@/engine/mask.ts", "app may not import engine"],
    [
      "src/app/App.tsx",
      "../../tests/support/anEvent.ts",
      "app may not import tests/support/anEvent.ts, which is outside src",
    ],
    ["src/main.tsx", "@/app/App.tsx", null],
    ["src/main.tsx", "@/ui/tokens.css", null],
    ["src/main.tsx", "react-dom/client", null],
    ["src/main.tsx", "@/state/store.ts", "main.tsx may not import state"],
    ["src/main.tsx", "zustand", "main.tsx may not use zustand"],
  ])("%s importing %s → %s", (file, specifier, expected) => expect(complaint(file, specifier)).toBe(expected));

  it.each([
    ["src/state/shelf.ts", 'import type { Picture } from "@/export/Picture.ts";', []],
    ["src/state/shelf.ts", 'export type { Picture } from "../export/Picture.ts";', []],
    ["src/state/shelf.ts", 'import { drawn } from "@/export/Picture.ts";', ["state may import only types of export"]],
    [
      "src/state/shelf.ts",
      'import { drawn, type Picture } from "@/export/Picture.ts";',
      ["state may import only types of export"],
    ],
    [
      "src/state/shelf.ts",
      'import type { Picture } from "@/export/Picture.ts";\nimport { drawn } from "@/export/Picture.ts";',
      ["state may import only types of export", "state may import only types of export"],
    ],
    ["src/state/shelf.ts", 'const a = import("@/export/Picture.ts");', ["state may import only types of export"]],
    ["src/domain/Claim.ts", 'import type { Shelf } from "@/state/shelf.ts";', ["domain may not import state"]],
  ])("%s with %s → %j", (file, text, expected) => expect(complaints(file, text)).toEqual(expected));

  it.each([
    ["src/utils/day.ts", '"utils" is no word of the subject'],
    ["src/domain/types.ts", '"types" is no word of the subject'],
    ["src/ui/index.ts", '"index" is no word of the subject'],
    ["tests/support/helpers.ts", '"helpers" is no word of the subject'],
    ["src/services/load.ts", "a new folder needs a line in the table"],
    ["src/state/Store.tsx", "no markup in this layer"],
    ["src/App.tsx", "a new folder needs a line in the table"],
    ["src/features/filter/Filters.tsx", null],
  ])("%s → %s", (file, expected) => expect(misplaced(file)).toBe(expected));

  it.each([
    ["src/figures/gap.ts", "const at = Date.now();", "Date.now"],
    ["src/engine/mask.ts", "// Math.random would do", null],
    ["src/state/store.ts", "const at = Date.now();", null],
  ])("%s with %s asks %s", (file, text, expected) => expect(impurity(file, text)).toBe(expected));

  it("sees every form of import, and no prose", () => {
    const text = `
      import { a } from "one";
      import type {
        B,
      } from 'two';
      import "./three.css";
      export { c } from "four";
      const d = () => import("five");
      new Worker(new URL("../six.ts", import.meta.url));
      import.meta.glob("/data/*.json");
      const words = \`counts from "Dawn"\`;`;
    expect([...importsIn(text)].toSorted()).toEqual([
      "../six.ts",
      "./three.css",
      "/data/*.json",
      "five",
      "four",
      "one",
      "two",
    ]);
  });
});
