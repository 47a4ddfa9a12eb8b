import type { Files } from "../src/domain/DataSet.ts";
import type { EditionHistory, EditionStep } from "../src/domain/EditionHistory.ts";

/** An edition as it stands in a folder: rows as parsed JSON. */
export type EditionFiles = {
  readonly edition: { readonly version: string; readonly date: string };
  readonly files: Readonly<Record<keyof Files, unknown>>;
};

export declare const FILES: readonly (keyof Files)[];
/** Throws one sentence where a row has no id or that of another, or where the editions do not follow one another. */
export declare function editionChanges(before: EditionFiles, now: EditionFiles, note?: string | null): EditionStep;
export declare function withStep(
  history: EditionHistory,
  before: EditionFiles,
  now: EditionFiles,
  note?: string | null,
): EditionHistory;
