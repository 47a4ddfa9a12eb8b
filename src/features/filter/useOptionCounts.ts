import { useMemo } from "react";
import { numberInWords } from "@/domain/numberInWords.ts";
import type { OptionColumn } from "@/engine/Selection.ts";
import { useSelection } from "@/state/room.ts";

export type OptionCounts = {
  /** Events of the whole record with an option. */
  readonly total: (key: string) => number;
  /** How many events in view an option would bring; for one that no event has, the questions without an event ("12 questions"). */
  readonly words: (key: string) => string;
  readonly isEmpty: (key: string) => boolean;
};

/** Live counts beside the options of one filter: what each would bring if only this filter were chosen anew. */
export function useOptionCounts(column: OptionColumn): OptionCounts {
  const { optionCounts, tables } = useSelection();
  const { events, open } = optionCounts[column];
  const numberOf: ReadonlyMap<string, number> = tables.dictionaries[column].numberOf;
  const total = useMemo(() => {
    const { values, options } = tables.eventTable.columns[column];
    const sums = new Uint32Array(options);
    for (const option of values) sums[option] = (sums[option] ?? 0) + 1;
    return (key: string): number => at(sums, numberOf.get(key));
  }, [tables, column, numberOf]);
  const inView = (key: string): number => at(events.counts, numberOf.get(key));
  const openInView = (key: string): number => at(open.counts, numberOf.get(key));
  return {
    total,
    words: (key) =>
      total(key) > 0
        ? numberInWords(inView(key))
        : `${numberInWords(openInView(key))} ${openInView(key) === 1 ? "question" : "questions"}`,
    isEmpty: (key) => inView(key) === 0 && openInView(key) === 0,
  };
}

const at = (counts: Uint32Array, option: number | undefined): number =>
  option === undefined ? 0 : (counts[option] ?? 0);
