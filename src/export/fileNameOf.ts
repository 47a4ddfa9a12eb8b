import { isoDay, type Day } from "@/domain/Day.ts";
import type { Picture } from "./Picture.ts";
import { plainName } from "./plainName.ts";

/** "counterclaim-timeline-2026-11-21.png": of a–z, 0–9 and hyphens, which every system takes. */
export const fileNameOf = ({ region }: Pick<Picture, "region">, extension: string, made: Day): string =>
  `${["counterclaim", plainName(region), isoDay(made)].filter((part) => part !== "").join("-")}.${extension}`;
