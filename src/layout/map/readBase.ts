import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

type CountryProps = {
  readonly name: string;
  /** In Arabic script; empty where `name` is. */
  readonly local: string;
  readonly iso2: string;
};
type AreaProps = { readonly name: string; readonly country: string; readonly disputed: boolean };

export type ProvinceLabel = AreaProps & {
  /** In Arabic script. */
  readonly local: string;
  /** Square kilometres. */
  readonly size: number;
  /** A point well inside, where the name may stand. */
  readonly lon: number;
  readonly lat: number;
};
export type Area<P> = Feature<Polygon | MultiPolygon, P>;

export type BaseLayers = {
  /** `home`: its provinces are known and drawn; the others stay quiet. */
  readonly countries: FeatureCollection<Polygon | MultiPolygon, CountryProps & { readonly home: boolean }>;
  readonly provinces: readonly Area<AreaProps>[];
  /** What is written on the provinces, the largest first. */
  readonly provinceLabels: readonly ProvinceLabel[];
  readonly provinceLines: MultiLineString;
  readonly borders: MultiLineString;
  readonly disputed: MultiLineString;
  /** Parts two disputed areas held by two countries; no part of `disputed`. */
  readonly control: MultiLineString;
  /** The dashed line that has a label. */
  readonly line: MultiLineString;
};

const known = new WeakMap<object, BaseLayers>();

/** Unpacks the topology once. Throws when it is none or lacks an object. */
export function readBase(topology: unknown): BaseLayers {
  const source = topology as Topology;
  if (typeof source !== "object" || source === null || source.type !== "Topology")
    throw new Error("The basemap is not TopoJSON.");
  const before = known.get(source);
  if (before !== undefined) return before;
  const layers = unpack(source);
  known.set(source, layers);
  return layers;
}

function unpack(source: Topology): BaseLayers {
  const named = (name: string) => {
    const object = source.objects[name];
    if (object === undefined) throw new Error(`The basemap has no object "${name}".`);
    return object;
  };
  const areas = <P>(name: string) =>
    feature(source, named(name) as GeometryCollection) as unknown as FeatureCollection<Polygon | MultiPolygon, P>;
  const lines = (name: string): MultiLineString => mesh(source, named(name) as GeometryCollection);

  const provinces = areas<ProvinceLabel>("provinces").features;
  const home = new Set(provinces.filter((p) => !p.properties.disputed).map((p) => p.properties.country));
  const countries = areas<CountryProps>("countries");
  return {
    countries: {
      ...countries,
      features: countries.features.map((c) => ({
        ...c,
        properties: { ...c.properties, home: home.has(c.properties.iso2) },
      })),
    },
    provinces,
    provinceLabels: provinces.map((p) => p.properties).toSorted((a, b) => b.size - a.size),
    // Between provinces of one country; what is disputed has lines of its own.
    provinceLines: mesh(source, named("provinces") as GeometryCollection, (a, b) => {
      const [one, other] = [a.properties as AreaProps, b.properties as AreaProps];
      return a !== b && one.country === other.country && !one.disputed && !other.disputed;
    }),
    borders: lines("borders"),
    disputed: lines("disputed"),
    control: lines("control"),
    line: lines("durand"),
  };
}
