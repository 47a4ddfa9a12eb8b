import { nameOfCountry } from "@/domain/countryNames.ts";
import { countryOfProvince, isCountryAlone, nameOfProvince, provinceInFull } from "@/domain/provinceOf.ts";

export type ProvinceBranch = {
  readonly name: string;
  readonly provinces: readonly { readonly key: string; readonly name: string }[];
};

const HOME: readonly string[] = ["PK", "AF"];
const ELSEWHERE = "Elsewhere";

/** Provinces of the record under their countries, by name; what is known only to a country stands last. */
export function provinceTree(keys: readonly string[]): readonly ProvinceBranch[] {
  const inOrder = (provinces: ProvinceBranch["provinces"]) =>
    provinces.toSorted(
      (a, b) => Number(isCountryAlone(a.key)) - Number(isCountryAlone(b.key)) || (a.name < b.name ? -1 : 1),
    );
  const home = HOME.map((country) => ({
    name: nameOfCountry(country),
    provinces: inOrder(
      keys.filter((key) => countryOfProvince(key) === country).map((key) => ({ key, name: nameOfProvince(key) })),
    ),
  }));
  const elsewhere = keys
    .filter((key) => !HOME.includes(countryOfProvince(key)))
    .map((key) => ({
      key,
      name: provinceInFull(key),
    }));
  return [...home, { name: ELSEWHERE, provinces: inOrder(elsewhere) }].filter(({ provinces }) => provinces.length > 0);
}
