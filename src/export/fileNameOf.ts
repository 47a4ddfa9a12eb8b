import { isoDay, type Day } from "@/domain/Day.ts";
import type { Picture } from "./Picture.ts";

const LONGEST = 60;

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/gu, "")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/gu, "");

/** "counterclaim-timeline-2026-11-21.png": of a–z, 0–9 and hyphens, which every system takes. */
export const fileNameOf = ({ region }: Pick<Picture, "region">, extension: string, made: Day): string =>
  `${["counterclaim", plain(region), isoDay(made)].filter((part) => part !== "").join("-")}.${extension}`;
