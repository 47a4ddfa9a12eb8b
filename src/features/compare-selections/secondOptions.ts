import { channelOf } from "@/figures/channelOf.ts";
import type { Selection } from "@/state/room.ts";
import type { SecondOption } from "./SecondList.tsx";

/** Events of the whole record that hold each option of a column. */
function totals({ tables }: Pick<Selection, "tables">, column: "actors" | "publishers"): (key: string) => number {
  const { values, options } = tables.eventTable.columns[column];
  const numberOf: ReadonlyMap<string, number> = tables.dictionaries[column].numberOf;
  const sums = new Uint32Array(options);
  for (const option of values) sums[option] = (sums[option] ?? 0) + 1;
  return (key) => sums[numberOf.get(key) ?? -1] ?? 0;
}

export function actorOptions(selection: Pick<Selection, "dataSet" | "tables">): readonly SecondOption[] {
  const total = totals(selection, "actors");
  return selection.dataSet.actors.map(({ id, name, short, aliases, side }) => ({
    key: id,
    name,
    words: [name, short, ...aliases].join(" ").toLowerCase(),
    channel: channelOf(side),
    count: total(id),
  }));
}

export function publisherOptions(selection: Pick<Selection, "dataSet" | "tables">): readonly SecondOption[] {
  const total = totals(selection, "publishers");
  return [...new Set(selection.dataSet.sources.map(({ publisher }) => publisher))].map((publisher) => ({
    key: publisher,
    name: publisher,
    words: publisher.toLowerCase(),
    channel: null,
    count: total(publisher),
  }));
}
