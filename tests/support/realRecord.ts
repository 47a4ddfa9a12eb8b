import { readFileSync } from "node:fs";
import { acceptFiles, type RawFiles } from "@/ingest/acceptFiles.ts";
import type { FileName } from "@/ingest/FileName.ts";

export const textOfFile = (file: FileName): string => readFileSync(`data/${file}.json`, "utf8");

const rawOf = (file: FileName): unknown => JSON.parse(textOfFile(file)) as unknown;

export const realFiles = (): RawFiles => ({
  sources: rawOf("sources"),
  actors: rawOf("actors"),
  events: rawOf("events"),
  questions: rawOf("questions"),
  claims: rawOf("claims"),
});

/** The bundled record as the app takes it in. */
export const realRecord = () => acceptFiles(realFiles());
