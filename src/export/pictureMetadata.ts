import { parseDay } from "@/domain/Day.ts";
import { addressCode } from "./addressCode.ts";

/** What a file of a picture knows of the view it was made from. */
export type PictureMetadata = {
  readonly app: "counterclaim";
  readonly format: 1;
  /** Of the view, in full. */
  readonly address: string;
  /** What stands for it in print where it is long. */
  readonly code: string;
  /** Of the data set. */
  readonly version: string;
  /** The opened file that it was made from, in place of the bundled record; null where there was none. */
  readonly file: string | null;
  /** "2026-11-21". */
  readonly made: string;
  readonly region: string;
  readonly title: string;
};

/** Why something is no picture of this app, or not one that this page can read. `none`: it could be one whose view was removed. */
export type Unread = { readonly kind: "foreign" | "none" | "damaged"; readonly why: string };

export type ReadMetadata = { readonly kind: "picture"; readonly metadata: PictureMetadata } | Unread;

const damaged = (why: string): Unread => ({ kind: "damaged", why });

/** The metadata as a text of printable ASCII, so that no program on the way can mistake its encoding. */
export const writePictureMetadata = (metadata: PictureMetadata): string =>
  JSON.stringify(metadata).replaceAll(/[^ -~]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const TEXTS = ["address", "code", "version", "made", "region", "title"] as const;

function isWebAddress(address: string): boolean {
  try {
    return /^https?:$/u.test(new URL(address).protocol);
  } catch {
    return false;
  }
}

/** Reads what `writePictureMetadata` wrote. An address of any host will do: only the part behind "#" is ever used. */
export function readPictureMetadata(json: string): ReadMetadata {
  const found = parsed(json);
  if (typeof found !== "object" || found === null || Array.isArray(found))
    return damaged("what it says of its view is no longer readable");
  const fields = new Map(Object.entries(found));
  if (fields.get("app") !== "counterclaim") return { kind: "foreign", why: "it was made by another program" };
  const format: unknown = fields.get("format");
  if (format !== 1)
    return typeof format === "number" && format > 1
      ? { kind: "foreign", why: `a newer Counterclaim made it (format ${format}; this page reads format 1)` }
      : damaged("it does not say in which format it was written");
  for (const name of TEXTS) {
    const value: unknown = fields.get(name);
    if (typeof value !== "string") return damaged(`its field “${name}” is missing`);
  }
  const metadata = found as PictureMetadata;
  if (!isWebAddress(metadata.address)) return damaged("its address does not begin with http:// or https://");
  if (!metadata.address.includes("#")) return damaged("its address holds no view (nothing behind #)");
  if (metadata.code !== addressCode(metadata.address)) return damaged("its address was changed after it was made");
  if (parseDay(metadata.made) === null) return damaged("the day on which it was made is no day");
  const { app, address, code, version, made, region, title } = metadata;
  // The first pictures had no such field: they were all of the bundled record.
  const named = fields.get("file");
  const file = typeof named === "string" ? named : null;
  return { kind: "picture", metadata: { app, format, address, code, version, file, made, region, title } };
}
