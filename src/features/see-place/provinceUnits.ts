import { provinceOf } from "@/domain/provinceOf.ts";
import type { ProvinceUnit } from "@/figures/provincesFigure.ts";

type Properties = { readonly name: string; readonly country: string; readonly disputed: boolean };
type Topology = {
  readonly objects?: { readonly provinces?: { readonly geometries?: readonly { readonly properties: Properties }[] } };
};

/** Whose provinces are shaded. */
const SHADED: readonly string[] = ["PK", "AF"];

/** The provinces and territories of Pakistan and Afghanistan that the basemap holds, read without unpacking its outlines. */
export const provinceUnits = (topology: unknown): readonly ProvinceUnit[] =>
  ((topology as Topology).objects?.provinces?.geometries ?? [])
    .map(({ properties }) => properties)
    .filter(({ country }) => SHADED.includes(country))
    .map(({ name, country, disputed }) => ({ id: provinceOf({ country, admin1: name }), label: name, disputed }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
