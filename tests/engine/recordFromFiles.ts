import { readFileSync } from "node:fs";
import { indexDataSet, type DataSet, type Files } from "@/domain/DataSet.ts";
import { parseDay } from "@/domain/Day.ts";

const DAYS = new Set(["start", "end", "date", "published"]);

/** The files of the record as they are, only with days in place of written dates; `ingest` has tests of its own. */
export function recordFromFiles(): DataSet {
  const rows = (file: keyof Files): never =>
    JSON.parse(readFileSync(`data/${file}.json`, "utf8"), (key, value: unknown) =>
      DAYS.has(key) && typeof value === "string" ? parseDay(value) : value,
    ) as never;
  return indexDataSet({
    sources: rows("sources"),
    actors: rows("actors"),
    events: rows("events"),
    questions: rows("questions"),
    claims: rows("claims"),
  });
}
