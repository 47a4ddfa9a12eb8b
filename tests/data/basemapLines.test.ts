import { describe, expect, it } from "vitest";
import {
  arcsOfLines,
  basemap,
  crossings,
  forwards,
  groundsOf,
  kmTo,
  lengthKm,
  line,
  pointsOf,
  type Country,
  type Point,
  type Province,
} from "./basemapGround.ts";

/** What each arc bounds, by the names of areas. */
function boundsOf(
  areas: readonly { readonly name: string; readonly arcs: readonly (readonly number[])[] }[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const bounds = new Map<number, Set<string>>();
  for (const { name, arcs } of areas)
    for (const arc of arcs.flat().map(forwards)) bounds.set(arc, (bounds.get(arc) ?? new Set()).add(name));
  return bounds;
}

const countries = groundsOf<Country>(basemap, "countries");
const provinces = groundsOf<Province>(basemap, "provinces");
const ofCountries = boundsOf(countries.map(({ props, arcs }) => ({ name: props.iso2, arcs })));
const ofProvinces = boundsOf(provinces.map(({ props, arcs }) => ({ name: props.name, arcs })));
const ofHolders = boundsOf(provinces.map(({ props, arcs }) => ({ name: props.country, arcs })));
const between = (bounds: ReadonlyMap<number, ReadonlySet<string>>, ...both: readonly string[]) =>
  [...bounds].filter(([, names]) => both.every((name) => names.has(name))).map(([arc]) => arc);
const sorted = (arcs: Iterable<number>) => [...arcs].toSorted((a, b) => a - b);

const durand = arcsOfLines(basemap, "durand");
const control = arcsOfLines(basemap, "control");
const disputed = new Set(arcsOfLines(basemap, "disputed"));
const borders = new Set(arcsOfLines(basemap, "borders"));

const key = ([lon, lat]: Point) => `${lon.toFixed(4)} ${lat.toFixed(4)}`;
/** The steps from point to point, whichever way they are walked. */
const stepsIn = (lines: readonly (readonly Point[])[]) =>
  lines.flatMap((way) => way.slice(1).map((to, i) => [key(way[i]!), key(to)].toSorted().join(" – "))).toSorted();
const farFromLine = new Map(crossings.map(({ name, lon, lat }) => [name, kmTo(line, [lon, lat])]));

describe("the Durand Line", () => {
  it("G9: is all that Afghanistan and Pakistan share, and nothing else", () => {
    expect(sorted(durand)).toEqual(sorted(between(ofCountries, "AF", "PK")));
    expect(sorted(durand)).toEqual(sorted(between(ofHolders, "AF", "PK")));
    expect(new Set(durand).size).toBe(durand.length);
  });

  it("G10: is no part of the other borders, nor of what is disputed in Kashmir", () =>
    expect(durand.filter((arc) => borders.has(arc) || disputed.has(arc) || control.includes(arc))).toEqual([]));

  it("G11: runs in one piece from the corner with Iran to the corner with China", () => {
    expect(line).toHaveLength(1);
    const ends = [line[0]!.at(0)!, line[0]!.at(-1)!].toSorted(([a], [b]) => a - b);
    expect(kmTo([[ends[0]!, ends[0]!]], [60.87, 29.86])).toBeLessThan(10);
    expect(kmTo([[ends[1]!, ends[1]!]], [74.57, 37.03])).toBeLessThan(10);
  });

  it("G12: is 2,244 km long as drawn; some 2,600 km is the usual figure, which counts bends that this scale leaves out", () => {
    expect(Math.round(lengthKm(line))).toBe(2244);
    expect(lengthKm(line) / 2600).toBeGreaterThan(0.85);
  });

  it("G13: stands in line.json point for point, to four decimals", () => {
    expect(stepsIn(line)).toEqual(stepsIn(durand.map((arc) => pointsOf(basemap, arc))));
    expect(line.flat().filter(([lon, lat]) => +lon.toFixed(4) !== lon || +lat.toFixed(4) !== lat)).toEqual([]);
  });

  it("G14: passes within 5 km of every crossing, though none is set upon it", () => {
    expect([...farFromLine].filter(([, km]) => km > 5)).toEqual([]);
    expect([...farFromLine.values()].filter((km) => km < 0.1)).toEqual([]);
    expect([...farFromLine].map(([name, km]) => `${name} ${km.toFixed(1)}`)).toEqual([
      "Torkham 1.5",
      "Chaman–Spin Boldak 3.8",
      "Ghulam Khan 0.5",
      "Kharlachi 0.4",
      "Angoor Adda 3.5",
      "Arandu 2.7",
    ]);
  });
});

describe("the lines in Kashmir", () => {
  const held = ["Azad Kashmir", "Gilgit-Baltistan"].flatMap((west) =>
    ["Jammu and Kashmir", "Ladakh"].flatMap((east) => between(ofProvinces, west, east)),
  );

  it("G15: the line of control is all that parts what Pakistan holds from what India holds, Siachen apart", () => {
    expect(sorted(control)).toEqual(sorted(held));
    // 740 km is the usual figure.
    const km = lengthKm(control.map((arc) => pointsOf(basemap, arc)));
    expect(km).toBeGreaterThan(600);
    expect(km).toBeLessThan(800);
  });

  it("G16: the line of control is drawn once: not as a disputed line, and not as a border", () =>
    expect(control.filter((arc) => disputed.has(arc) || borders.has(arc))).toEqual([]));

  it("G17: every other edge of the disputed areas is a disputed line, but for what is the Durand Line", () => {
    const areas = provinces.filter(({ props }) => props.disputed);
    const edges = new Set(areas.flatMap(({ arcs }) => arcs.flat().map(forwards)));
    const drawn = new Set([...disputed, ...control, ...durand]);
    expect([...edges].filter((arc) => !drawn.has(arc))).toEqual([]);
    expect([...disputed].filter((arc) => !edges.has(arc))).toEqual([]);
  });
});
