import { readFileSync } from "node:fs";
import type { Closure, ClosureReadings, Crossing } from "@/domain/Closure.ts";
import { parseDay } from "@/domain/Day.ts";

const read = (file: string) => readFileSync(`data/${file}.json`, "utf8");

export const closuresText = read("closures");

type Written = Omit<ClosureReadings, "closures"> & {
  readonly closures: readonly (Omit<Closure, "from" | "until"> & { readonly from: string; readonly until: string })[];
};
export const writtenClosures = JSON.parse(closuresText) as Written;

/** The readings as the app takes them in. */
export const realReadings: ClosureReadings = {
  ...writtenClosures,
  closures: writtenClosures.closures.map((row) => ({ ...row, from: parseDay(row.from)!, until: parseDay(row.until)! })),
};

export const realCrossings = JSON.parse(read("basemap/crossings")) as readonly Crossing[];
