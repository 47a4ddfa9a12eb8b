import type { Table } from "@/figures/tableOf.ts";
import type { Picture } from "./Picture.ts";

/** The table as it is drawn, in the words of the page; `table` of a picture is what programs read. */
export const drawnTable = ({ drawing, table }: Pick<Picture, "drawing" | "table">): Table =>
  drawing.kind === "table" ? (drawing.table ?? table) : table;
