import type { Mark } from "@/layout/Mark.ts";

/** The room for a picture's body, in units of which a plain line of text is 12 high; null: as high as it needs. */
export type Box = { readonly width: number; readonly height: number | null };

/** What was drawn from 0,0 on, how high it is, and what must be said of it besides ("12 of 74 contradictions drawn"). */
export type Body = { readonly marks: readonly Mark[]; readonly height: number; readonly says: readonly string[] };
