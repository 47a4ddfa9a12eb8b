import type { Event } from "@/domain/Event.ts";
import type { SourceId } from "@/domain/ids.ts";
import type { ManyColumn } from "./Columns.ts";
import type { Dictionary } from "./Dictionary.ts";

/** The documents of each event without those of its claims, which stand in the table's own column (rule E12). */
export function ownDocumentsOf(events: readonly Event[], { keys, numberOf }: Dictionary<SourceId>): ManyColumn {
  const offsets = new Uint32Array(events.length + 1);
  const values: number[] = [];
  for (const [row, { sources }] of events.entries()) {
    const own = new Set(sources.flatMap((id) => numberOf.get(id) ?? []));
    for (const number of [...own].sort((a, b) => a - b)) values.push(number);
    offsets[row + 1] = values.length;
  }
  return { offsets, values: Uint32Array.from(values), options: keys.length };
}
