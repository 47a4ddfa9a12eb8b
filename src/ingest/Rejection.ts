import type { FileName } from "./FileName.ts";

/** What was refused, where, and what to do about it. One for each row set aside, or for each field left out of a row kept. */
export type Rejection = {
  readonly file: FileName;
  /** As a person counts: the first row is 1. */
  readonly row: number;
  readonly id: string | null;
  /** Where in the row, as `locations[0].lat`; "the row" where it is the whole of it. */
  readonly field: string;
  /** The offending value as JSON, at most 80 characters; "missing" where there is none. */
  readonly value: string;
  /** A sentence: what is wrong and what to do. */
  readonly reason: string;
  /** The row was kept, only this field was left out. */
  readonly kept: boolean;
};

/** A file of which no row could be read. */
export type FileProblem = { readonly file: FileName; readonly reason: string };
