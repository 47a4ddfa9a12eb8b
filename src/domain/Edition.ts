/** Which edition of the record a figure was made from. */
export type Edition = { readonly version: string; readonly date: string; readonly licence: string };
