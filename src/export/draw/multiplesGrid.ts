/** Between small pictures, and of the line with the name of each. */
export const [BESIDE, BELOW, NAME] = [24, 12, 18] as const;
/** Widths of a small picture, from the one that is wished for; the least and the usual height of its bars. */
const [WIDE, NARROW] = [240, 150] as const;
const [LEAST, COMFORTABLE, USUAL] = [60, 96, 124] as const;

export type MultiplesGrid = {
  readonly columns: number;
  readonly width: number;
  /** Of the bars with their axis, without the name over them. */
  readonly height: number;
  /** How many of the pictures are drawn. */
  readonly drawn: number;
};

/**
 * In how many columns small pictures stand, and how high they are: wide ones where these come out comfortably high, then
 * ever narrower and lower ones; what does not fit even at the least height is left out. `height` null: as high as usual.
 */
export function multiplesGrid(count: number, width: number, height: number | null): MultiplesGrid {
  const columnsOf = (wide: number) => Math.max(1, Math.floor((width + BESIDE) / (wide + BESIDE)));
  const gridOf = (columns: number): MultiplesGrid => {
    const each = (width - BESIDE * (columns - 1)) / columns;
    if (height === null) return { columns, width: each, height: USUAL, drawn: count };
    const fitting = Math.floor((height + BELOW) / (LEAST + NAME + BELOW));
    const rows = Math.max(1, Math.min(Math.ceil(count / columns), fitting));
    const free = Math.floor((height + BELOW) / rows) - BELOW - NAME;
    return { columns, width: each, height: free, drawn: Math.min(count, rows * columns) };
  };
  const [fewest, most] = [Math.min(count, columnsOf(WIDE)), Math.min(count, columnsOf(NARROW))];
  const grids = Array.from({ length: Math.max(1, most - fewest + 1) }, (_, at) => gridOf(Math.max(1, fewest + at)));
  const isWhole = ({ drawn }: MultiplesGrid) => drawn === count;
  return (
    grids.find((grid) => isWhole(grid) && grid.height >= COMFORTABLE) ??
    grids.findLast(isWhole) ??
    grids.at(-1) ??
    gridOf(1)
  );
}
