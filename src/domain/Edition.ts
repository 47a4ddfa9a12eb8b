/** Which edition of the record a figure was made from. */
export type Edition = {
  readonly version: string;
  readonly date: string;
  readonly licence: string;
  /** The name of a file that the reader opened, which only says of itself that it is of this edition; null: the bundled record. */
  readonly file: string | null;
};
