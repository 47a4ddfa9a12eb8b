import type { Files } from "./DataSet.ts";

/** A row that both editions hold, as the earlier one had it. */
export type RevisedRow = {
  readonly id: string;
  /** Only the fields that differ, with their earlier values. */
  readonly before: Readonly<Record<string, unknown>>;
  /** The names of all fields of the earlier row, in its order, where they are not those of the later one; else null. */
  readonly fields: readonly string[] | null;
};

/** What makes the earlier file out of the later one. */
export type FileChanges = {
  readonly added: readonly string[];
  /** Whole rows, in the order in which the earlier file had them. */
  readonly withdrawn: readonly Readonly<Record<string, unknown>>[];
  /** The place of each withdrawn row in the earlier file, as a person counts: the first row is 1. */
  readonly places: readonly number[];
  readonly revised: readonly RevisedRow[];
  /** All ids of the earlier file in its order, where the rows that stayed stand in another one now; else null. */
  readonly order: readonly string[] | null;
};

/** The step from one edition to the next. */
export type EditionStep = {
  readonly from: string;
  readonly to: string;
  /** The day of the later edition, 2026-11-20. */
  readonly date: string;
  /** What the editors say of it in a sentence; null where they say nothing. */
  readonly note: string | null;
} & { readonly [File in keyof Files]: FileChanges };

/** Every edition of the record, the newest first, and the steps between them. */
export type EditionHistory = {
  readonly editions: readonly { readonly version: string; readonly date: string }[];
  readonly changes: readonly EditionStep[];
};
