import { mark, type Mark } from "@/layout/Mark.ts";
import type { KeyBlock } from "./keyBlock.ts";

export const BETWEEN_COLUMNS = 22;

type Columns = { readonly count: number; readonly width: number };
type Drawn = ReturnType<KeyBlock["draw"]>;

/** The blocks in columns no higher than `most`, in order; null where they need more columns. A gap opens no column. */
function filled(blocks: readonly Drawn[], count: number, most: number): readonly (readonly Drawn[])[] | null {
  const columns: Drawn[][] = [[]];
  let height = 0;
  for (const block of blocks) {
    if (height > 0 && height + block.height > most) {
      columns.push([]);
      height = 0;
    }
    if (height === 0 && block.marks.length === 0) continue;
    columns.at(-1)?.push(block);
    height += block.height;
  }
  return columns.length > count ? null : columns;
}

const heightOf = (column: readonly Drawn[]) => column.reduce((sum, { height }) => sum + height, 0);

/** A key in columns of about one height, from 0,0 on. */
export function keyColumns(
  blocks: readonly KeyBlock[],
  { count, width }: Columns,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const drawn = blocks.map(({ draw }) => draw(width));
  const highest = Math.max(0, ...drawn.map(({ height }) => height));
  for (let most = Math.max(highest, heightOf(drawn) / count); ; most += 4) {
    const columns = filled(drawn, count, most);
    if (columns === null) continue;
    const marks = columns.flatMap((column, at) => {
      let y = 0;
      return column.map((block) => {
        const placed = mark("g", { transform: `translate(${at * (width + BETWEEN_COLUMNS)} ${y})` }, block.marks);
        y += block.height;
        return placed;
      });
    });
    return { marks, height: Math.max(0, ...columns.map(heightOf)) };
  }
}
