import { nameOfCountry } from "./countryNames.ts";
import type { Location } from "./Event.ts";

/** A province as one key, "PK Balochistan"; the country alone where no province is known, "PK". */
export const provinceOf = ({ country, admin1 }: Pick<Location, "country" | "admin1">): string =>
  admin1 === null ? country : `${country} ${admin1}`;

export const countryOfProvince = (key: string): string => key.slice(0, 2);

/** Whether the key is of a country of which no province is known. */
export const isCountryAlone = (key: string): boolean => key === countryOfProvince(key);

/** "Balochistan"; "Pakistan, province not known". */
export const nameOfProvince = (key: string): string =>
  isCountryAlone(key) ? `${nameOfCountry(key)}, province not known` : key.slice(3);

/** With its country: "Doha, Qatar". */
export const provinceInFull = (key: string): string =>
  isCountryAlone(key) ? nameOfProvince(key) : `${nameOfProvince(key)}, ${nameOfCountry(countryOfProvince(key))}`;
