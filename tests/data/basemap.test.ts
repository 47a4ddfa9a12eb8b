import { gzipSync } from "node:zlib";
import { merge } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { faultsOf } from "./basemapFaults.ts";
import {
  areaKm2,
  basemap,
  groundsOf,
  isWithin,
  kmTo,
  ringsOf,
  textOf,
  type Country,
  type Point,
  type Province,
} from "./basemapGround.ts";

const provinces = groundsOf<Province>(basemap, "provinces").map(({ props, arcs }) => ({
  ...props,
  rings: ringsOf(basemap, { arcs }),
}));
const countries = groundsOf<Country>(basemap, "countries").map(({ props, arcs }) => ({
  ...props,
  rings: ringsOf(basemap, { arcs }),
}));
const codesOf = (country: string) =>
  Object.fromEntries(provinces.filter((p) => p.country === country).map(({ code, name }) => [code, name]));

/** ISO 3166-2, by hand. */
const AFGHANISTAN = {
  "AF-BAL": "Balkh",
  "AF-BAM": "Bamyan",
  "AF-BDG": "Badghis",
  "AF-BDS": "Badakhshan",
  "AF-BGL": "Baghlan",
  "AF-DAY": "Daykundi",
  "AF-FRA": "Farah",
  "AF-FYB": "Faryab",
  "AF-GHA": "Ghazni",
  "AF-GHO": "Ghor",
  "AF-HEL": "Helmand",
  "AF-HER": "Herat",
  "AF-JOW": "Jawzjan",
  "AF-KAB": "Kabul",
  "AF-KAN": "Kandahar",
  "AF-KAP": "Kapisa",
  "AF-KDZ": "Kunduz",
  "AF-KHO": "Khost",
  "AF-KNR": "Kunar",
  "AF-LAG": "Laghman",
  "AF-LOG": "Logar",
  "AF-NAN": "Nangarhar",
  "AF-NIM": "Nimroz",
  "AF-NUR": "Nuristan",
  "AF-PAN": "Panjshir",
  "AF-PAR": "Parwan",
  "AF-PIA": "Paktia",
  "AF-PKA": "Paktika",
  "AF-SAM": "Samangan",
  "AF-SAR": "Sar-e Pul",
  "AF-TAK": "Takhar",
  "AF-URU": "Uruzgan",
  "AF-WAR": "Wardak",
  "AF-ZAB": "Zabul",
};
const PAKISTAN = {
  "PK-BA": "Balochistan",
  "PK-GB": "Gilgit-Baltistan",
  "PK-IS": "Islamabad Capital Territory",
  "PK-JK": "Azad Kashmir",
  "PK-KP": "Khyber Pakhtunkhwa",
  "PK-PB": "Punjab",
  "PK-SD": "Sindh",
};
/** Square kilometres as the two states' statistics have them; maps of other scales differ by a few per cent. */
const OFFICIAL = {
  Helmand: 58_584,
  Badakhshan: 44_059,
  Balochistan: 347_190,
  Punjab: 205_345,
  "Khyber Pakhtunkhwa": 101_741,
  Sindh: 140_914,
};

describe("the provinces of the basemap", () => {
  it("G1: are the 34 of Afghanistan, each with its own code, Paktia and Paktika, Panjshir and Daykundi among them", () => {
    expect(codesOf("AF")).toEqual(AFGHANISTAN);
    expect(Object.keys(AFGHANISTAN)).toHaveLength(34);
  });

  it("G2: are the seven units of Pakistan, no tribal areas beside them, two of the seven marked as disputed", () => {
    expect(codesOf("PK")).toEqual(PAKISTAN);
    const disputed = provinces.filter((p) => p.disputed).map(({ name }) => name);
    expect(disputed.toSorted()).toEqual([
      "Azad Kashmir",
      "Gilgit-Baltistan",
      "Jammu and Kashmir",
      "Ladakh",
      "Siachen Glacier",
    ]);
    expect(provinces).toHaveLength(34 + 7 + 3);
  });

  it("G3: neither overlap nor leave a hole between them, with no exception", () => {
    expect(faultsOf(basemap)).toEqual([]);
    const areas = (basemap.objects["provinces"] as GeometryCollection).geometries as (Polygon | MultiPolygon)[];
    const holes = (some: typeof areas) => {
      const { coordinates } = merge(basemap, some);
      return coordinates.flatMap((rings) => rings.slice(1)).map((ring) => areaKm2([ring as unknown as Point[]]));
    };
    expect(holes(areas)).toEqual([]);
    for (const country of ["AF", "PK", "IN"])
      expect(holes(areas.filter((a) => (a.properties as Province).country === country))).toEqual([]);
  });

  it("G4: hold each of 5,000 points within the two countries once, in a province of that country", () => {
    const home = countries.filter(({ iso2 }) => iso2 === "AF" || iso2 === "PK");
    const wrong: string[] = [];
    let asked = 0;
    for (let lat = 23.5137; lat < 38.6; lat += 0.1546)
      for (let lon = 60.5071; lon < 77.9; lon += 0.1822) {
        const at: Point = [lon, lat];
        const of = home.filter(({ rings }) => isWithin(rings, at)).map(({ iso2 }) => iso2);
        const within = provinces.filter(({ rings }) => isWithin(rings, at));
        if (of.length > 0) asked++;
        const isRight =
          of.length === 0
            ? within.every(({ country }) => country === "IN" || country === "") && within.length <= 1
            : of.length === 1 && within.length === 1 && within[0]?.country === of[0];
        if (!isRight) wrong.push([lon, lat, ...of, ...within.map(({ name }) => name)].join(" "));
      }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(5_000);
  });

  it("G5: state the area of their shape, and nearly that of the states' statistics", () => {
    const unlike = provinces.filter(({ size, rings }) => Math.abs(size / areaKm2(rings) - 1) > 0.01);
    expect(unlike.map(({ name }) => name)).toEqual([]);
    const sizes = new Map(provinces.map(({ name, size }) => [name, size]));
    const off = Object.entries(OFFICIAL).filter(([name, km2]) => !(Math.abs(sizes.get(name)! / km2 - 1) < 0.03));
    expect(off).toEqual([]);
  });

  it("G6: bear their names at a point inside, away from the edge", () => {
    const outside = provinces.filter(({ rings, lon, lat }) => !isWithin(rings, [lon, lat]));
    expect(outside.map(({ name }) => name)).toEqual([]);
    // A circle around the point and within the province has at least a fortieth of its area.
    const edged = provinces.filter((p) => kmTo(p.rings, [p.lon, p.lat]) < Math.sqrt(p.size / 40 / Math.PI));
    expect(edged.map(({ name }) => name)).toEqual([]);
  });

  it("G7: and the countries have names in Arabic script, each its own, without the word for province", () => {
    const locals = provinces.map(({ local }) => local);
    const named = countries.filter(({ name }) => name !== "");
    expect([...locals, ...named.map(({ local }) => local)].filter((l) => !/^[\p{Script=Arabic} ]+$/u.test(l))).toEqual(
      [],
    );
    expect(new Set(locals).size).toBe(44);
    expect(locals.filter((local) => /ولایت|صوبہ|استان |ایالت|پراونس/u.test(local))).toEqual([]);
    expect(provinces.filter((p) => /^(Panjshir|Daykundi|Nangarhar|Sindh)$/u.test(p.name)).map((p) => p.local)).toEqual(
      expect.arrayContaining(["پنجشیر", "دایکندی", "ننگرهار", "سندھ"]),
    );
    expect(countries.filter(({ name, local }) => name === "" && local !== "")).toEqual([]);
    expect(named.map(({ local }) => local)).toEqual(expect.arrayContaining(["پاکستان", "افغانستان"]));
  });
});

describe("the check of overlaps and holes", () => {
  const altered = (change: (arcs: number[][][]) => void): Topology => {
    const copy = structuredClone(basemap);
    change(copy.arcs);
    return copy;
  };
  const bounds = groundsOf<Province>(basemap, "provinces");
  const [arc = 0] = bounds.find(({ props }) => props.name === "Wardak")!.arcs.flat();

  it("would notice a border that strays over another", () =>
    expect(
      faultsOf(
        altered((arcs) => {
          arcs[arc < 0 ? ~arc : arc]![1]![0]! += 3000;
        }),
      ),
    ).not.toEqual([]));

  it("would notice a province that lies upon another", () => {
    const copy = structuredClone(basemap);
    const { geometries } = copy.objects["provinces"] as GeometryCollection;
    geometries.push(structuredClone(geometries[0]!));
    expect(faultsOf(copy)).not.toEqual([]);
  });
});

describe("the files of the basemap", () => {
  it("G8: weigh at most 150 KB gzipped, all together; the line alone 6 KB", () => {
    const weigh = (name: string) => gzipSync(textOf(name)).length;
    const files = ["basemap.json", "line.json", "towns.json", "crossings.json"];
    expect(files.map(weigh).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(150_000);
    expect(weigh("line.json")).toBeLessThanOrEqual(6_000);
  });
});
