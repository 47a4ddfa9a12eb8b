import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { realRecord } from "../support/realRecord.ts";
import {
  basemap,
  crossings,
  groundsOf,
  isWithin,
  kmTo,
  line,
  ringsOf,
  textOf,
  towns,
  type Country,
  type Province,
} from "./basemapGround.ts";

const provinces = groundsOf<Province>(basemap, "provinces").map(({ props, arcs }) => ({
  ...props,
  rings: ringsOf(basemap, { arcs }),
}));

/** By hand, from what is known of the country and not from a map of this project. */
const TOWNS_OF: Readonly<Record<string, string>> = {
  Kabul: "Kabul",
  Kandahar: "Kandahar, Spin Boldak",
  Herat: "Herat",
  Nangarhar: "Jalalabad",
  Khost: "Khost",
  Ghazni: "Ghazni",
  Helmand: "Lashkar Gah",
  Balkh: "Mazar-i-Sharif",
  Badakhshan: "Faizabad",
  Nimroz: "Zaranj",
  Bamyan: "Bamyan",
  Kunduz: "Kunduz",
  Farah: "Farah",
  Kunar: "Asadabad",
  Paktia: "Gardez",
  Paktika: "Sharan, Urgun",
  Zabul: "Qalat",
  Takhar: "Taloqan",
  Uruzgan: "Tarinkot",
  Baghlan: "Pul-e Khumri",
  Ghor: "Firozkoh",
  Jawzjan: "Sheberghan",
  Faryab: "Maymana",
  Badghis: "Qala-i-Naw",
  Nuristan: "Parun",
  Laghman: "Mehtarlam",
  Logar: "Pul-e Alam",
  Wardak: "Maidan Shahr",
  Kapisa: "Mahmud-e Raqi",
  Parwan: "Charikar",
  Panjshir: "Bazarak",
  Daykundi: "Nili",
  Samangan: "Aybak",
  "Sar-e Pul": "Sar-e Pul",
  "Islamabad Capital Territory": "Islamabad",
  "Khyber Pakhtunkhwa":
    "Peshawar, Dera Ismail Khan, Bannu, Chitral, Miran Shah, Wana, Parachinar, Dir, Khar, Kohat, Mingora, Mardan, Tank, Landi Kotal, Thall, Mir Ali, Hangu, Lakki Marwat, Abbottabad",
  Balochistan: "Quetta, Khuzdar, Turbat, Zhob, Gwadar, Loralai, Sibi, Panjgur, Chaman, Mastung",
  Sindh: "Karachi, Sukkur, Hyderabad",
  Punjab: "Lahore, Multan, Faisalabad, Rawalpindi, Sargodha, Bahawalpur",
  "Gilgit-Baltistan": "Gilgit",
  "Azad Kashmir": "Muzaffarabad",
  "Jammu and Kashmir": "Srinagar",
};

const { events } = realRecord().dataSet;
const locations = events.flatMap((event) => event.locations);
const atHome = locations.filter(({ country }) => country === "AF" || country === "PK");

describe("the towns of the basemap", () => {
  it("G18: lie in their provinces, and every province of Afghanistan has one", () => {
    const expected = Object.entries(TOWNS_OF).flatMap(([province, names]) =>
      names.split(", ").map((name) => `${name}: ${province}`),
    );
    const found = towns.map(({ name, lon, lat }) => {
      const within = provinces.filter(({ rings }) => isWithin(rings, [lon, lat]));
      return `${name}: ${within.map((province) => province.name).join(" and ")}`;
    });
    expect(found.toSorted()).toEqual(expected.toSorted());
    const afghan = provinces.filter(({ country }) => country === "AF").map(({ name }) => name);
    expect(afghan.filter((name) => TOWNS_OF[name] === undefined)).toEqual([]);
  });

  it("G19: stand once each, by rank from 1 to 5", () => {
    expect(new Set(towns.map(({ name }) => name)).size).toBe(towns.length);
    const ranks = towns.map(({ rank }) => rank);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect([...new Set(ranks)]).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("the crossings of the basemap", () => {
  it("G20: name places of the record within 12 km of them (Spin Boldak lies 10 km behind its gate), no place twice", () => {
    const named = crossings.flatMap(({ name, lon, lat, places }) =>
      places.map((place) => ({ name, lon, lat, place, of: locations.filter((one) => one.name === place) })),
    );
    expect(named.filter(({ of }) => of.length === 0).map(({ place }) => place)).toEqual([]);
    const far = named.filter(({ lon, lat, of }) =>
      of.some((one) => kmTo([[[lon, lat] as const, [lon, lat] as const]], [one.lon, one.lat]) > 12),
    );
    expect(far.map(({ place }) => place)).toEqual([]);
    expect(new Set(named.map(({ place }) => place)).size).toBe(named.length);
  });

  it("G21: leave out no place of the record that bears the name of a crossing", () => {
    const words = ["Torkham", "Chaman", "Spin Boldak", "Ghulam Khan", "Kharlachi", "Angoor Adda", "Arandu"];
    const known = new Set(crossings.flatMap(({ places }) => places));
    const left = locations.filter(({ name }) => words.includes(name) && !known.has(name)).map(({ name }) => name);
    expect([...new Set(left)]).toEqual([]);
  });
});

describe("the record on the basemap", () => {
  it("G22: every province that the record names in the two countries is a province of that country", () => {
    const known = new Set(provinces.map(({ country, name }) => `${country} ${name}`));
    const named = atHome.filter(({ admin1 }) => admin1 !== null).map(({ country, admin1 }) => `${country} ${admin1}`);
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
  });

  it("G23: a place, district or province lies in its province or within 5 km of it", () => {
    const astray = atHome.filter(({ admin1, precision, lon, lat }) => {
      const province = provinces.find(({ name }) => name === admin1);
      if (province === undefined || precision === "country") return false;
      return !isWithin(province.rings, [lon, lat]) && kmTo(province.rings, [lon, lat]) > 5;
    });
    expect(astray.map(({ name }) => name)).toEqual([]);
  });
});

describe("the basemap's README", () => {
  const readme = textOf("README.md");
  const kilobytes = (name: string) => `${Math.round(Buffer.byteLength(textOf(name)) / 1000)} KB`;
  const gzipped = (name: string) => `(${Math.round(gzipSync(textOf(name)).length / 1000)} KB gzipped)`;

  it("G24: counts what there is", () => {
    const countries = groundsOf<Country>(basemap, "countries");
    const named = countries.filter(({ props }) => props.name !== "");
    const said = [
      `${kilobytes("basemap.json")} ${gzipped("basemap.json")}`,
      `${kilobytes("line.json")} ${gzipped("line.json")}`,
      `${towns.length} towns`,
      `${line.flat().length} points`,
      `${countries.length} areas`,
      `${named.length} have a name`,
      `${provinces.length} areas`,
    ];
    expect(said.filter((words) => !readme.includes(words))).toEqual([]);
    const ranks = [1, 2, 3, 4, 5].map((rank) => towns.filter((town) => town.rank === rank).length);
    expect(readme).toContain(`${ranks.slice(0, -1).join(", ")} and ${ranks.at(-1)}`);
    expect(readme).toContain("the six crossings");
    expect(crossings).toHaveLength(6);
  });

  it("G25: names every object that the file holds", () => {
    const said = [...readme.matchAll(/^- `(\w+)`:/gmu)].map(([, name]) => name!);
    expect(said.toSorted()).toEqual(Object.keys(basemap.objects).toSorted());
  });
});
