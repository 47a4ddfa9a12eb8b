import type { DrawingOf } from "@/export/Picture.ts";
import type { MapBase, MapPlace } from "@/layout/map/MapPlace.ts";

const area = (name: string, country: string, lon: number, lat: number, ring: readonly number[]) => ({
  type: "Polygon",
  arcs: [ring],
  properties: { name, local: "", country, disputed: false, size: 90_000, lon, lat },
});
const land = (name: string, iso2: string, rings: readonly (readonly number[])[]) => ({
  type: "MultiPolygon",
  arcs: rings.map((ring) => [ring]),
  properties: { name, local: "", iso2 },
});
const lines = (...arcs: readonly (readonly number[])[]) => ({
  type: "GeometryCollection",
  geometries: [{ type: "MultiLineString", arcs }],
});

/** Two countries of two provinces each and a third, in a few straight strokes: a ground that no new basemap changes. */
const handBase: MapBase = {
  topology: {
    type: "Topology",
    arcs: [
      [
        [60.9, 29.8],
        [66.3, 29.9],
        [66.5, 31.4],
        [69.3, 31.9],
      ],
      [
        [69.3, 31.9],
        [69.5, 33.1],
        [71.1, 34.1],
        [71.6, 35.3],
        [74.5, 37],
      ],
      [
        [74.5, 37],
        [71.5, 37.9],
        [67, 37.3],
      ],
      [
        [67, 37.3],
        [64.5, 35.3],
        [61.2, 35.6],
        [60.6, 33.5],
        [60.9, 29.8],
      ],
      [
        [69.3, 31.9],
        [67.8, 34],
        [67, 37.3],
      ],
      [
        [74.5, 37],
        [77.5, 35.3],
        [74.5, 32.5],
        [74.6, 31],
        [71, 27.8],
      ],
      [
        [71, 27.8],
        [68.5, 24.2],
        [61.6, 25.1],
        [60.9, 29.8],
      ],
      [
        [69.3, 31.9],
        [70.3, 30.5],
        [71, 27.8],
      ],
      [
        [71, 27.8],
        [68.5, 24.2],
        [72, 20],
        [82, 20],
        [82, 35],
        [77.5, 35.3],
      ],
      [
        [77.5, 35.3],
        [74.5, 32.5],
        [74.6, 31],
        [71, 27.8],
      ],
      [
        [74.5, 32.5],
        [76, 34.6],
        [77.5, 35.3],
      ],
    ],
    objects: {
      countries: {
        type: "GeometryCollection",
        geometries: [
          land("Afghanistan", "AF", [[0, 1, 2, 3]]),
          land("Pakistan", "PK", [[~0, ~6, ~5, ~1]]),
          land("India", "IN", [[8, 9]]),
        ],
      },
      provinces: {
        type: "GeometryCollection",
        geometries: [
          area("Kabul", "AF", 69.8, 35.2, [1, 2, ~4]),
          area("Kandahar", "AF", 64.5, 33, [0, 4, 3]),
          area("Khyber Pakhtunkhwa", "PK", 72.4, 32.4, [5, ~7, 1]),
          area("Balochistan", "PK", 66, 27.6, [6, 0, 7]),
        ],
      },
      durand: lines([0, 1]),
      control: lines([10]),
      disputed: lines([9]),
      borders: lines([2, 3], [8]),
    },
  },
  towns: [
    { name: "Kabul", lat: 34.53, lon: 69.17, rank: 1 },
    { name: "Quetta", lat: 30.18, lon: 67, rank: 2 },
  ],
  crossings: [
    { name: "Torkham", lat: 34.12, lon: 71.09 },
    { name: "Chaman–Spin Boldak", lat: 31.02, lon: 66.42 },
  ],
};

const place = (label: string, lon: number, lat: number, shares: MapPlace["shares"], over: Partial<MapPlace> = {}) => {
  const size = shares.reduce((sum, share) => sum + share.size, 0);
  const says = `${label}: ${size} events`;
  return { id: label, label, lon, lat, size, shares, precision: "dot", contested: false, says, ...over } as const;
};

const places: readonly MapPlace[] = [
  place("Kabul", 69.17, 34.53, [
    { channel: 1, size: 6 },
    { channel: 2, size: 3 },
  ]),
  place("Kabul airport", 69.21, 34.56, [{ channel: 1, size: 2 }]),
  place("Torkham", 71.09, 34.12, [{ channel: 2, size: 5 }], { contested: true }),
  place("Kurram district", 70.1, 33.8, [{ channel: 3, size: 3 }], { precision: "ring" }),
  place("Balochistan", 66, 28.4, [{ channel: 3, size: 4 }], { precision: "hatch" }),
  place("Quetta", 67, 30.18, [], { size: null, amount: "no figure", shares: [], says: "Quetta: no figure" }),
  place("Doha", 51.53, 25.29, [{ channel: "none", size: 2 }]),
];
const sides = [
  { channel: 1, label: "Pakistan" },
  { channel: 2, label: "Afghan Taliban" },
  { channel: 3, label: "TTP and allies" },
  { channel: "none", label: "no side named" },
] as const;
const words = { unit: "events", contestedLabel: "contradicted", openLabel: "no figure", zeroLabel: "none" };

export const handMap: DrawingOf<"map"> = {
  kind: "map",
  base: handBase,
  ...words,
  places,
  sides,
  largest: 12,
  sum: null,
  gathered: false,
  areas: null,
  areaKey: null,
  shape: null,
  view: null,
  crossings: {
    Torkham: { state: "closed", says: "Torkham: closed" },
    "Chaman–Spin Boldak": { state: "partly", says: "Chaman–Spin Boldak: closed to a part of the traffic" },
  },
  ghosts: [{ id: "Peshawar", lat: 34.01, lon: 71.57 }],
  ghostLabel: "faint: outside the chosen days",
  lineLabel: "Durand Line",
  controlLabel: "Line of Control",
  lineNote: "The Durand Line is drawn dashed.",
  disputedNote: "Kashmir is disputed.",
  notes: ["Not on the map: 2 events without a place."],
  isLocal: false,
};

/** Small maps of two years. */
export const handMaps: DrawingOf<"maps"> = {
  kind: "maps",
  base: handBase,
  ...words,
  maps: [
    { key: "2024", title: "2024: 9 events", note: "", places: places.slice(2, 4) },
    { key: "2025", title: "2025: 27 events", note: "2 without a place", places },
  ],
  sides,
  largest: 12,
  notes: ["No map where no event in view begins: 2023."],
};
