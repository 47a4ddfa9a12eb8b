import type { ManyColumn } from "./Columns.ts";
import { invertColumn } from "./invertColumn.ts";

/** A row passes when it holds at least `least` of the chosen options; 0 when there is no filter. */
export type Choice = {
  readonly hits: Uint16Array;
  readonly least: number;
};

/** Keeps, for every row, how many of the options chosen in these columns it holds. */
export type ChoiceKeeper = Choice & {
  /** One list per column, and how many of all of them a row must hold. False when that was the choice already. */
  choose(chosen: readonly (readonly number[])[], match: "any" | "all"): boolean;
};

function add(change: 1 | -1, hits: Uint16Array, { offsets, values }: ManyColumn, option: number): void {
  const to = offsets[option + 1] ?? 0;
  for (let at = offsets[option] ?? to; at < to; at += 1) hits[values[at]!]! += change;
}

/**
 * Options are found through an index from option to rows, built at the first choice. Measured at 1,000,000 rows and
 * 1,000 actors: 0.4 ms for the most common actor and 0.002 ms for a rare one, against 11 ms for reading every row up to
 * the first hit; the index takes 29 ms, once. `hits` has sixteen bits, so a row may hold at most 65,535 chosen options.
 */
export function createChoice(columns: readonly ManyColumn[], size: number): ChoiceKeeper {
  const hits = new Uint16Array(size);
  const held = columns.map(() => new Set<number>());
  let rowsOf: readonly ManyColumn[] | null = null;
  let least = 0;

  return {
    hits,
    get least() {
      return least;
    },
    choose(chosen, match) {
      const before = least;
      let changed = false;
      let count = 0;
      for (const [index, now] of held.entries()) {
        const next = new Set(chosen[index]);
        count += next.size;
        const gone = [...now].filter((option) => !next.has(option));
        const added = [...next].filter((option) => !now.has(option));
        if (gone.length + added.length === 0) continue;
        changed = true;
        rowsOf ??= columns.map(invertColumn);
        const rows = rowsOf[index]!;
        for (const option of gone) {
          add(-1, hits, rows, option);
          now.delete(option);
        }
        for (const option of added) {
          add(1, hits, rows, option);
          now.add(option);
        }
      }
      least = match === "all" ? count : Math.min(count, 1);
      return changed || least !== before;
    },
  };
}
