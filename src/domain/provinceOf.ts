import { nameOfCountry } from "./countryNames.ts";
import type { Location } from "./Event.ts";

/** A province as one key, "PK Balochistan"; the country alone where no province is known, "PK". */
export const provinceOf = ({ country, admin1 }: Pick<Location, "country" | "admin1">): string =>
  admin1 === null ? country : `${country} ${admin1}`;

export const countryOfProvince = (key: string): string => key.slice(0, 2);

/** "Balochistan"; "Pakistan, province not known". */
export const nameOfProvince = (key: string): string =>
  key.length > 3 ? key.slice(3) : `${nameOfCountry(key)}, province not known`;
