import { mark, type Mark } from "@/layout/Mark.ts";

/** A number of the figure: what it is of, in words; null where there is none to give ("3 against none"). */
export type Valued = { readonly name: string; readonly value: number | null; readonly says: string };

/** Marks that stand for one number of the figure, with its sentence. */
export const valued = ({ name, value, says }: Valued, marks: readonly Mark[]): Mark =>
  mark("g", { "data-name": name, "data-value": value ?? undefined }, [mark("title", {}, [says]), ...marks]);
