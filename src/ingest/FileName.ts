import type { Files } from "@/domain/DataSet.ts";

export type FileName = keyof Files;

/** The five files, each after those it refers to. */
export const FILE_NAMES = ["sources", "actors", "events", "questions", "claims"] as const satisfies readonly FileName[];

/** What one row of a file is called in a sentence. */
export const rowNames: Readonly<Record<FileName, string>> = {
  sources: "source",
  actors: "actor",
  events: "event",
  questions: "question",
  claims: "claim",
};
