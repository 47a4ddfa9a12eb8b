import { cellGrid, type CellGrid } from "./cellGrid.ts";
import { cellPointsOf } from "./cellPointsOf.ts";
import { cellsOf, type Cells } from "./cellsOf.ts";
import type { ManyColumn } from "./Columns.ts";
import type { Group } from "./createMask.ts";
import { ownDocumentsOf } from "./ownDocumentsOf.ts";
import type { Selection } from "./Selection.ts";

/** Counts are read at once: where that is possible they are the live ones, which the next selection changes. */
export type CellsInView = {
  /** The cells of a level, laid out when they are first asked for. */
  readonly grid: (level: number) => CellGrid;
  readonly cells: (level: number) => Cells;
  /** Events in view by option of the level's column. */
  readonly counts: (level: number) => Uint32Array;
  /** Events in view at each place. */
  readonly placeCounts: () => Uint32Array;
  /** Events in view that rest on each document; while sources are chosen, by their claims as well. */
  readonly documentCounts: () => Uint32Array;
};

type Engine = Pick<Selection, "events" | "tables" | "dataSet">;
type Asked = Engine & Pick<Selection, "eventRows" | "clauses">;

/** Counts the rows of a selection that is no longer the latest: it has no live counts. */
function freshCounts({ offsets, values, options }: ManyColumn, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(options);
  for (const row of rows)
    for (let at = offsets[row]!, to = offsets[row + 1]!; at < to; at += 1) counts[values[at]!]! += 1;
  return counts;
}

const once = <Value>(make: (level: number) => Value): ((level: number) => Value) => {
  const made = new Map<number, Value>();
  return (level) => {
    const value = made.get(level) ?? make(level);
    made.set(level, value);
    return value;
  };
};

/** What one engine keeps of the ground; of the levels only the one that was asked for last is followed live. */
function createGround({ events: crossfilter, tables: { eventTable, dictionaries }, dataSet }: Engine) {
  const points = cellPointsOf(eventTable, dataSet);
  const ownDocuments = ownDocumentsOf(eventTable.rows, dictionaries.documents);
  const grid = once((level) => cellGrid(points, level));
  const cells = once((level) => cellsOf(points, grid(level)));
  const live = new Map<ManyColumn, Group>();
  let followed: ManyColumn | null = null;

  function counts(column: ManyColumn, rows: Uint32Array): Uint32Array {
    if (crossfilter.visibleRows() !== rows) return freshCounts(column, rows);
    const group = live.get(column) ?? crossfilter.counts(null, column);
    live.set(column, group);
    return group.counts;
  }
  function follow(column: ManyColumn): ManyColumn {
    if (followed !== null && followed !== column) {
      live.get(followed)?.dispose();
      live.delete(followed);
    }
    followed = column;
    return column;
  }
  return { points, grid, cells, ownDocuments, counts, follow };
}

const known = new WeakMap<Selection["events"], ReturnType<typeof createGround>>();

/** Where the events of a selection stand: by cell of any level, and by place (rules E33 to E36). */
export function cellsInView({ events, eventRows, tables, dataSet, clauses }: Asked): CellsInView {
  const ground = known.get(events) ?? createGround({ events, tables, dataSet });
  known.set(events, ground);
  const { points, grid, cells, ownDocuments, counts, follow } = ground;
  const free = clauses.publishers.length + clauses.documents.length === 0;
  return {
    grid,
    cells,
    counts: (level) => counts(follow(cells(level).column), eventRows),
    placeCounts: () => counts(points.places, eventRows),
    documentCounts: () => counts(free ? ownDocuments : tables.eventTable.columns.documents, eventRows),
  };
}
